/** How a name sounds, and how far apart two sounds are. */
import type { Language } from '../languages/language.ts'
import { folded } from './words.ts'

const most = 24

const remembered = new Map<Language, Map<string, string>>()
/** Alternatives repeat their words: so many sounds are kept at hand, of texts no longer than this. */
const mostRemembered = 4000
const longestRemembered = 60

/** The sound of a name or of several words together, one character a sound. */
export function soundOf(words: string, language: Language): string {
  const sounds = remembered.get(language) ?? new Map<string, string>()
  const known = sounds.get(words)
  if (known !== undefined) return known
  if (sounds.size >= mostRemembered) sounds.clear()
  const sound = workedOut(words, language)
  if (words.length <= longestRemembered) remembered.set(language, sounds.set(words, sound))
  return sound
}

function workedOut(words: string, language: Language): string {
  let sound = folded(words.toLowerCase())
    .replace(/[^a-z]/g, '')
    .slice(0, most)
  for (const [pattern, replacement] of language.words.names.sounds)
    sound = sound.replace(pattern, replacement)
  return sound
}

/** Any short vowel: the last of "Dylan" and "Dillon". */
const unstressed = '@'
const vowels = 'aeiouAIUOYR@'
/** Sounds that are taken for one another. */
const alike = 'pb td kg fv sz sS zS SJ CJ Ct Cs Tf Td Ts mn lr wv kC hf dJ hj kt pt'.split(' ')
const costs = { same: 0, vowelKind: 0.2, vowel: 0.45, alike: 0.55, other: 1.1, vowelLost: 0.5, lost: 0.9 }
const lostEasily: Readonly<Record<string, number>> = { h: 0.4, w: 0.6 }

/** Characters of sounds are ASCII: tables by their codes. */
const size = 128
const exchange = new Float64Array(size * size).fill(costs.other)
const loss = new Float64Array(size).fill(costs.lost)
fillTables()

function fillTables(): void {
  const set = (one: string, other: string, cost: number) => {
    exchange[one.charCodeAt(0) * size + other.charCodeAt(0)] = cost
    exchange[other.charCodeAt(0) * size + one.charCodeAt(0)] = cost
  }
  for (const one of vowels)
    for (const other of vowels) set(one, other, isOneKind(one, other) ? costs.vowelKind : costs.vowel)
  for (const [one = '', other = ''] of alike) set(one, other, costs.alike)
  for (let code = 0; code < size; code++) exchange[code * size + code] = costs.same
  for (const vowel of vowels) loss[vowel.charCodeAt(0)] = costs.vowelLost
  for (const [sound, cost] of Object.entries(lostEasily)) loss[sound.charCodeAt(0)] = cost
}

function isOneKind(one: string, other: string): boolean {
  return one === unstressed || other === unstressed || one.toLowerCase() === other.toLowerCase()
}

/** For each place of `heard`: how far `said` is from what stands before it. */
export function soundsUpTo(said: string, heard: string): Float64Array {
  return align(said, heard, false, new Float64Array(heard.length + 1))
}

/** For each place of `heard`: how far `said` is from what stands behind it. */
export function soundsOnFrom(said: string, heard: string): Float64Array {
  return align(said, heard, true, new Float64Array(heard.length + 1)).reverse()
}

const scratch = new Float64Array(2 * most + 2)

/** 0 for the same sound; a consonant more or less is about 1. */
export function soundDistance(one: string, other: string): number {
  return align(one, other, false, scratch)[other.length] ?? 0
}

/** Fills `row`, one place for each of `heard` and one more; of both texts from their ends when `isReversed`. */
function align(said: string, heard: string, isReversed: boolean, row: Float64Array): Float64Array {
  const code = (text: string, at: number) =>
    text.charCodeAt(isReversed ? text.length - 1 - at : at) & (size - 1)
  row[0] = 0
  for (let to = 1; to <= heard.length; to++) row[to] = (row[to - 1] ?? 0) + (loss[code(heard, to - 1)] ?? 0)
  for (let at = 0; at < said.length; at++) {
    const sound = code(said, at)
    const dropped = loss[sound] ?? 0
    let diagonal: number = row[0] ?? 0
    row[0] = diagonal + dropped
    for (let to = 1; to <= heard.length; to++) {
      const other = code(heard, to - 1)
      const above = row[to] ?? 0
      row[to] = Math.min(
        (row[to - 1] ?? 0) + (loss[other] ?? 0),
        above + dropped,
        diagonal + (exchange[sound * size + other] ?? 0),
      )
      diagonal = above
    }
  }
  return row
}
