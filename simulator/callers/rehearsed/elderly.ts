/** Takes their time: asks to repeat, tells more than was asked, corrects themselves. */
import { callerOf, say } from '../persona.ts'
import { sayDigits } from '../questions.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const elderly: RehearsedCaller = {
  name: 'elderly',
  description:
    'did not catch the question, tells about the late husband, gives another number than the one she calls from',
  from: '+15035550131',
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Edith', 'Marlowe', '5035550132', /furnace|heat|boiler|water heater/i),
    mostTurns: 14,
  },
  start: () => {
    let hasAskedAgain = false
    return callerOf({
      opening:
        'Oh, hello dear. My late husband always looked after these things, but the water heater makes a knocking noise now and I would like somebody to look at it.',
      reason: 'The water heater makes a knocking noise.',
      firstName: 'Edith',
      lastName: 'Marlowe',
      phone: '5035550132',
      answer: (asked, heard) => {
        if (asked === 'name' && !hasAskedAgain) {
          hasAskedAgain = true
          return say('Could you say that again, please?')
        }
        const readsOther = /0 1 3 1|0131/.test(heard.text)
        if (asked === 'phone-read-back' && readsOther)
          return say(`No dear, please call me at ${sayDigits('5035550132')}.`)
        return undefined
      },
    })
  },
}
