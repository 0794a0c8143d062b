/** Gets the own number wrong at first. */
import { callerOf, say } from './persona.ts'
import { digitsSpoken, sayDigits } from './questions.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

const wrongNumber = '5035550148'
const rightNumber = '5035550158'

export const correction: ScriptedCaller = {
  name: 'correction',
  description: 'gives a wrong number first and corrects it when it is read back',
  from: '+15035550151',
  start: () =>
    callerOf({
      opening: 'Hi, I need a quote for a new bathroom sink.',
      reason: 'I need a quote for a new bathroom sink.',
      firstName: 'Owen',
      lastName: 'Fletcher',
      phone: rightNumber,
      answer: (asked, heard, times) => {
        const isAboutCallerId = asked === 'phone-read-back' && !digitsSpoken(heard.text).includes(wrongNumber)
        if (times > 0 || (asked !== 'phone' && !isAboutCallerId)) return undefined
        if (digitsSpoken(heard.text).includes(rightNumber)) return undefined
        return say(`${asked === 'phone' ? "It's" : 'No, please use'} ${sayDigits(wrongNumber)}.`)
      },
    }),
}
