/** Urgency of words that may be of another language than they are taken for: a cry for help is too short to tell. */
import type { Urgency } from '../core/urgency.ts'
import type { Language } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'
import { soundsLike } from './language-wish.ts'
import { detectUrgency } from './urgency.ts'

/**
 * `detectUrgency` in `language`; where that finds nothing, and the words are not plainly of any language ("fuego",
 * "gas leak"), an emergency in whichever language has one.
 */
export function urgencyInAnyLanguage(
  text: string,
  language: Language,
  options: Parameters<typeof detectUrgency>[2],
): Urgency {
  const own = detectUrgency(text, language, options)
  if (own.level !== 'routine' || soundsLike(text) !== null) return own
  const others = languages.filter((other) => other !== language)
  const found = others.map((other) => detectUrgency(text, other, options))
  return found.find(({ level }) => level === 'emergency') ?? own
}
