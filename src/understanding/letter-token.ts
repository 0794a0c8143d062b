/** One spelled letter at a place among words: "b", "bee", "bravo", "b as in boy", "double l", "two t's". */
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'

export interface LetterToken {
  /** One letter, or two equal ones. */
  letters: string
  /** How many words it took. */
  length: number
  /** It is a letter and can be nothing else. */
  isPlain: boolean
}

interface Place {
  /** Letters were asked for. */
  asked: boolean
  /** Letters stand right before it. */
  isInside: boolean
}

export function letterAt(
  tokens: readonly string[],
  at: number,
  language: Language,
  place: Place,
): LetterToken | undefined {
  const twice = pairAt(tokens, at, language, place)
  if (twice) return twice
  const one = singleAt(tokens, at, language, place)
  if (!one) return undefined
  const example = exampleLength(tokens, at + one.length, one.letters, language)
  return { ...one, length: one.length + example, isPlain: one.isPlain || example > 0 }
}

/** "Double l", "two t's". */
function pairAt(
  tokens: readonly string[],
  at: number,
  language: Language,
  place: Place,
): LetterToken | undefined {
  const { numbers, spelling } = language.words
  const token = tokens[at] ?? ''
  if (spelling.pair.has(token)) {
    const [, letter] = /^(\p{L})'?s$/u.exec(tokens[at + 1] ?? '') ?? []
    if (letter !== undefined && (place.asked || place.isInside))
      return { letters: letter + letter, length: 2, isPlain: true }
  }
  if (!Object.hasOwn(numbers.repeats, token) || numbers.repeats[token] !== 2) return undefined
  if (!place.asked && !place.isInside) return undefined
  const next = singleAt(tokens, at + 1, language, { asked: place.asked, isInside: true })
  return next && { letters: next.letters.repeat(2), length: next.length + 1, isPlain: true }
}

function singleAt(
  tokens: readonly string[],
  at: number,
  language: Language,
  { asked, isInside }: Place,
): LetterToken | undefined {
  const token = tokens[at] ?? ''
  const { letters, spelling } = language.words
  if (asked || isInside) {
    const two = `${token} ${tokens[at + 1] ?? ''}`
    if (Object.hasOwn(letters.names, two))
      return { letters: letters.names[two] ?? '', length: 2, isPlain: true }
  }
  // "Y a qué hora …" begins with words that are letters too: they make no name by themselves.
  if (/^\p{L}$/u.test(token))
    return { letters: token, length: 1, isPlain: !language.words.names.never.has(token) }
  if (!asked || !Object.hasOwn(letters.names, token)) return undefined
  const letter = letters.names[token] ?? ''
  const found = { letters: letter, length: 1, isPlain: !spelling.everyday.has(token) }
  if (isInside) return found
  // At the start it may be a word or a name ("Mike", "Charlie"): another letter follows, and one more behind a name.
  const isName = namePrior(language).isGiven(token)
  const following = isName ? 2 : 1
  for (let next = 1; next <= following; next++)
    if (!isLetterish(tokens[at + next], language))
      return exampleLength(tokens, at + 1, letter, language) > 0 ? found : undefined
  return found
}

function isLetterish(token: string | undefined, language: Language): boolean {
  if (token === undefined) return false
  const { letters, numbers } = language.words
  return (
    /^\p{L}$/u.test(token) || Object.hasOwn(letters.names, token) || Object.hasOwn(numbers.repeats, token)
  )
}

/** Words behind a letter that only say which it is: 2 for "for dog", 3 for "as in dog". */
function exampleLength(tokens: readonly string[], at: number, letter: string, language: Language): number {
  const { likeness } = language.words.letters
  let length = 0
  while (length < 2 && likeness.has(tokens[at + length] ?? '')) length++
  const word = tokens[at + length] ?? ''
  return length > 0 && word.length > 1 && word[0] === letter ? length + 1 : 0
}
