/** What else callers say about being called back: they ask when it will be, or want no call at all. */
import type { Language } from '../languages/language.ts'
import { folded, sentences, tidy } from './words.ts'

/** True for "when will they call?", "what time can I expect the call"; false for "when can I call?". */
export function asksWhenCalled(text: string, language: Language): boolean {
  const { asksWhen, callersOwn } = language.words.callbackTalk
  return plainSentences(text).some(
    (said) => !callersOwn.test(said) && asksWhen.some((pattern) => pattern.test(said)),
  )
}

/** True for "please don't call me", "no need to call back"; false for "don't call me before nine". */
export function refusesCallback(text: string, language: Language): boolean {
  const { refusals, refusalEnd } = language.words.callbackTalk
  return plainSentences(text)
    .flatMap((sentence) => sentence.split(refusalEnd))
    .map(withoutEnd)
    .some((part) => refusals.some((pattern) => pattern.test(part)))
}

function plainSentences(text: string): string[] {
  return sentences(folded(tidy(text)).toLowerCase()).map(withoutEnd)
}

function withoutEnd(text: string): string {
  return text.replace(/[?.!,\s]+$/, '').replace(/^[¿¡\s]+/, '')
}
