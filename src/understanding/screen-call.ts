/** Whether the call so far is a robocall: its words, how it behaves, and what the phone network says of its number. */
import { type Attestation, readAttestation } from '../core/attestation.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { isTold } from '../core/lead.ts'
import { listedAs } from '../core/number-list.ts'
import { maxPersonAsks, personAsks, saidSinceAsked } from '../core/person-question.ts'
import type { Language } from '../languages/language.ts'
import { nothingScreened, type RobocallScreen, type Suspicion, screenRobocall } from './robocall.ts'
import { robocallSignsIn } from './robocall-signs.ts'
import { folded, maxUtteranceLength, tidy, wordsOf } from './words.ts'

/** A recording shows itself in its first turns; a caller who talked to us so long is a person. */
const screenedTurns = 8

/** A first answer of so many words, without a breath, is rarely a person's. */
const monologueWords = 45
/** As many words are a monologue already when they were spoken over the greeting. */
const interruptingWords = 20
/** Shorter turns are repeated by anybody who was not understood. */
const repeatWords = 12

/** One sign is no reason for doubt yet. */
const reasonForDoubt = 2

const attestationPoints: Record<Attestation, number> = { A: 0, B: 0, C: 1, none: 1, failed: 2 }

/**
 * `call` has the last words already applied. Numbers that the owner allows are never screened; whoever speaks of danger
 * to life (`isLifeThreatening`) is judged by words alone.
 */
export function screenCall(
  call: Call,
  business: Pick<Business, 'allowedNumbers'>,
  language: Language,
  { isLifeThreatening = false }: { isLifeThreatening?: boolean | undefined } = {},
): RobocallScreen {
  const turns = callerTurns(call)
  const isPerson =
    turns.length > screenedTurns ||
    call.isPerson ||
    listedAs(call.from, business.allowedNumbers) !== undefined
  if (isPerson || turns.length === 0) return nothingScreened
  const suspicion = isLifeThreatening ? 'none' : suspicionOf(call, language)
  return screenRobocall(turns.join(' '), language, { suspicion })
}

function suspicionOf(call: Call, language: Language): Suspicion {
  if (leavesUnanswered(call, language)) return 'unanswered'
  return isSuspicious(call) ? 'suspicious' : 'none'
}

/** Asked whether it is a person, it said more of what recordings say; or it was asked twice and said neither. */
function leavesUnanswered(call: Call, language: Language): boolean {
  const said = saidSinceAsked(call)
  if (said.length === 0) return false
  const isAskedTwice = personAsks(call) >= maxPersonAsks && said.length >= maxPersonAsks
  return isAskedTwice || robocallSignsIn(said.at(-1) ?? '', language).evidence.length > 0
}

/** Yes to the question whether the caller is a person, and nothing in it that gives a recording away. */
export function saysIsPerson(text: string, language: Language): boolean {
  const said = folded(tidy(text)).toLowerCase()
  return language.words.robocall.personAnswer.test(said) && !screenRobocall(text, language).isSpam
}

/** Longer answers say more than yes. */
const longestYes = 60

/** "Yes", "yes I am", "yes, this is a person"; not "yes, it's flooding". */
export function saysOnlyIsPerson(text: string, language: Language): boolean {
  if (text.length > longestYes) return false
  let rest = folded(tidy(text)).toLowerCase()
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(language.words.robocall.personAnswer, '').replace(/^[^\p{L}\p{N}]+/u, '')
  }
  return rest === ''
}

/**
 * Whether something beside the words speaks for a recording. It never makes a robocall by itself: a person may talk
 * long, repeat themselves, not answer and call from a network that proves nothing.
 */
export function isSuspicious(call: Call): boolean {
  const behaviour = [talksWithoutEnd(call), repeatsItself(call), neverAnswers(call)].filter(Boolean).length
  const attestation = readAttestation(call.stirVerstat)
  return behaviour + (attestation ? attestationPoints[attestation] : 0) >= reasonForDoubt
}

/** Bounded like every utterance: a turn may be as long as an attacker likes. */
function callerTurns({ transcript }: Call): string[] {
  return transcript
    .filter(({ speaker }) => speaker === 'caller')
    .map(({ text }) => text.slice(0, maxUtteranceLength))
}

function talksWithoutEnd(call: Call): boolean {
  const [first = ''] = callerTurns(call)
  const greeting = call.transcript.find(({ speaker }) => speaker === 'receptionist')
  return wordsOf(first).length >= (greeting?.isInterrupted ? interruptingWords : monologueWords)
}

/** The same long words again, whatever we asked. */
function repeatsItself(call: Call): boolean {
  const turns = callerTurns(call).map((text) => new Set(wordsOf(text)))
  return turns.some((turn, at) =>
    turns.slice(at + 1).some((later) => {
      const shared = [...turn].filter((word) => later.has(word)).length
      return shared >= repeatWords && shared >= 0.8 * Math.max(turn.size, later.size)
    }),
  )
}

/** Two questions went past, and nothing was learned from anything that was said. */
function neverAnswers({ misses, lead }: Call): boolean {
  const missed = Object.values(misses).reduce((sum, count) => sum + count, 0)
  return missed >= 2 && !isTold(lead)
}
