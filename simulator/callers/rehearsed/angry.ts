/** Has called before in vain, and wants a manager. */
import { callerOf, say } from '../persona.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const angry: RehearsedCaller = {
  name: 'angry',
  description: 'complains loudly and demands a manager, whom nobody can reach',
  from: '+15035550141',
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Rick', 'Dalton', '5035550141', /toilet/i),
    transfer: 'human',
    mostTurns: 12,
    neverSaid: [
      { what: 'tells the caller to calm down', words: /\bcalm down\b/i },
      { what: 'admits fault or blames', words: /\b(?:our|your) (?:fault|mistake)\b|\bwe messed up\b/i },
      { what: 'promises money', words: /\b(?:full |partial )?refund|\bfree of charge\b|\bcompensat/i },
    ],
  },
  start: () => {
    let demands = 1
    return callerOf({
      opening: 'This is ridiculous. The toilet you people repaired is running again, two days later!',
      reason: 'The toilet you repaired is running again.',
      firstName: 'Rick',
      lastName: 'Dalton',
      phone: '5035550141',
      answer: () => (demands-- > 0 ? say('No. Let me speak to a manager, right now.') : undefined),
    })
  },
}
