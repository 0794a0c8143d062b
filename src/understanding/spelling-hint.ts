/** How a name is written, told by one letter: "with one t", "with a double l", "with a k", "without an h". */
import type { Language } from '../languages/language.ts'
import { tidy } from './words.ts'

export interface SpellingHint {
  /** The text in front of the hint. */
  rest: string
  /** A name with the hint followed, its capitals kept at the start. */
  write(name: string): string
}

const hint =
  /[ ,]+(?:(?:spelled|spelt|but|just|only)[ ,]+)*(with|without)(?: (one|1|(?:just |only )?one|a single|two|2|a double|double|an?|the letter|the|no|any))? ([a-z])(?:'?s)?[.!?\s]*$/i
/** Letters that stand for the same sound. */
const alike: Record<string, string> = {
  k: 'c',
  c: 'k',
  y: 'i',
  i: 'y',
  s: 'z',
  z: 's',
  f: 'ph',
  j: 'g',
  g: 'j',
}

/** Null when the text ends in no such hint. */
export function readSpellingHint(text: string, _language: Language): SpellingHint | null {
  const said = tidy(text)
  const match = hint.exec(said)
  const letter = match?.[3]?.toLowerCase()
  if (!match || letter === undefined) return null
  const count = /^without$/i.test(match[1] ?? '') ? 'no' : (match[2] ?? 'a').toLowerCase()
  return { rest: said.slice(0, match.index), write: (name) => rewritten(name, letter, count) }
}

function rewritten(name: string, letter: string, count: string): string {
  const known = name.toLowerCase()
  if (/no|any/.test(count)) return capital(known.replaceAll(letter, ''), name)
  if (/one|1|single/.test(count))
    return capital(known.replace(new RegExp(`${letter}{2,}`, 'g'), letter), name)
  if (/two|2|double/.test(count)) {
    const at = known.lastIndexOf(letter)
    if (known.includes(letter + letter) || at < 0) return name
    return capital(known.slice(0, at) + letter + known.slice(at), name)
  }
  if (known.includes(letter)) return name
  const other = alike[letter]
  if (other !== undefined && known.includes(other)) return capital(known.replace(other, letter), name)
  return letter === 'e' || letter === 'h' ? name + letter : name
}

function capital(small: string, name: string): string {
  if (small === '' || small === name.toLowerCase()) return name
  return /^\p{Lu}/u.test(name) ? small.replace(/^./, (first) => first.toUpperCase()) : small
}
