/** A new customer who speaks Spanish, and asks for it first. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const spanish: ScriptedCaller = {
  name: 'spanish',
  description: 'asks for Spanish, and wants a water heater looked at',
  from: '+15035550181',
  start: () =>
    callerOf({
      language: 'es',
      opening: 'Hola, ¿habla español?',
      reason: 'Se me descompuso el calentador de agua y solo sale agua fría.',
      firstName: 'Marisol',
      lastName: 'Quintana',
      phone: '5035550181',
      email: 'marisol.quintana@example.com',
      address: 'Calle Álamo 214, Riverside',
      when: 'El jueves por la tarde estaría bien.',
    }),
}
