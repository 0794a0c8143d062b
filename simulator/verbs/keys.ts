/** Keys into a Gather: ended by the finish key, the number of digits, or a pause. */
import type { CallLeg } from '../leg.ts'
import type { Element } from '../twiml-document.ts'
import { secondsAttribute } from './document.ts'

const keyMs = 250

/** The parameters of the action request. Keys beyond the last one needed are lost. */
export async function collectKeys(
  leg: CallLeg,
  element: Element,
  pressed: string,
): Promise<Record<string, string>> {
  const finishOnKey = element.attributes.finishOnKey ?? '#'
  const numDigits = Number(element.attributes.numDigits ?? Number.POSITIVE_INFINITY)
  leg.callerSays(pressed, true)
  leg.emit({ type: 'digits-pressed', digits: pressed })
  let digits = ''
  for (const key of pressed.replace(/[^0-9*#]/g, '')) {
    await leg.wait(keyMs)
    if (finishOnKey.includes(key)) return { Digits: digits, FinishedOnKey: key }
    digits += key
    if (digits.length >= numDigits) return { Digits: digits }
  }
  await leg.wait(secondsAttribute(element, 'timeout', 5))
  return { Digits: digits }
}
