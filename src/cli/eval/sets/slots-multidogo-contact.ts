/** Evaluation set `slots_multidogo_contact`: street addresses, telephone numbers and names without punctuation. */
import { z } from 'zod'
import { languageOf } from '../../../languages/languages.ts'
import { readAddress } from '../../../understanding/address.ts'
import { readName } from '../../../understanding/names.ts'
import { readPhone } from '../../../understanding/phone.ts'
import { type EvalSet, languageField, type Miss } from '../eval-set.ts'
import { ratio } from '../scores.ts'

const kinds = ['phone', 'address', 'full_name'] as const
type Kind = (typeof kinds)[number]

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  labels: z.object({
    phone: z.string().optional(),
    address: z.string().optional(),
    full_name: z.string().optional(),
  }),
})
type Row = z.infer<typeof rowSchema>
/** What each kind's meaning finds: asked for it when the row has it, unasked otherwise. */
type Answer = Record<Kind, string>
type Answered = { row: Row; answer: Answer }[]

export const multidogoSet: EvalSet<Row, Answer> = {
  name: 'slots_multidogo_contact',
  row: rowSchema,
  answer: ({ utterance, labels, language: tag }) => {
    const language = languageOf(tag)
    const asks = (kind: Kind) => ({ asked: labels[kind] !== undefined })
    const name = readName(utterance, language, asks('full_name'))
    return {
      phone: readPhone(utterance, language, { ...asks('phone'), country: 'US' })?.digits ?? '',
      address: readAddress(utterance, language, asks('address'))?.address ?? '',
      full_name: [name?.firstName, name?.lastName].filter(Boolean).join(' '),
    }
  },
  score: (answered) => ({
    phone: exact(answered, 'phone'),
    address: exact(answered, 'address'),
    fullName: exact(answered, 'full_name'),
    phoneFalseAlarms: falseAlarms(answered, 'phone'),
    addressFalseAlarms: falseAlarms(answered, 'address'),
  }),
  misses: (answered) =>
    answered.flatMap(({ row, answer }) =>
      kinds
        .filter((kind) =>
          row.labels[kind] === undefined
            ? kind !== 'full_name' && answer[kind] !== ''
            : !isRight(kind, row.labels[kind], answer[kind]),
        )
        .map(
          (kind): Miss => ({
            id: row.id,
            said: row.utterance,
            wanted: `${kind}: ${row.labels[kind] ?? 'none'}`,
            got: answer[kind],
          }),
        ),
    ),
}

/** Share of the rows with the kind that were found in just these words; phones in just these digits. */
function exact(answered: Answered, kind: Kind): number {
  const having = answered.filter(({ row }) => row.labels[kind] !== undefined)
  const right = having.filter(({ row, answer }) => isRight(kind, row.labels[kind] ?? '', answer[kind]))
  return ratio(right.length, having.length)
}

/** Share of the rows without the kind in which it was found all the same, unasked. */
function falseAlarms(answered: Answered, kind: Kind): number {
  const lacking = answered.filter(({ row }) => row.labels[kind] === undefined)
  return lacking.length === 0
    ? 0
    : lacking.filter(({ answer }) => answer[kind] !== '').length / lacking.length
}

function isRight(kind: Kind, wanted: string, got: string): boolean {
  if (kind === 'phone') return wanted.replace(/\D/g, '') === got
  return words(wanted) === words(got)
}

/** Case and commas do not count. */
function words(text: string): string {
  return text.toLowerCase().replace(/[,.]/g, '').replace(/\s+/g, ' ').trim()
}
