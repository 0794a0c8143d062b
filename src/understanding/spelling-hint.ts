/** How a name is written, told by one letter: "with one t", "with a double l", "with a k", "without an h". */
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'
import { folded, tidy } from './words.ts'

export interface SpellingHint {
  /** The text in front of the hint. */
  rest: string
  /** A name with the hint followed, its capitals kept at the start. */
  write(name: string): string
}

/** Null when the text ends in no such hint. `isOne`: what stands before it is looked at no more. */
export function readSpellingHint(text: string, language: Language, isOne = false): SpellingHint | null {
  const said = tidy(text)
  const { hint, counts } = language.words.spelling
  // `ñ` is a letter of its own, and folding would take its mark away.
  const match = hint.exec(said.includes('ñ') ? said : folded(said))
  const { no, none, count, letter: called = '' } = match?.groups ?? {}
  const letter = letterCalled(called.toLowerCase(), language)
  if (!match || letter === undefined) return null
  const times = no !== undefined || none !== undefined ? 0 : counts[count?.toLowerCase() ?? '']
  const rest = said.slice(0, match.index)
  const write = (name: string) => rewritten(name, letter, times, language)
  // "With a b and with a z": each is about the same name.
  const other = isOne ? null : readSpellingHint(rest, language, true)
  return other ? { rest: other.rest, write: (name) => write(other.write(name)) } : { rest, write }
}

function letterCalled(called: string, language: Language): string | undefined {
  if (/^\p{L}$/u.test(called)) return called
  const { names } = language.words.letters
  const one = [called, called.replace(/e?s$/, ''), called.replace(/s$/, '')].find((name) =>
    Object.hasOwn(names, name),
  )
  // "Be grande" and "ve chica" go by their first word.
  return one === undefined ? (/^[bv]e /.test(called) ? called[0] : undefined) : names[one]
}

/** `times`: how many of the letter there are; undefined when it is only told that there is one. */
function rewritten(name: string, letter: string, times: 0 | 1 | 2 | undefined, language: Language): string {
  const { alike, unheard } = language.words.spelling
  const known = name.toLowerCase()
  if (times === 0) return capital(known.replaceAll(letter, ''), name)
  if (times === 1) return capital(known.replace(new RegExp(`${letter}{2,}`, 'g'), letter), name)
  if (times === 2) {
    const at = known.lastIndexOf(letter)
    if (known.includes(letter + letter) || at < 0) return name
    return capital(known.slice(0, at) + letter + known.slice(at), name)
  }
  if (known.includes(letter)) return name
  const others = (alike[letter] ?? []).filter((one) => known.includes(one))
  if (others[0] !== undefined) return capital(likeliest(known, others, letter, language), name)
  const place = unheard[letter]
  return place === 'start' ? capital(letter + known, name) : place === 'end' ? name + letter : name
}

/** The letter in each place where it may be meant; the commonest name of those, else the one that begins with it. */
function likeliest(name: string, others: readonly string[], letter: string, language: Language): string {
  const prior = namePrior(language)
  const share = (written: string) => Math.max(prior.given(written), prior.surname(written))
  const written = others.flatMap((other) =>
    [...name.matchAll(new RegExp(other, 'g'))].map(
      ({ index }) => name.slice(0, index) + letter + name.slice(index + other.length),
    ),
  )
  const [first = name, ...rest] = written
  return rest.reduce((best, one) => (share(one) > share(best) ? one : best), first)
}

function capital(small: string, name: string): string {
  if (small === '' || small === name.toLowerCase()) return name
  return /^\p{Lu}/u.test(name) ? small.replace(/^./u, (first) => first.toUpperCase()) : small
}
