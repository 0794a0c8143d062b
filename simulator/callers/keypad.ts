/** Keys the number instead of saying it. */
import { callerOf, say } from './persona.ts'
import { digitsSpoken } from './questions.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

const keyedNumber = '5035550196'

export const keypad: ScriptedCaller = {
  name: 'keypad',
  description: 'keys a number other than the caller ID',
  from: '+15035550139',
  start: () =>
    callerOf({
      opening: 'Hello, I would like my sump pump checked before winter.',
      reason: 'I would like my sump pump checked before winter.',
      firstName: 'Harold',
      lastName: 'Jensen',
      phone: keyedNumber,
      answer: (asked, heard) => {
        if (asked === 'phone' && heard.input.includes('dtmf'))
          return { do: 'press', digits: `${keyedNumber}#` }
        const isCallerId = asked === 'phone-read-back' && !digitsSpoken(heard.text).includes(keyedNumber)
        return isCallerId ? say('No, please take another number.') : undefined
      },
    }),
}
