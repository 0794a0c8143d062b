/** Fields of the business's own, and `timeline` and `budget`: the answer as it was said, postcodes as they are written. */
import type { Call } from '../core/call.ts'
import { correctedEnd } from '../understanding/correction.ts'
import { findDates } from '../understanding/dates.ts'
import { wantsHuman } from '../understanding/human-wish.ts'
import { readPostcode } from '../understanding/postcode.ts'
import type { FoundQuestion } from '../understanding/question.ts'
import { readTimeline } from '../understanding/timeline.ts'
import { folded, shortened, tidy, withoutFillers, wordsOf } from '../understanding/words.ts'
import { asksForHours } from './answer-question.ts'
import type { CaptureContext } from './capture.ts'
import { isAboutTime, kindOf, readOwn } from './read-own.ts'

/** Have meanings of their own. */
const named = new Set(['name', 'lastName', 'phone', 'email', 'address', 'reason'])
/** What owners call a field for postcodes: `postcode`, `postalCode`, `zip`, `zip_code`, `codigoPostal`. */
export const postcodeField = /^(?:post(?:al)?_?code|zip(?:_?code)?|codigo_?postal|cp)$/i

export function captureOwn(
  text: string,
  context: CaptureContext,
): { field: string; value: string; confidence: number } | null {
  const { call, expected, question, language, country, now, business, alternatives = [] } = context
  if (!expected || named.has(expected.field) || expected.field.includes('-')) return null
  if (wantsHuman(text, language)) return null
  if (question) return timeInQuestion(expected.field, question, context)
  const { field } = expected
  const earlier = earlierAnswers(call, field)
  if (postcodeField.test(field)) {
    const others = alternatives.filter((other) => other !== text)
    const end = correctedEnd(text, language)
    const found =
      (end === null ? null : readPostcode([end], language, { country })) ??
      readPostcode([text, ...others], language, { country, earlier })
    if (found) return { field, value: found.postcode, confidence: found.confidence }
  }
  const { timezone, hours } = business
  const read = readOwn(field, text, {
    ...{ language, country, now, timezone, hours, alternatives, earlier },
    asked: true,
  })
  if (read !== null) return { field, value: read, confidence: 0.9 }
  if (isExact(field) && earlier.length < timesAgain && isGarbled(text)) return null
  const said = withoutFillers(tidy(text), language) || tidy(text)
  const value = shortened(said, 300).replace(/[.\s]+$/, '')
  return wordsOf(value).length === 0 ? null : { field, value, confidence: 0.8 }
}

/** What can only be right or useless is asked for once more before the words are taken as they are. */
const timesAgain = 1
const fewWords = 4

function isExact(field: string): boolean {
  return postcodeField.test(field) || kindOf(field) === 'birthDate'
}

/** Digits that make no whole, or a few words; a sentence tells something: "the one of downtown Salem". */
function isGarbled(text: string): boolean {
  return /\d/.test(text) || wordsOf(text).length <= fewWords
}

/** What the caller said to the same question before, one list of readings an answer. */
function earlierAnswers({ transcript, misses }: Call, field: string): string[][] {
  const before = transcript.filter(({ speaker }) => speaker === 'caller').slice(0, -1)
  const count = Math.min(before.length, misses[field] ?? 0)
  return before.slice(before.length - count).map(({ text }) => [text])
}

/** Asked when, "how about Friday at four?" is an answer; so is what stands beside a question: "Friday. Is it far?" */
function timeInQuestion(
  field: string,
  { question, rest }: FoundQuestion,
  { language, country, now, business }: CaptureContext,
): { field: string; value: string; confidence: number } | null {
  const { timezone, hours } = business
  if (field !== 'timeline' && !isAboutTime(field)) return null
  if (asksForHours(folded(question), { business }, language)) return null
  const read = (text: string) =>
    field === 'timeline'
      ? readTimeline(text, language, { now, timezone, asked: true })?.timeline
      : (readOwn(field, text, {
          ...{ language, country, now, timezone, hours },
          alternatives: [],
          asked: false,
        }) ?? undefined)
  const proposed = read(question.replace(language.words.business.asWell, ''))
  const hasDay = findDates(question, language, { now, timezone }).length > 0
  const told = hasDay && proposed !== undefined ? undefined : read(rest)
  const value = field === 'timeline' ? [told, proposed].filter(Boolean).join(' ') : (proposed ?? told ?? '')
  return value === '' ? null : { field, value, confidence: 0.8 }
}
