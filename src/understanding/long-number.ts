/** Words without a telephone number that is said among them. */
import type { Language } from '../languages/language.ts'
import { digitsAt } from './number-words.ts'

/** Shorter numbers are rooms, years and sums. */
const leastDigits = 7

/** `words` without runs of spoken digits as long as a telephone number. */
export function withoutLongNumbers(words: readonly string[], language: Language): string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    let to = at
    let digits = 0
    for (let next = digitsAt(words, to, language.words.numbers); next; ) {
      to += next.length
      digits += next.digits.length
      next = digitsAt(words, to, language.words.numbers)
    }
    const isLong = digits >= leastDigits
    if (!isLong) kept.push(...words.slice(at, Math.max(to, at + 1)))
    at = Math.max(to, at + 1)
  }
  return kept
}
