/** Whether the caller cannot or would not answer what was asked. */
import type { Language } from '../languages/language.ts'
import { folded, tidy } from './words.ts'

/** Longer words tell something else, whatever they do not know, characters. */
const longest = 160
/** Longer words ask something else, characters. */
const longestWhy = 70

/** The caller will not tell, rather than cannot: "I'd rather not say", "skip that", "I don't want to give it". */
export function declinesToAnswer(text: string, language: Language): boolean {
  const said = folded(tidy(text))
  return said.length <= longest && language.words.unknown.declines.test(said)
}

/** True for "I don't know", "skip that", "I'd rather not say", "I don't have one". */
export function cannotAnswer(text: string, language: Language): boolean {
  const said = folded(tidy(text))
  const { cannot, declines } = language.words.unknown
  return said.length <= longest && (cannot.test(said) || declines.test(said))
}

/** The caller wants to know what an answer is for: "why do you need that?", "do you need my e-mail?". */
export function asksWhyAsked(text: string, language: Language): boolean {
  const said = folded(tidy(text))
  return said.length <= longestWhy && language.words.unknown.asksWhy.test(said)
}
