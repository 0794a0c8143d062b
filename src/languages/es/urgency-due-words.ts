/** Spanish words of by when something is wanted, and of what happens soon or otherwise. */
import type { DueWords } from '../urgency-manner-words.ts'

export const due: DueWords = {
  today: `
    hoy, hoy mismo, esta noche, esta tarde, en una hora, en la proxima hora, antes de la noche, mismo dia,
    para hoy`,
  visit: `
    alguien, venga, vengan, venir, vienen, mande, manden, manden a, envien, aqui, plomero, electricista,
    cerrajero, fumigador, tecnico, veterinario, abogado, atender, atienda, atiendan, atenderme, ver, vean,
    revisar, revise, revisen`,
  deadline: `
    para hoy, para esta noche, para manana, antes de la noche, antes de manana, antes del mediodia, a mas
    tardar, a primera hora, antes de que cierren, antes de que pase, para el mediodia`,
  soonest: '',
  soonEvent: '',
  orElse: '',
  softDeadline: '',
  late: '',
  politeHaste: '',
  soonWord: 'pronto',
}
