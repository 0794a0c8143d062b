/** Evaluation set `urgency`: how pressing one utterance is. */
import { z } from 'zod'
import { type UrgencyLevel, urgencyLevels } from '../../../core/urgency.ts'
import { languageOf } from '../../../languages/languages.ts'
import { detectUrgency } from '../../../understanding/urgency.ts'
import { type EvalSet, languageField, type Metrics } from '../eval-set.ts'
import { countYesNo, ratio, scoresOf } from '../scores.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  label: z.enum(urgencyLevels),
  ambiguous: z.boolean(),
  /** The keyword rule of the data's README. */
  lexical_hit: z.boolean(),
})
type Row = z.infer<typeof rowSchema>
type Pairs = { row: Row; answer: UrgencyLevel }[]

export const urgencySet: EvalSet<Row, UrgencyLevel> = {
  name: 'urgency',
  row: rowSchema,
  answer: ({ utterance, language }) =>
    detectUrgency(utterance, languageOf(language), { emergencyPhrases: [] }).level,
  baseline: ({ lexical_hit: isHit }) => (isHit ? 'urgent' : 'routine'),
  score(answered) {
    const strict = answered.filter(({ row }) => !row.ambiguous)
    return {
      ...named('strict', pressing(strict)),
      ...named('full', pressing(answered)),
      ...emergency(strict),
    }
  },
  misses: (answered) =>
    answered
      .filter(({ row, answer }) => row.label !== answer)
      .map(({ row, answer }) => ({
        id: row.id,
        said: row.utterance,
        wanted: row.ambiguous ? `${row.label} (ambiguous)` : row.label,
        got: answer,
      })),
}

/** Emergency and urgent against routine. */
function pressing(pairs: Pairs) {
  return scoresOf(
    countYesNo(
      pairs.map(({ row, answer }) => ({ wanted: row.label !== 'routine', got: answer !== 'routine' })),
    ),
  )
}

function named(prefix: string, { precision, recall, f1 }: ReturnType<typeof scoresOf>): Metrics {
  return { [`${prefix}Precision`]: precision, [`${prefix}Recall`]: recall, [`${prefix}F1`]: f1 }
}

function emergency(strict: Pairs): Metrics {
  const { precision, recall } = scoresOf(
    countYesNo(
      strict.map(({ row, answer }) => ({ wanted: row.label === 'emergency', got: answer === 'emergency' })),
    ),
  )
  const right = strict.filter(({ row, answer }) => row.label === answer).length
  return {
    emergencyPrecision: precision,
    emergencyRecall: recall,
    strictExact: ratio(right, strict.length),
  }
}
