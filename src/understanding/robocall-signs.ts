/** What a text shows of a recorded call, as named signs that a classifier weighs. Pure. */
import type { Language } from '../languages/language.ts'
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
  /** What was said that robocalls say, a piece a sign. */
  evidence: string[]
}

/** Signs that count on their own when they come twice: people do not read out a menu. */
const countedTwice: readonly RobocallSign[] = ['pressKey', 'yours', 'weFound', 'money']

/** `text` may be everything that the caller said so far. */
export function robocallSignsIn(text: string, language: Language): RobocallSigns {
  const said = tidy(text)
  const read = folded(said).toLowerCase()
  // Folding keeps positions, so that the owner reads the words as they were heard; a rare capital becomes two letters.
  const heard = read.length === said.length ? said : read
  const features: string[] = []
  const evidence: string[] = []
  for (const sign of robocallSigns) {
    const found = find(sign, read, language)
    if (!found) continue
    features.push(sign)
    evidence.push(heard.slice(found.from, found.to))
    if (countedTwice.includes(sign) && find(sign, read.slice(found.to), language))
      features.push(`${sign}Twice`)
  }
  for (const sign of callerSigns) if (find(sign, read, language)) features.push(sign)
  features.push(...measures(wordsOf(read)))
  return { features, evidence }
}

function find(
  sign: RobocallSign | CallerSign,
  text: string,
  language: Language,
): { from: number; to: number } | undefined {
  const match = language.words.robocall[sign].exec(text)
  return match ? { from: match.index, to: match.index + match[0].length } : undefined
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
