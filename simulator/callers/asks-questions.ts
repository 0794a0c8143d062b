/** Wants to know things first. */
import { callerOf, say } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const asksQuestions: ScriptedCaller = {
  name: 'asks-questions',
  description: 'asks about hours, price and area before leaving the lead',
  from: '+15035550173',
  start: () => {
    const questions = [
      'How much does a visit cost?',
      'Which areas do you serve?',
      'All right. My shower drips and I want it repaired.',
    ]
    return callerOf({
      opening: 'Hello, are you open on Saturdays?',
      reason: 'My shower drips and I want it repaired.',
      firstName: 'Nadia',
      lastName: 'Haddad',
      phone: '5035550173',
      answer: (asked) => {
        if (asked === 'phone-read-back' || asked === 'name-read-back') return undefined
        const question = questions.shift()
        return question === undefined ? undefined : say(question)
      },
    })
  },
}
