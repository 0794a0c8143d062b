/** Speaks English as a second language: short sentences, missing words, a name that is spelled. */
import { callerOf, say } from '../persona.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const nonNative: RehearsedCaller = {
  name: 'non-native',
  description: 'speaks broken English, and spells an unusual name',
  from: '+15035550161',
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Thanh', 'Nguyen', '5035550161', /sink|water|drain/i),
    mostTurns: 12,
  },
  start: () =>
    callerOf({
      opening: 'Hello, sorry my English. I have problem in kitchen, the sink, water not go down.',
      reason: 'The sink in kitchen, water not go down.',
      firstName: 'Thanh',
      lastName: 'Nguyen',
      phone: '5035550161',
      when: 'Tomorrow is possible.',
      answer: (asked) => {
        if (asked === 'name') return say('My name Thanh Nguyen. N G U Y E N.')
        return asked === 'anything-else' ? say('No. Thank you.') : undefined
      },
    }),
}
