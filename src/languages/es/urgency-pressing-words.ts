/** Spanish words of a wish that presses: at once, by when, cries for help. */
import type { PressingWords } from '../urgency-manner-words.ts'

export const pressing: PressingWords = {
  prompt: `
    lo antes posible, lo mas pronto posible, lo mas rapido posible, lo mas rapido que, lo mas pronto que, lo
    antes que, cuanto antes, tan pronto como sea posible, tan pronto como pueda, tan pronto como puedan, tan
    pronto sea posible, de inmediato, inmediato, inmediata, inmediatamente, inmediatas, urge, urgen, me
    urge, nos urge, enseguida, en seguida, ahorita mismo, ahora mismo por favor, ya mismo, al tiro, sin
    demora, sin falta hoy, apurese, apurense, apurate, apurese por favor, dense prisa, dese prisa, de prisa,
    mucha prisa, tengo prisa, con prisa, llevo prisa, corre prisa, corre por favor, no puedo esperar, no
    podemos esperar, no puede esperar, ya no puedo esperar, no aguanto mas, desesperad*, desesperadamente, a
    la brevedad, a la mayor brevedad, para ayer, se acaba el tiempo, antes de que sea tarde, antes de que
    sea demasiado tarde, primer turno disponible, primera cita disponible, maxima prioridad, es prioritario,
    a toda velocidad, rapido por favor, pronto por favor, rapidito, andale, en este instante, cuestion de
    minutos, apremiante, con caracter urgente, contra reloj, urgent*, hoy mismo, apurele, es importante que,
    lo mas pronto, no hay tiempo, urgencia`,
  rightNow: 'ahora mismo, en este momento, ahorita mismo, en este instante, ya mismo',
  bareNow: 'ya, ahora, ahorita',
  demand: `
    arregle, arreglen, arreglenlo, venga, vengan, manden, mande, ayuda, ayudeme, ayudenme, alguien, aqui,
    hagalo, hagan, lo necesito, la necesito, los necesito, necesito, necesitamos, bloquee, bloqueela,
    bloqueenla, congele, mi dinero, ambulancia, policia, plomero, cerrajero, doctor, taxi, al hospital`,
  quick: 'rapido, rapidamente, rapida, pronto, aprisa, deprisa, veloz, volando',
  need: `
    necesito, necesitamos, necesita, necesitan, ocupo, ocupamos, quiero, queremos, quisiera, tengo que,
    tenemos que, debo, debe, hay que, por favor, venga, vengan, venir, mande, manden, mandeme, envie,
    envien, envieme, arregle, arreglen, arreglar, reparar, repare, ayuda, ayudeme, ayudenme, hagalo, haga,
    hagan, alguien, aqui, bloquee, bloqueen, bloqueela, bloqueenla, congele, cancele, deme, denme, devuelva,
    devuelvan, resuelva, resuelvan, taxi, llegar, ver, atender, atiendan, atiendame, cita, plomero,
    electricista, cerrajero, doctor, dentista, urgente, llame, llamen, llameme`,
  needIt: `
    lo necesito, la necesito, los necesito, las necesito, lo quiero, la quiero, tiene que ser, tiene que
    quedar, tiene que estar, hay que arreglarlo, lo ocupo, la ocupo, arreglenlo, arreglelo`,
  cry: `
    ayuda, auxilio, socorro, ayudame, ayudeme, ayudenme, ayudennos, ay dios, dios mio, ayuda por favor, por
    dios`,
  plea: `
    por favor ayuda, por favor ayudeme, por favor ayudenme, ayudenme por favor, ayudeme por favor, ayuda por
    favor, ayudame por favor`,
  afterCry: `
    yo, mi, mis, me, nos, se, la, el, hay, alguien, estoy, estamos, tengo, tenemos, perdi, necesito, mire,
    acabo, por favor`,
  offer: `
    le doy, le voy a dar, le puedo dar, le mando, le envio, le paso, le digo, yo le, les doy, les mando,
    puedo ir, yo voy, voy para alla, le llamo, yo llamo, ahi estare, le pago, yo pago, te doy, pague, envie
    el dinero, mande el dinero, gracias por, no puedo hablar, estoy ocupad*, estoy en el trabajo, estoy
    list*, deberia, deberian, se supone, aparece, llega, llegan`,
  necessity: '',
  outcome: '',
  panic: '',
  command: '',
  endWord: '',
  save: '',
  strongPlea: '',
  bid: `
    puede, pueden, puedes, podria, podrian, podrias, me puede, me pueden, me podria, me podrian, puede
    alguien, quiero que, necesito que`,
  needThing: 'necesito (dinero|efectivo|ayuda|un|una|mi|el|la), ocupo (dinero|efectivo|un|una|mi|el|la)',
  hasteNoun: 'solucion, respuesta, reembolso, ayuda, atencion, servicio, reparacion, cita, arreglo',
}
