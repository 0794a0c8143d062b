/** Which words can be part of a name, and how a name is written. */
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'
import { folded } from './words.ts'

/** False for everyday words, numbers and the like; "price" and "may" count as everyday words. */
export function isNameWord(token: string, language: Language): boolean {
  const kind = wordKind(token, language)
  return kind === 'name' || kind === 'open'
}

/**
 * `never` is in no name; `everyday` only where the place says so, because the tables know it as a name as well;
 * `open` is a word that neither the tables nor the list of everyday words has.
 */
export type WordKind = 'never' | 'everyday' | 'name' | 'open'

export function wordKind(token: string, language: Language): WordKind {
  const word = token.replace(/[.,]+$/, '')
  if (!/^\p{L}[\p{L}'-]{0,29}$/u.test(word)) return 'never'
  if (word.length === 1) return /^\p{Lu}$/u.test(word) && word !== 'I' ? 'open' : 'never'
  const { names } = language.words
  const small = folded(word.toLowerCase())
  if (names.never.has(small)) return 'never'
  const prior = namePrior(language)
  const isKnown = prior.isGiven(word) || prior.isSurname(word)
  if (names.everyday.has(small)) return isKnown ? 'everyday' : 'never'
  return isKnown ? 'name' : 'open'
}

/** "o'brien" → "O'Brien", "MCDONALD" → "McDonald", "van der berg" → "van der Berg" behind a first name. */
export function writtenName(words: string[], language: Language): string {
  const prior = namePrior(language)
  const { particles, writesAccents } = language.words.names
  return words
    .map((word, at) => {
      const bare = word.replace(/[.,;:!?]+$/, '')
      const isShouted = bare.length > 2 && bare === bare.toUpperCase()
      const isWritten = /\p{Lu}/u.test(bare) && !isShouted
      if (isWritten && !writesAccents) return bare
      const small = isWritten ? bare : bare.toLowerCase()
      if (!isWritten && particles.has(small) && at < words.length - 1) return small
      // A letter with an accent in the caller's own text is never written over.
      const best = folded(small) === small ? prior.written(small) : small
      return isWritten && best === small ? bare : capital(best)
    })
    .join(' ')
}

function capital(word: string): string {
  return word
    .replace(/(^|['-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/'S$/, "'s")
}
