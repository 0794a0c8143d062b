/** Fields of the business's own, and `timeline` and `budget`: the answer as it was said, postcodes as they are written. */
import { wantsHuman } from '../understanding/human-wish.ts'
import { readPostcode } from '../understanding/postcode.ts'
import { shortened, tidy, withoutFillers, wordsOf } from '../understanding/words.ts'
import type { CaptureContext } from './capture.ts'
import { readOwn } from './read-own.ts'

/** Have meanings of their own. */
const named = new Set(['name', 'lastName', 'phone', 'email', 'address', 'reason'])
/** What owners call a field for postcodes: `postcode`, `postalCode`, `zip`, `zip_code`, `codigoPostal`. */
export const postcodeField = /^(?:post(?:al)?_?code|zip(?:_?code)?|codigo_?postal|cp)$/i

export function captureOwn(
  text: string,
  { expected, question, language, country, now, business, alternatives = [] }: CaptureContext,
): { field: string; value: string; confidence: number } | null {
  if (!expected || named.has(expected.field) || expected.field.includes('-')) return null
  if (question || wantsHuman(text, language)) return null
  const { field } = expected
  if (postcodeField.test(field)) {
    const others = alternatives.filter((other) => other !== text)
    const found = readPostcode([text, ...others], language, { country })
    if (found) return { field, value: found.postcode, confidence: found.confidence }
  }
  const { timezone, hours } = business
  const read = readOwn(field, text, { language, country, now, timezone, hours, alternatives, asked: true })
  if (read !== null) return { field, value: read, confidence: 0.9 }
  const said = withoutFillers(tidy(text), language) || tidy(text)
  const value = shortened(said, 300).replace(/[.\s]+$/, '')
  return wordsOf(value).length === 0 ? null : { field, value, confidence: 0.8 }
}
