/** Why the caller calls, short and in the caller's own words. */
import type { Language } from '../languages/language.ts'
import type { NumberWords } from '../languages/number-words.ts'
import { withoutContacts } from './contact-words.ts'
import { withoutIntroduction } from './names.ts'
import { folded, sentences, shortened, tidy, withoutFillers, wordsOf } from './words.ts'

export interface SpokenReason {
  reason: string
  /** Sentences that tell of no need, beside those that do: "I'm in room 301." */
  beside?: string
  /** 0 to 1: 0.85 for words that tell of a need, 0.6 for words that only answer the question, less before a message. */
  confidence: number
}

export interface ReasonContext {
  /** The caller was asked what it is about: any words with something in them count. */
  asked: boolean
  /** Words that were taken for something else, such as the parts of the name. */
  taken?: string[]
}

/** Confidence of a message that was only announced: what it says comes next. */
const announced = 0.5

/** Longest reason kept, in characters. */
const maxReasonLength = 160

/**
 * What is left of the words when greeting, name and number are taken away; null when nothing is. Unasked,
 * only words that tell of a need count.
 */
export function readReason(text: string, language: Language, context: ReasonContext): SpokenReason | null {
  const words = language.words.reason
  const taken = new Set((context.taken ?? []).flatMap(wordsOf))
  const kept = sentences(withoutContacts(tidy(text), language))
    .map((sentence) => core(sentence, language))
    .filter((part) => wordsOf(part).some((word) => isTelling(word, words.empty, taken)))
  const telling = kept.filter((part) => {
    const said = folded(part)
    return (words.need.test(said) || words.trouble.test(said)) && !words.message.test(said)
  })
  const chosen = telling.length > 0 ? telling : context.asked ? kept : []
  if (chosen.length === 0) return null
  const reason = shortened(chosen.join(' '), maxReasonLength).replace(/[\s,.!?;]+$/, '')
  const beside = kept.filter((part) => !chosen.includes(part)).join(' ')
  const isOnlyAnnounced = chosen.every((part) => words.message.test(folded(part)))
  const confidence = telling.length > 0 ? 0.85 : isOnlyAnnounced ? announced : 0.6
  return { reason, ...(beside === '' ? {} : { beside }), confidence }
}

function isTelling(word: string, empty: ReadonlySet<string>, taken: ReadonlySet<string>): boolean {
  return !empty.has(folded(word)) && !taken.has(word) && !/^(?:\d+|\p{L})$/u.test(word)
}

/** A sentence without what introduces the caller and how to reach them. */
function core(sentence: string, language: Language): string {
  const { leadIn, joiner } = language.words.reason
  const own = withoutNumbers(withoutIntroduction(sentence, language), language)
  const bare = without(withoutFillers(own.replace(/^[\s,;.]+/, ''), language), leadIn)
  return without(without(withoutIntroduction(bare, language), leadIn), joiner).trim()
}

function withoutNumbers(text: string, language: Language): string {
  const { numberCue, callCue, callEnd, callTail } = language.words.reason
  const digits = digitsOf(language)
  const rest = cut(text, numberCue, (after) => digits.exec(folded(after))?.[0].length)
  return cut(rest, callCue, (after) => {
    const number = digits.exec(folded(after))?.[0].length ?? 0
    const tail = callTail.exec(folded(after.slice(number)))?.[0].length ?? 0
    const stop = folded(after.slice(number)).search(callEnd)
    return number + (stop < 0 ? tail : Math.min(tail, stop))
  })
}

/** Cuts the cue and so many characters behind it as `length` says; undefined: the cue stays. */
function cut(text: string, cue: RegExp, length: (after: string) => number | undefined): string {
  const match = cue.exec(folded(text))
  if (!match) return text
  const from = match.index + match[0].length
  const count = length(text.slice(from))
  return count === undefined ? text : `${text.slice(0, match.index)} ${text.slice(from + count)}`
}

/** The match is looked for without accents, and taken out of the text with them. */
function without(text: string, pattern: RegExp): string {
  const match = pattern.exec(folded(text))
  return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text
}

const digitPatterns = new WeakMap<NumberWords, RegExp>()

/** A run of spoken or written digits at the start. */
function digitsOf({ words }: Language): RegExp {
  const { numbers } = words
  const known = digitPatterns.get(numbers)
  if (known) return known
  const { tensJoiner } = numbers
  const units = Object.keys(numbers.units).map(folded).join('|')
  const spoken = [
    ...Object.keys({
      ...numbers.units,
      ...numbers.teens,
      ...numbers.tens,
      ...numbers.hundreds,
      ...numbers.repeats,
    }),
    ...numbers.hundred,
    ...words.reason.digitJoiners,
    // "Cincuenta y seis": only between a ten and a unit.
    ...(tensJoiner ? [`${tensJoiner}(?= (?:${units})\\b)`] : []),
  ].map(folded)
  const pattern = new RegExp(
    `^(?:[ ,.-]{0,3}\\b(?:\\+?\\d[\\d().-]*|${[...new Set(spoken)].join('|')})(?=[ ,.;]|$))+`,
    'i',
  )
  digitPatterns.set(numbers, pattern)
  return pattern
}
