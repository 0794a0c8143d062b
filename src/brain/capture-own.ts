/** Fields of the business's own, and `timeline` and `budget`: the answer as it was said, postcodes as they are written. */
import type { Call } from '../core/call.ts'
import { correctedEnd } from '../understanding/correction.ts'
import { wantsHuman } from '../understanding/human-wish.ts'
import { readPostcode } from '../understanding/postcode.ts'
import { shortened, tidy, withoutFillers, wordsOf } from '../understanding/words.ts'
import type { CaptureContext } from './capture.ts'
import { kindOf, readOwn } from './read-own.ts'

/** Have meanings of their own. */
const named = new Set(['name', 'lastName', 'phone', 'email', 'address', 'reason'])
/** What owners call a field for postcodes: `postcode`, `postalCode`, `zip`, `zip_code`, `codigoPostal`. */
export const postcodeField = /^(?:post(?:al)?_?code|zip(?:_?code)?|codigo_?postal|cp)$/i

export function captureOwn(
  text: string,
  { call, expected, question, language, country, now, business, alternatives = [] }: CaptureContext,
): { field: string; value: string; confidence: number } | null {
  if (!expected || named.has(expected.field) || expected.field.includes('-')) return null
  if (question || wantsHuman(text, language)) return null
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
  const context = { language, country, now, timezone, hours, alternatives, earlier, asked: true }
  const read = readOwn(field, text, context)
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
