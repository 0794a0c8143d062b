/** Whether the caller asks for a person. */
import type { Language } from '../languages/language.ts'
import { humanSigns } from './human-signs.ts'
import { humanWeights } from './human-weights.ts'
import { probability } from './linear-classifier.ts'

const least = 0.5

/** True for "let me talk to a person", "transfer me", "operator"; false for "I spoke to someone yesterday". */
export function wantsHuman(text: string, language: Language): boolean {
  return humanSigns(text, language).some((signs) => probability(signs, humanWeights) >= least)
}
