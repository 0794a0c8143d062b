/** What a text shows of a recorded call, as named signs that a classifier weighs. Pure. */
import type { Language } from '../languages/language.ts'
import { type DealingSign, dealingSigns, type PitchSign, pitchSigns } from '../languages/pitch-words.ts'
import {
  type CallerSign,
  callerSigns,
  type RobocallSign,
  robocallSigns,
} from '../languages/robocall-words.ts'
import { folded, tidy, wordsOf } from './words.ts'

export interface RobocallSigns {
  /** Names of signs, and of measures of the whole text: `pressKey`, `pressKeyTwice`, `long`. */
  features: string[]
  /** What was said that robocalls say; two signs in the same words are one piece. */
  evidence: string[]
}

type Unwanted = RobocallSign | PitchSign
type Sign = Unwanted | CallerSign | DealingSign

const unwantedSigns: readonly Unwanted[] = [...robocallSigns, ...pitchSigns]
const wantedSigns: readonly (CallerSign | DealingSign)[] = [...callerSigns, ...dealingSigns]

/** Signs that count on their own when they come twice: people do not read out a menu. */
const countedTwice: readonly Unwanted[] = ['pressKey', 'yours', 'weFound', 'money', 'qualifying', 'forYou']

/** The end of what was said, in characters: recordings ask for what they want last. */
const screenedLength = 1200

/** `text` may be everything that the caller said so far. */
export function robocallSignsIn(text: string, language: Language): RobocallSigns {
  const said = tidy(text).slice(-screenedLength)
  const read = folded(said).toLowerCase()
  // Folding keeps positions, so that the owner reads the words as they were heard; a rare capital becomes two letters.
  const heard = read.length === said.length ? said : read
  const patterns = patternsOf(language)
  const features: string[] = []
  const pieces: Piece[] = []
  for (const sign of unwantedSigns) {
    const found = find(sign, read, patterns)
    if (!found) continue
    features.push(sign)
    const again = find(sign, read, patterns, found.to)
    if (again && countedTwice.includes(sign)) features.push(`${sign}Twice`)
    const piece = [found, again].find((one) => one && !pieces.some((known) => overlap(known, one)))
    if (piece) pieces.push(piece)
  }
  for (const sign of wantedSigns) if (find(sign, read, patterns)) features.push(sign)
  if (isPlea(features)) features.push('plea')
  features.push(...measures(wordsOf(read)))
  return { features, evidence: pieces.map(({ from, to }) => heard.slice(from, to)) }
}

type Patterns = Readonly<Record<Sign, RegExp>>
const joined = new WeakMap<Language, Patterns>()

function patternsOf(language: Language): Patterns {
  const patterns = joined.get(language) ?? { ...language.words.robocall, ...language.words.pitch }
  joined.set(language, patterns)
  return patterns
}

interface Piece {
  from: number
  to: number
}

function find(sign: Sign, text: string, patterns: Patterns, from = 0): Piece | undefined {
  const match = patterns[sign].exec(text.slice(from))
  return match ? { from: from + match.index, to: from + match.index + match[0].length } : undefined
}

function overlap(one: Piece, other: Piece): boolean {
  return one.from < other.to && other.from < one.to
}

/** A relative who gives no name, and wants money or secrecy: the oldest fraud on the telephone. */
function isPlea(features: string[]): boolean {
  return (
    features.includes('family') &&
    ['secrecy', 'payment', 'legalThreat'].some((sign) => features.includes(sign))
  )
}

function measures(words: string[]): string[] {
  return [
    ...(words.length <= 8 ? ['short'] : []),
    ...(words.length >= 25 ? ['long'] : []),
    ...(words.length >= 50 ? ['veryLong'] : []),
    ...(hasLoop(words) ? ['loop'] : []),
  ]
}

/** Length of a run of words that nobody says twice by chance. */
const loopWords = 8

/** A recording that starts again: eight words in a row come twice. */
function hasLoop(words: string[]): boolean {
  const seen = new Set<string>()
  for (let at = 0; at + loopWords <= words.length; at += 1) {
    const run = words.slice(at, at + loopWords).join(' ')
    if (seen.has(run)) return true
    seen.add(run)
  }
  return false
}
