/** Recognises recorded and unwanted sales and scam calls by several signs together; a genuine caller must never be one. */
import type { Language } from '../languages/language.ts'
import { probability } from './linear-classifier.ts'
import { robocallSignsIn } from './robocall-signs.ts'
import { robocallWeights } from './robocall-weights.ts'

/**
 * What a doubt is enough for, before anybody is turned away: `slight`, to ask whether the caller is a person before
 * somebody is rung; `strong`, to ask before anything is noted.
 */
export type Doubt = 'none' | 'slight' | 'strong'

export interface RobocallScreen {
  isSpam: boolean
  /** A person may say so, and a recording too; `none` when it is spam. */
  doubt: Doubt
  /** A relative without a name who wants money or secrecy: even danger in such a story waits for the answer. */
  isPlea: boolean
  /** What was said, a piece a sign; empty unless it is spam or doubtful. */
  evidence: string[]
}

/** What beside the words speaks against the caller: how the call behaves, or that it goes on when it is asked who it is. */
export type Suspicion = 'none' | 'suspicious' | 'unanswered'

export const nothingScreened: RobocallScreen = { isSpam: false, doubt: 'none', isPlea: false, evidence: [] }

const slightly = 0.08
/** The less evidence there is, the surer it must be: with one piece, with two, with more. */
const strongly = { onePiece: 0.6, twoPieces: 0.4, more: 0.2 }
/** How sure the words must make us to turn the caller away; whoever leaves a question unanswered gave cause for it. */
const enough: Record<Suspicion, number> = { none: 0.95, suspicious: 0.5, unanswered: 0 }
/** For words that only a machine says. */
const enoughRecorded = 0.85

/** Fewer pieces of evidence turn nobody away who was not asked. */
const plainPieces = 3
/** Only a machine says so, whatever else it speaks of. */
const recordedSigns = ['pressKey', 'recording', 'optOut']
/** Who speaks of these may have dealings with us, or be in need: nobody is turned away before they were asked. */
const dealings = ['sharedMatter', 'institution', 'presence', 'answering', 'plea']

/**
 * Whether `text` is a recording's or an unwanted caller's: everything that was said so far, since recordings reach us in
 * pieces and begin in the middle.
 */
export function screenRobocall(
  text: string,
  language: Language,
  { suspicion = 'none' }: { suspicion?: Suspicion } = {},
): RobocallScreen {
  const { features, evidence } = robocallSignsIn(text, language)
  const includes = (names: string[]) => names.some((name) => features.includes(name))
  const isRecorded = includes(recordedSigns)
  // One sign alone is no reason for doubt, unless only machines say it.
  const likelihood = evidence.length > 1 || isRecorded ? probability(features, robocallWeights) : 0
  const isStrong = likelihood >= strongFrom(evidence.length)
  const mayBePerson =
    suspicion === 'none' && !isRecorded && (evidence.length < plainPieces || includes(dealings))
  const least = isRecorded ? Math.min(enoughRecorded, enough[suspicion]) : enough[suspicion]
  const isSpam = isStrong && evidence.length > 1 && likelihood >= least && !mayBePerson
  const isPlea = features.includes('plea')
  if (isSpam) return { isSpam, doubt: 'none', isPlea, evidence }
  if (likelihood < slightly) return nothingScreened
  return { isSpam, doubt: isStrong ? 'strong' : 'slight', isPlea, evidence }
}

function strongFrom(pieces: number): number {
  if (pieces < 2) return strongly.onePiece
  return pieces < plainPieces ? strongly.twoPieces : strongly.more
}
