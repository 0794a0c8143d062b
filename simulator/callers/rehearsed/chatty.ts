/** Would rather chat: weather, football, the neighbour, and at last the matter. */
import { callerOf, say } from '../persona.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const chatty: RehearsedCaller = {
  name: 'chatty',
  description: 'talks about the weather and asks for a favourite team before coming to the matter',
  from: '+15035550151',
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Gloria', 'Pruitt', '5035550151', /shower|drip/i),
    neverSaid: [
      { what: 'claims a taste of its own', words: /\bmy favou?rite\b|\bi (?:love|root for|support)\b/i },
    ],
    mostTurns: 14,
  },
  start: () => {
    const chat = [
      'You sound so nice. Do you have a favorite football team? Mine never wins.',
      'Well, anyway. My shower head drips all night and I would like it repaired.',
    ]
    return callerOf({
      opening: 'Good morning! Isn’t it a lovely day? My neighbor just brought over some of her apple pie.',
      reason: 'My shower head drips and I would like it repaired.',
      firstName: 'Gloria',
      lastName: 'Pruitt',
      phone: '5035550151',
      answer: (asked) => {
        if (asked.endsWith('read-back')) return undefined
        const next = chat.shift()
        return next === undefined ? undefined : say(next)
      },
    })
  },
}
