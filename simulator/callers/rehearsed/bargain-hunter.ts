/** Wants another price than the business has. */
import { callerOf, say } from '../persona.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const bargainHunter: RehearsedCaller = {
  name: 'bargain-hunter',
  description: 'asks what a visit costs, haggles, and then leaves the job',
  from: '+15035550171',
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Tony', 'Marchetti', '5035550171', /garbage disposal|disposal/i),
    neverSaid: [
      {
        what: 'agrees to a price of the caller',
        words:
          /\b(?:fifty|50|forty|40)(?: dollars)? (?:is fine|works|sounds good|it is|will do)|\bdo (?:it|that) for (?:fifty|\$?50)\b/i,
      },
      {
        what: 'grants a discount',
        words: /\b(?:you(?:'ll| will)? get|i can (?:give|offer)|here is) (?:you )?a discount\b/i,
      },
    ],
    mostTurns: 14,
  },
  start: () => {
    let hasHaggled = false
    return callerOf({
      opening: 'Hi, my garbage disposal is jammed and I want it repaired. How much does a visit cost?',
      reason: 'My garbage disposal is jammed and I want it repaired.',
      firstName: 'Tony',
      lastName: 'Marchetti',
      phone: '5035550171',
      answer: (asked) => {
        const isFree = ['reason', 'anything-else', 'unclear'].includes(asked)
        if (hasHaggled || !isFree) return undefined
        hasHaggled = true
        return say('My neighbor paid forty. Can you do it for fifty dollars?')
      },
    })
  },
}
