/** Whether the caller wants no calls from the business at all, now or ever. */
import type { Language } from '../languages/language.ts'
import { folded, sentences, tidy } from './words.ts'

/**
 * True for "stop calling", "take me off your list", "don't ever call this number again"; false for "don't call me
 * before nine", "no need to call back" (which refuses one call), "stop calling me Bob".
 */
export function optsOut(text: string, language: Language): boolean {
  const { optOuts, optOutExempt } = language.words.callbackTalk
  return sentences(folded(tidy(text)).toLowerCase()).some(
    (sentence) => !optOutExempt.test(sentence) && optOuts.some((pattern) => pattern.test(sentence)),
  )
}
