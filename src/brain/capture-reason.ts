/** Which words tell why the caller calls, and how they join what was told before. Pure. */
import type { Call, OpenQuestion } from '../core/call.ts'
import { goodReason } from '../core/lead.ts'
import type { Language } from '../languages/language.ts'
import { hasNothingElse } from '../understanding/goodbye.ts'
import { wantsHuman } from '../understanding/human-wish.ts'
import { withoutLongNumbers } from '../understanding/long-number.ts'
import { wordKind } from '../understanding/name-words.ts'
import { optsOut } from '../understanding/opt-out.ts'
import { placedWords } from '../understanding/placed-words.ts'
import type { FoundQuestion } from '../understanding/question.ts'
import { readReason, type SpokenReason } from '../understanding/reason.ts'
import { cardinalAt } from '../understanding/spoken-cardinal.ts'
import { cannotAnswer } from '../understanding/unknown.ts'
import { folded, shortened, withoutFillers, wordsOf } from '../understanding/words.ts'
import { readYesNo } from '../understanding/yes-no.ts'
import { knownField } from './next-question.ts'

export interface ReasonContext {
  call: Call
  expected: OpenQuestion | undefined
  language: Language
  /** Of the recogniser, 0 to 1. */
  confidence: number
  question: FoundQuestion | null
  /** The words told something that has a place of its own: the name, a number, an address. */
  isAnswered: boolean
}

/** Below this the recogniser has only guessed: words that make no plain sense are asked for again. */
export const guessed = 0.4
/** After so many misses even a guess is taken, so that nobody is asked forever. */
const missesToTakeGuess = 2
/** From here on a reason tells of a need; below, it was only the answer to our asking. */
const telling = 0.7
/** Beside an answer to something else, fewer words than that are no reason, and fewer than `leastNoted` no note. */
const leastBeside = 4
const leastNoted = 2
/** Below this the reason is only a question that nobody could answer: what is told next belongs to it. */
const onlyAsked = 0.6
/** Longest reason that is put together from two, in characters. */
const longestJoined = 240

export interface ToldReason {
  /** The reason as it stands with these words; null when they do not change it. */
  reason: SpokenReason | null
  /** Words that tell more about a matter that is known already. */
  aside?: string
}

/** `taken`: words that were read as something else, such as the parts of the name. */
export function captureReason(text: string, context: ReasonContext, taken: string[]): ToldReason {
  const { call, expected, question, language } = context
  const known = knownField(call, 'reason')
  const isAsked = expected?.field === 'reason' && expected.form === 'ask'
  const isOpen =
    known !== undefined &&
    known.confidence < onlyAsked &&
    call.question !== undefined &&
    !isElsewhere(expected)
  const isFollowing =
    isOpen &&
    !context.isAnswered &&
    readYesNo(text, language) !== 'yes' &&
    !hasNothingElse(text, language) &&
    !cannotAnswer(text, language)
  const asked = isAsked || isFollowing || context.isAnswered
  const heard = readReason(question ? question.rest : text, language, { asked, taken })
  if (
    !heard ||
    (heard.confidence < telling && optsOut(text, language)) ||
    isOnlyForPerson(heard.reason, language)
  )
    return { reason: null }
  const isTelling = heard.confidence >= telling
  const count = wordsOf(heard.reason).length
  if (!isAsked && !isTelling && count < leastBeside) return { reason: null, ...aside(heard, context, taken) }
  const isGuess = context.confidence < guessed && !isTelling
  if (isGuess && (call.misses.reason ?? 0) < missesToTakeGuess) return { reason: null }
  if (known === undefined || known.confidence < goodReason)
    return { reason: heard, ...besideReason(heard, language) }
  if (holds(known.value, heard.reason)) return { reason: null }
  if (isAsked || isFollowing || (known.confidence < telling && isTelling))
    return { reason: joined(known.value, heard) }
  return { reason: null, ...(isTelling ? { aside: heard.reason } : aside(heard, context, taken)) }
}

/** What is told beside an answer has its place in the notes: "Ana Reyes, room 359". */
function aside(
  { reason }: SpokenReason,
  { isAnswered, language, call }: ReasonContext,
  taken: readonly string[],
): { aside?: string } {
  const known = call.lead.reason
  if (!isAnswered || known === undefined) return {}
  const names = new Set(taken.flatMap(wordsOf))
  const words = reason.split(' ')
  const from = words.findIndex((word) => !wordsOf(word).every((part) => names.has(part)))
  const rest = withoutFillers(words.slice(Math.max(0, from)).join(' '), language)
  const said = wordsOf(rest)
  const bare = withoutLongNumbers(said, language)
  const others = bare.filter((word) => !names.has(word))
  const least = bare.length < said.length ? leastBeside : leastNoted
  const { empty } = language.words.reason
  const isTelling = (word: string) =>
    !empty.has(folded(word)) && !/^\d+$/.test(word) && wordKind(word, language) !== 'name'
  const isSaid = others.some(isTelling) && others.length >= least && !hasNothingElse(rest, language)
  return isSaid && !holds(known.value, rest) ? { aside: rest } : {}
}

/** A number beside the reason has its place in the notes: "I'm in room 301. My shower is cold." */
function besideReason({ beside = '' }: SpokenReason, language: Language): { aside?: string } {
  const words = placedWords(beside)
  const hasNumber = words.some((_, at) => cardinalAt(words, at, language.words.numbers) !== undefined)
  return hasNumber ? { aside: shortened(beside, longestJoined) } : {}
}

/** A field of the owner's own takes whatever is said. */
function isElsewhere(expected: OpenQuestion | undefined): boolean {
  return expected !== undefined && !['name', 'lastName', 'phone', 'reason'].includes(expected.field)
}

/** "I want to talk to somebody" says how, not why. */
function isOnlyForPerson(reason: string, language: Language): boolean {
  const about = language.words.reason.callEnd
  return wantsHuman(reason, language) && !about.test(folded(reason))
}

function holds(known: string, heard: string): boolean {
  return known.toLowerCase().includes(heard.toLowerCase())
}

function joined(known: string, heard: SpokenReason): SpokenReason {
  return { ...heard, reason: shortened(`${known.replace(/[.…]+$/, '')}. ${heard.reason}`, longestJoined) }
}
