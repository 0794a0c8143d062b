/** Wants an appointment there and then, on a line whose receptionist has no calendar. */
import { callerOf, say } from '../persona.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const wantsAVisit: RehearsedCaller = {
  name: 'wants-a-visit',
  description: 'asks for an appointment tomorrow morning, and whether it is fixed then',
  from: '+15035550156',
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Dora', 'Whitfield', '5035550156', /disposal/i),
    neverSaid: [
      {
        what: 'names free times without a calendar',
        words: /\bwe have (?:an? )?(?:opening|slot|time)s?\b|\bis (?:free|available) (?:at|tomorrow)\b/i,
      },
    ],
    neverUsed: [...customer.neverUsed, 'book_appointment'],
  },
  start: () => {
    const asks = ['So is that appointment fixed now, tomorrow at nine?']
    return callerOf({
      opening: 'Hello, I would like to book a visit for tomorrow at nine. My garbage disposal is jammed.',
      reason: 'The garbage disposal is jammed.',
      firstName: 'Dora',
      lastName: 'Whitfield',
      phone: '5035550156',
      when: 'Tomorrow at nine.',
      answer: (asked) => {
        const next = asked === 'anything-else' ? asks.shift() : undefined
        return next === undefined ? undefined : say(next)
      },
    })
  },
}
