/** Evaluation set `slots_natcs_first_turn`: name, phone and e-mail in a caller's opening words. */
import { z } from 'zod'
import { languageOf, languages } from '../../../languages/languages.ts'
import { readEmail } from '../../../understanding/email.ts'
import { readName } from '../../../understanding/names.ts'
import { readPhone } from '../../../understanding/phone.ts'
import { folded } from '../../../understanding/words.ts'
import { type EvalSet, languageField } from '../eval-set.ts'
import { countFound, ratio, scoresOf } from '../scores.ts'

const kinds = ['full_name', 'phone', 'email'] as const
const titles = languages.map(({ words }) => words.names.titles)
type Kind = (typeof kinds)[number]
type Found = Partial<Record<Kind, string>>

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  labels: z.object({
    full_name: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
  }),
})
type Row = z.infer<typeof rowSchema>

export const natcsSet: EvalSet<Row, Found> = {
  name: 'slots_natcs_first_turn',
  row: rowSchema,
  answer({ utterance, language: tag }) {
    const language = languageOf(tag)
    const name = readName(utterance, language, { asked: false })
    const phone = readPhone(utterance, language, { asked: false, country: 'US' })
    const email = readEmail(utterance, language)
    return {
      ...(name ? { full_name: [name.firstName, name.lastName].filter(Boolean).join(' ') } : {}),
      ...(phone ? { phone: phone.digits } : {}),
      ...(email ? { email: email.email } : {}),
    }
  },
  score(answered) {
    return Object.assign(
      {},
      ...kinds.map((kind) => {
        const pairs = answered.map(({ row, answer }) => ({
          wanted: compared(kind, row.labels[kind]),
          got: compared(kind, answer[kind]),
        }))
        const { precision, recall, f1 } = scoresOf(countFound(pairs))
        const asked = pairs.filter(({ wanted }) => wanted.length > 0)
        const right = asked.filter(({ wanted, got }) => wanted[0] === got[0])
        const name = kind === 'full_name' ? 'name' : kind
        return {
          [`${name}Exact`]: ratio(right.length, asked.length),
          [`${name}Precision`]: precision,
          [`${name}Recall`]: recall,
          [`${name}F1`]: f1,
        }
      }),
    )
  },
  misses: (answered) =>
    answered.flatMap(({ row, answer }) =>
      kinds
        .filter((kind) => String(compared(kind, row.labels[kind])) !== String(compared(kind, answer[kind])))
        .map((kind) => ({
          id: row.id,
          said: row.utterance,
          wanted: `${kind}: ${row.labels[kind] ?? 'none'}`,
          got: answer[kind] ?? 'none',
        })),
    ),
}

/** Case, accents, titles and what stands between digits do not count. */
function compared(kind: Kind, value: string | undefined): string[] {
  if (value === undefined) return []
  if (kind === 'phone') return [value.replace(/\D/g, '')]
  const words = folded(value).toLowerCase().split(' ')
  return [words.filter((word) => !titles.some((title) => title.test(word))).join(' ')]
}
