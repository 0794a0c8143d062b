/** Spanish words of urgency, from the files of their kinds. */
import type { UrgencyWords } from '../urgency-words.ts'
import { attack } from './urgency-attack-words.ts'
import { body } from './urgency-body-words.ts'
import { due } from './urgency-due-words.ts'
import { figure } from './urgency-figure-words.ts'
import { harmless } from './urgency-harmless-words.ts'
import { hazard } from './urgency-hazard-words.ts'
import { house } from './urgency-house-words.ts'
import { injury } from './urgency-injury-words.ts'
import { loss } from './urgency-loss-words.ts'
import { manner } from './urgency-manner-words.ts'
import { pressing } from './urgency-pressing-words.ts'
import { road } from './urgency-road-words.ts'

export const urgency: UrgencyWords = {
  concepts: {
    ...body,
    ...injury,
    ...attack,
    ...hazard,
    ...house,
    ...road,
    ...loss,
    ...pressing,
    ...due,
    ...manner,
    ...harmless,
    ...figure,
  },
  classes: {
    mi: 'mi, mis, su, sus, el, la, los, las, un, una, nuestra, nuestro, tu, este, esta, esa, ese, al, del',
    me: 'me, le, les, nos, lo, la, los, las, te',
    esta: 'esta, estan, estoy, estamos, anda, andan, ando, sigue, siguen, se, era, estaba',
    muy: 'muy, bien, tan, super, ya, casi, toda, todo, mas, bastante, demasiado, todavia, ahora, ahorita',
    n: `
      un, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte,
      treinta, cuarenta, cincuenta, media, unos, unas, pocos, pocas, cien`,
    rato: 'segundo, segundos, minuto, minutos, min, hora, horas, ratito, rato',
    dia: 'lunes, martes, miercoles, jueves, viernes, sabado, domingo',
  },
  mistyped: `
    emergencia, urgente, urgencia, inmediato, inmediatamente, ayuda, auxilio, socorro, rapido, accidente,
    ambulancia, hospital, robaron, respirar, respira, sangrando, sangre, inundando, incendio, veneno,
    oxigeno, explosion, exploto, inconsciente, secuestro, asaltaron, cuanto antes, alguien, permiso,
    consentimiento`,
}
