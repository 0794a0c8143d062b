/** Whether the caller would rather be written to than called. */
import type { Language } from '../languages/language.ts'
import { folded, sentences, tidy } from './words.ts'

/** True for "can you text me instead?", "send me a text"; false for "call or text me", "don't text me". */
export function wantsText(text: string, language: Language): boolean {
  const { textWishes, textDenial, calls, ratherThanCall } = language.words.callbackTalk
  return sentences(folded(tidy(text)).toLowerCase()).some((sentence) => {
    const match = textWishes.exec(sentence)
    if (!match || textDenial.test(sentence.slice(0, match.index))) return false
    return !calls.test(sentence) || ratherThanCall.test(sentence)
  })
}
