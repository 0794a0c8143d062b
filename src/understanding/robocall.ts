/** Recognises recorded sales and scam calls by several signs together; a genuine caller must never be one. */
import type { Language } from '../languages/language.ts'
import { probability } from './linear-classifier.ts'
import { robocallSignsIn } from './robocall-signs.ts'
import { robocallWeights } from './robocall-weights.ts'

export interface RobocallScreen {
  isSpam: boolean
  /** A person may say so, and a recording too. */
  isDoubtful: boolean
  /** What was said, a piece a sign; empty unless it is spam or doubtful. */
  evidence: string[]
}

/** How likely it must be that only a question can tell. */
const perhaps = 0.3
/** How sure the words must make us. */
const surely = 0.8
/** Enough when something beside the words speaks against the caller too. */
const probably = 0.5

/**
 * Whether `text` is a recording's: everything that the caller said so far, since recordings reach us in pieces and
 * begin in the middle. One sign alone never makes spam. `isSuspicious`: the call itself gave reason to doubt.
 */
export function screenRobocall(
  text: string,
  language: Language,
  { isSuspicious = false }: { isSuspicious?: boolean } = {},
): RobocallScreen {
  const { features, evidence } = robocallSignsIn(text, language)
  const likelihood = evidence.length >= 2 ? probability(features, robocallWeights) : 0
  const isSpam = likelihood >= (isSuspicious ? probably : surely)
  const isDoubtful = !isSpam && likelihood >= perhaps
  return { isSpam, isDoubtful, evidence: isSpam || isDoubtful ? evidence : [] }
}
