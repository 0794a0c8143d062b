/** Children with a telephone. */
import { customer, type RehearsedCaller } from './rehearsed-caller.ts'

const lines = [
  'Hello, is your refrigerator running? Then you better go and catch it!',
  'Haha. I want a pizza with extra cheese and pineapple.',
  'My name is Batman and I live in the Batcave.',
]

export const prank: RehearsedCaller = {
  name: 'prank',
  description: 'tells an old joke, orders a pizza, and hangs up',
  from: '+15035550177',
  callee: 'no-answer',
  expected: {
    ...customer,
    callback: 'open',
    neverSaid: [
      { what: 'takes an order for a pizza', words: /\b(?:your|the) (?:pizza|order) (?:is|has|will)\b/i },
    ],
    mostTurns: 6,
  },
  start: () => {
    let said = 0
    return {
      respond: () => {
        const text = lines[said++]
        return text === undefined ? { do: 'hang-up' } : { do: 'say', text }
      },
    }
  },
}
