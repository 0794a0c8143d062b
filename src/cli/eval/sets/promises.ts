/** Evaluation sets `promises-en` and `promises-es`: what a receptionist's sentence commits the business to. */
import { z } from 'zod'
import { type Commitment, findCommitments } from '../../../brain/commitments.ts'
import { promiseKinds } from '../../../core/promise.ts'
import type { Language, LanguageCode } from '../../../languages/language.ts'
import { languageOf } from '../../../languages/languages.ts'
import type { EvalSet } from '../eval-set.ts'
import { ratio } from '../scores.ts'

const rowSchema = z.object({
  id: z.string(),
  sentence: z.string().min(1),
  /** With blanks between; none for a sentence that promises nothing. */
  kinds: z
    .string()
    .transform((kinds) => kinds.split(' ').filter(Boolean).sort())
    .pipe(z.array(z.enum(promiseKinds))),
  /** The words that say when; empty where none do. */
  when: z.string(),
})
type Row = z.infer<typeof rowSchema>

export function promiseSet(code: LanguageCode): EvalSet<Row, readonly Commitment[]> {
  const language: Language = languageOf(code)
  return {
    name: `promises-${code}`,
    row: rowSchema,
    answer: ({ sentence }) => findCommitments(sentence, language),
    score(answered) {
      const promising = answered.filter(({ row }) => row.kinds.length > 0)
      const others = answered.filter(({ row }) => row.kinds.length === 0)
      const found = promising.filter(({ answer }) => answer.length > 0)
      const right = found.filter(({ row, answer }) => kindsOf(answer) === row.kinds.join(' '))
      const timed = right.filter(({ row, answer }) => hasTime(answer) === (row.when !== ''))
      return {
        missed: ratio(promising.length - found.length, Math.max(1, promising.length)),
        falseAlarms: ratio(
          others.filter(({ answer }) => answer.length > 0).length,
          Math.max(1, others.length),
        ),
        kindsRight: ratio(right.length, found.length),
        timeFound: ratio(timed.length, right.length),
      }
    },
    misses: (answered) =>
      answered
        .filter(({ row, answer }) => kindsOf(answer) !== row.kinds.join(' '))
        .map(({ row, answer }) => ({
          id: row.id,
          said: row.sentence,
          wanted: row.kinds.join(' ') || 'no promise',
          got: kindsOf(answer) || 'none',
        })),
  }
}

function kindsOf(answer: readonly Commitment[]): string {
  return [...new Set(answer.map(({ kind }) => kind))].sort().join(' ')
}

function hasTime(answer: readonly Commitment[]): boolean {
  return answer.some(({ when }) => when !== undefined)
}
