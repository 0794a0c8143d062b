/** Evaluation set `callback_request`: whether one utterance asks to be called back. */
import { z } from 'zod'
import { demoBusiness } from '../../../core/business.ts'
import { languageOf } from '../../../languages/languages.ts'
import { detectCallbackWish } from '../../../understanding/callback-wish.ts'
import { type EvalSet, languageField, type Metrics } from '../eval-set.ts'
import { countYesNo, scoresOf } from '../scores.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  /** What was said to the caller before, where the data has it. */
  prev_agent_turn: z.string().nullish(),
  callback_request: z.boolean(),
  ambiguous: z.boolean(),
})
type Row = z.infer<typeof rowSchema>
type Pairs = { row: Row; answer: boolean }[]

/** The phrase rule of the data's README. */
const phrases = /call back|call me|get back to me|contact me|give me a call|ring me|phone me/i
/** Times are not scored here; a Tuesday morning while the business is open. */
const now = new Date('2026-03-03T16:00:00Z')

export const callbackRequestSet: EvalSet<Row, boolean> = {
  name: 'callback_request',
  row: rowSchema,
  answer: ({ utterance, language, prev_agent_turn: before }) =>
    detectCallbackWish(utterance, languageOf(language), {
      now,
      business: demoBusiness,
      ...(before ? { before } : {}),
    }) !== null,
  baseline: ({ utterance }) => phrases.test(utterance),
  score: (answered) => ({
    ...named(
      'strict',
      answered.filter(({ row }) => !row.ambiguous),
    ),
    ...named('full', answered),
  }),
  misses: (answered) =>
    answered
      .filter(({ row, answer }) => row.callback_request !== answer)
      .map(({ row, answer }) => ({
        id: row.id,
        said: row.utterance,
        wanted: `${row.callback_request ? 'a call back' : 'none'}${row.ambiguous ? ' (ambiguous)' : ''}`,
        got: answer ? 'a call back' : 'none',
      })),
}

function named(prefix: string, pairs: Pairs): Metrics {
  const { precision, recall, f1 } = scoresOf(
    countYesNo(pairs.map(({ row, answer }) => ({ wanted: row.callback_request, got: answer }))),
  )
  return { [`${prefix}Precision`]: precision, [`${prefix}Recall`]: recall, [`${prefix}F1`]: f1 }
}
