/** Postcodes and ZIPs, from everything the recogniser made of one answer, and of the answers before it. */
import type { Language } from '../languages/language.ts'
import type { LetterWords } from '../languages/letter-words.ts'
import { costOfCode, noiseCost, searchCodes } from './code-search.ts'
import { type HeardCharacters, heardCharacters } from './heard-characters.ts'
import { type PostcodeShape, postcodeShape } from './postcode-shapes.ts'

export interface SpokenPostcode {
  /** As it is written in its country: `SW1A 2AA`, `K1A 0B1`, `97201`, `97201-1234`. */
  postcode: string
  /** 0 to 1: how far it is ahead of what else the words may mean. */
  confidence: number
}

export interface PostcodeContext {
  /** Of the caller: `GB`, `CA`, `ES`; elsewhere five digits are a code, and nine. */
  country: string
  /** What was made of the same caller's earlier answers to the same question, one list of readings each. */
  earlier?: readonly (readonly string[])[]
}

const maxAlternatives = 5
const maxCandidates = 12
/** The likelihood of the recogniser's next alternative, against the one before it. */
const nextAlternative = 0.8

/** All that was made of one answer. */
type Answer = HeardCharacters[]

/** The most likely postcode, or null when nothing heard can be one. `alternatives`: the recogniser's, best first. */
export function readPostcode(
  alternatives: readonly string[],
  language: Language,
  { country, earlier = [] }: PostcodeContext,
): SpokenPostcode | null {
  const { letters } = language.words
  const shape = postcodeShape(country)
  const answers: Answer[] = [alternatives, ...earlier].map((heard) =>
    heard.slice(0, maxAlternatives).map((text) => heardCharacters(text, language)),
  )
  const [best, ...others] = candidatesOf(answers, shape, letters)
    .map((code) => {
      const costs = answers.map((answer) => costOfAnswer(code, answer, letters))
      return { code, costs, cost: costs.reduce((sum, cost) => sum + cost, shape.oddness(code)) }
    })
    .sort((a, b) => a.cost - b.cost)
  if (!best || Math.min(...best.costs) > noiseCost - 0.7) return null
  // Only codes of the same length count: of longer ones there are so many more that each is unlikelier by itself.
  const doubt = others.reduce(
    (sum, { code, cost }) => sum + Math.exp(best.cost - cost) * (code.length > best.code.length ? 0.1 : 1),
    0,
  )
  const isHeard = 1 - Math.exp(Math.min(...best.costs) - noiseCost)
  return { postcode: shape.written(best.code), confidence: Math.round((isHeard / (1 + doubt)) * 100) / 100 }
}

function candidatesOf(answers: Answer[], shape: PostcodeShape, letters: LetterWords): string[] {
  const costs = new Map<string, number>()
  for (const heard of answers.flat()) {
    for (const { code, cost } of searchCodes(heard, shape, letters)) {
      costs.set(code, Math.min(costs.get(code) ?? Number.POSITIVE_INFINITY, cost + shape.oddness(code)))
    }
  }
  return [...costs]
    .sort(([, a], [, b]) => a - b)
    .slice(0, maxCandidates)
    .map(([code]) => code)
}

/** The alternatives are hearings of the same sound: their likelihoods add up, on top of that of noise. */
function costOfAnswer(code: string, answer: Answer, letters: LetterWords): number {
  let likelihood = Math.exp(-noiseCost)
  let weight = 0.6
  for (const heard of answer) {
    likelihood += weight * Math.exp(-costOfCode(code, heard, letters))
    weight *= nextAlternative
  }
  return -Math.log(likelihood)
}
