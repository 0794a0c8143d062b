/** Has no time: cuts in, answers in single words. */
import { callerOf, say } from '../persona.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const hurried: RehearsedCaller = {
  name: 'hurried',
  description: 'cuts into the greeting, and wants to be done in a minute',
  from: '+15035550121',
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Leo', 'Brandt', '5035550121', /tap|leak/i),
    mostTurns: 8,
  },
  start: () =>
    callerOf({
      opening: {
        do: 'say',
        text: 'Yeah hi, quick one, my kitchen tap is leaking and somebody should come.',
        bargeInAfterMs: 2500,
      },
      reason: 'The kitchen tap is leaking.',
      firstName: 'Leo',
      lastName: 'Brandt',
      phone: '5035550121',
      when: 'Today.',
      answer: (asked) => {
        if (asked === 'name') return say('Leo Brandt.')
        return asked === 'anything-else' ? say('No, bye.') : undefined
      },
    }),
}
