/** Evaluation set `slots_an4_spoken_forms`: how people say numbers and dates, and spell names, streets and cities. */
import { z } from 'zod'
import { languageOf } from '../../../languages/languages.ts'
import { readAddress } from '../../../understanding/address.ts'
import { readBirthDate } from '../../../understanding/birth-date.ts'
import { readPhone } from '../../../understanding/phone.ts'
import { readPostcode } from '../../../understanding/postcode.ts'
import { readSpelling } from '../../../understanding/spelling.ts'
import { folded } from '../../../understanding/words.ts'
import { type EvalSet, languageField, type Metrics, type Miss } from '../eval-set.ts'
import { ratio } from '../scores.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  type: z.enum([
    'phone',
    'zip',
    'street_number',
    'first_name_spelled',
    'last_name_spelled',
    'street_spelled',
    'city_spelled',
    'date',
  ]),
  spoken: z.string(),
  normalized: z.string(),
})
type Row = z.infer<typeof rowSchema>
type Answered = { row: Row; answer: string }[]

/** Each row is the answer to a question for just that: phones by their digits, spelled words by their letters. */
export const an4Set: EvalSet<Row, string> = {
  name: 'slots_an4_spoken_forms',
  row: rowSchema,
  answer: ({ type, spoken, language: tag }) => {
    const language = languageOf(tag)
    switch (type) {
      case 'phone':
        return readPhone(spoken, language, { asked: true, country: 'US' })?.digits ?? ''
      case 'zip':
        return readPostcode([spoken], language, { country: tag === 'es' ? 'ES' : 'US' })?.postcode ?? ''
      case 'street_number':
        return readAddress(spoken, language, { asked: true })?.address ?? ''
      case 'date':
        return readBirthDate([spoken], language, dates[tag])?.date ?? ''
      default:
        return readSpelling(spoken, language, { asked: true }).words.join('')
    }
  },
  score(answered) {
    const kinds = [...new Set(answered.map(({ row }) => row.type))]
    return {
      numbers: exact(answered, ['phone', 'zip', 'street_number']),
      spellings: exact(answered, [
        'first_name_spelled',
        'last_name_spelled',
        'street_spelled',
        'city_spelled',
      ]),
      dates: exact(answered, ['date']),
      ...Object.fromEntries(kinds.map((kind) => [kind, exact(answered, [kind])])),
    } satisfies Metrics
  },
  misses: (answered) =>
    answered
      .filter((pair) => !isRight(pair))
      .map(
        ({ row, answer }): Miss => ({ id: row.id, said: row.spoken, wanted: row.normalized, got: answer }),
      ),
}

/** The dates are dates of birth; the volunteers spoke in 1991. */
const dates = {
  en: { order: 'mdy', now: new Date('1991-12-31T12:00:00Z') },
  es: { order: 'dmy', now: new Date('2026-01-01T12:00:00Z') },
} as const

function exact(answered: Answered, types: Row['type'][]): number {
  const asked = answered.filter(({ row }) => types.includes(row.type))
  return ratio(asked.filter(isRight).length, asked.length)
}

function isRight({ row, answer }: Answered[number]): boolean {
  return bare(answer) === bare(row.normalized)
}

/** Case, accents, blanks and marks do not count. */
function bare(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
