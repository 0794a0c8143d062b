/** Which parts of the name an utterance gives, told apart by what was asked and what is known. Pure. */
import type { Business } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import { doubtful } from '../core/lead.ts'
import { ownersTag } from '../core/owner-texts.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { chooseName } from '../understanding/choose-name.ts'
import { speaksOf, withoutLeadIn } from '../understanding/correction.ts'
import { nameDistance } from '../understanding/name-distance.ts'
import { isNameWord, wordKind, writtenName } from '../understanding/name-words.ts'
import { readName, type SpokenName } from '../understanding/names.ts'
import { readReason } from '../understanding/reason.ts'
import { readSpelling } from '../understanding/spelling.ts'
import { folded, tidy, withoutFillers } from '../understanding/words.ts'
import { readYesNo } from '../understanding/yes-no.ts'
import { holdsKnownName } from './bare-answer.ts'

interface NamePart {
  value: string
  confidence: number
}
export type NameParts = Partial<Record<'firstName' | 'lastName', NamePart>>

export interface NameContext {
  call: Call
  /** The question that the words may answer. */
  expected: OpenQuestion | undefined
  country: string
  language: Language
  business: Business
  /** Of the recogniser, 0 to 1. */
  confidence: number
  /** What else the recogniser took the words for. */
  alternatives?: readonly string[] | undefined
}

/** Below this, the recogniser's doubt taken in, an answer is no name but what noise was taken for: it is asked for again. */
const garbled = 0.3

/** From here on the words say whose name it is: "this is Ana". */
const stated = 0.8

/** From here on the tables know the name, or its letters were said. */
const familiar = 0.7

/** `field`: what was asked for; `isCorrection`: the words take something back. */
export function captureName(
  text: string,
  field: string | undefined,
  isCorrection: boolean,
  context: NameContext,
): NameParts {
  const { call, language } = context
  const isAsked = field === 'name' || field === 'lastName'
  if (
    isAsked &&
    !isCorrection &&
    readYesNo(text, language) !== null &&
    !speaksOf(text, 'name', language) &&
    (text.length < 12 || isPlainYes(text, context)) &&
    !holdsKnownName(text, language)
  )
    return {}
  // A name that only went with the number gives way to any that is said.
  const { firstName, lastName } = call.lead
  const hasName = [firstName, lastName].some((part) => part && part.source !== 'caller-id')
  const isOffered =
    field === 'reason'
      ? isFullName(text) || completesName(text, context)
      : !hasName && isOnlyName(text, language, field)
  const name = isAsked
    ? answered(text, field, isCorrection, context)
    : readName(text, language, { asked: isOffered, isOthers: asksForOthers(context.business) })
  if (!name) return {}
  const { confidence } = name
  if (isAsked && !isCorrection && confidence * context.confidence < garbled) return {}
  // "My basement is wet" holds no known name, and tells of a need.
  if (isAsked && confidence < familiar && readReason(text, language, { asked: false })) return {}
  // Whoever was asked something else by a model speaks of others, too: "we had one, Todd Baker".
  if (!isAsked && call.question === undefined && confidence < stated) return {}
  // A known name changes only when the caller plainly says so: "this is the kitchen" must not rename anybody.
  if (hasName && !isAsked && !isCorrection && confidence < 0.9 && !completesName(text, context)) return {}
  const first = name.firstName
  const last = name.lastName
  // "Just Ana": there is no last name to be had.
  if (field === 'lastName' && !last && sameName(first, call.lead.firstName?.value)) return {}
  if (field === 'lastName' && first && !last) return { lastName: { value: first, confidence } }
  // "R A G H U N A T H A N": letters that were asked for are those of the last name alone.
  if (field === 'lastName' && context.expected?.form === 'spell' && first && last && hasName)
    return { lastName: { value: spelledAsOne(text, language) ?? last, confidence } }
  if (field === 'lastName' && last && sameName(first, call.lead.firstName?.value))
    return { lastName: { value: last, confidence } }
  const isOneSurname = first !== undefined && (isParticled(first, language) || hasTwoSurnames(call, language))
  if (field === 'lastName' && first && last && /\s/.test(text.trim()) && isOneSurname) {
    return { lastName: { value: `${first} ${last}`, confidence } }
  }
  if (
    isCorrection &&
    first &&
    !last &&
    resembles(first, call.lead.lastName?.value, call.lead.firstName?.value)
  ) {
    return { lastName: { value: first, confidence } }
  }
  return {
    ...(first ? { firstName: { value: first, confidence } } : {}),
    ...(last ? { lastName: { value: last, confidence } } : {}),
  }
}

/** "Ese mismo es" to a name that was read back is a yes, however much it looks like letters. */
function isPlainYes(text: string, { expected, language }: NameContext): boolean {
  return expected?.form === 'read-back' && text.split(' ').length <= 4 && readYesNo(text, language) === 'yes'
}

/** The likeliest name behind all readings of the answer, with what was understood of it before. */
function answered(
  text: string,
  field: string | undefined,
  isCorrection: boolean,
  { call, expected, country, language, alternatives = [] }: NameContext,
): SpokenName | null {
  const { firstName, lastName } = call.lead
  const known = [firstName, lastName].filter((part) => part?.source === 'spoken')
  // A new name in a correction is not the one that was understood before.
  const heard =
    known.length === 0 || isCorrection
      ? undefined
      : {
          firstName: firstName?.value,
          lastName: lastName?.value,
          confidence: Math.max(0.4, Math.min(...known.map((part) => part?.confidence ?? 0))),
          isWrong: known.some((part) => part !== undefined && part.confidence < doubtful),
        }
  return chooseName(isCorrection ? [text] : [...new Set([text, ...alternatives])], language, {
    asked: true,
    country,
    isSpelled: expected?.form === 'spell',
    heard: field === 'lastName' ? undefined : heard,
  })
}

/** "What is the patient's name?": who the call is about counts, and not who calls. */
function asksForOthers(business: Business): boolean {
  const ask = business.questions.find(({ field }) => field === 'name')?.ask ?? ''
  return languageOf(ownersTag(business)).words.business.othersName.test(folded(ask))
}

/** "I'm Bob", and then "Bob Marley", whatever was asked. */
function completesName(text: string, { call, language }: NameContext): boolean {
  const [first, last, more] = withoutFillers(tidy(text), language)
    .replace(/[.!]+$/, '')
    .split(' ')
  return (
    sameName(first, call.lead.firstName?.value) &&
    last !== undefined &&
    more === undefined &&
    isNameWord(last, language)
  )
}

/** Two or three capital words and nothing else: callers give their name when asked what they need. */
function isFullName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){1,2}[.]?$/u.test(text.trim())
}

/** A name in place of a number or an address: "it's Ana Reyes", or two words that can be nothing else. */
function isOnlyName(text: string, language: Language, field: string | undefined): boolean {
  if (field !== 'phone' && field !== 'email') return false
  const answer = withoutFillers(tidy(text), language)
  const said = withoutLeadIn(answer, language)
  const words = said.replace(/[.!]+$/, '').split(' ')
  const isName = (word: string) => word.length > 1 && isNameWord(word, language)
  if (words.length === 1) return said !== answer && wordKind(words[0] ?? '', language) === 'name'
  return isFullName(said) || (words.length === 2 && words.every(isName))
}

function spelledAsOne(text: string, language: Language): string | undefined {
  const { words } = readSpelling(text, language, { asked: true })
  return words.length === 1 ? writtenName(words, language) : undefined
}

function sameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}

/** Asked for the surname of somebody whose given name is known, two words are both of them: "Reyes García". */
function hasTwoSurnames({ lead }: Call, language: Language): boolean {
  const { secondSurname, secondGiven } = language.words.names
  return lead.firstName !== undefined && secondSurname > secondGiven
}

/** The start of a surname: "van", "de la", "Mac". */
function isParticled(word: string, language: Language): boolean {
  return language.words.names.particles.has(word.toLowerCase()) || /^(?:mc|mac|o|bin|al)$/i.test(word)
}

/** A single corrected word is the last name when it is nearer to the known last name than to the first. */
function resembles(word: string, last: string | undefined, first: string | undefined): boolean {
  if (last === undefined) return first !== undefined && nameDistance(word, first) > 3
  return first === undefined || nameDistance(word, last) <= nameDistance(word, first)
}
