/** Evaluation set `nlupp_intents_slots`: banking and hotel callers; whether they want a person. */
import { z } from 'zod'
import { languageOf } from '../../../languages/languages.ts'
import { wantsHuman } from '../../../understanding/human-wish.ts'
import { type EvalSet, languageField } from '../eval-set.ts'
import { countYesNo, scoresOf } from '../scores.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  /** The caller wants a person. */
  handoff: z.boolean(),
})
type Row = z.infer<typeof rowSchema>
interface Answer {
  wantsHuman: boolean
}

export const nluppIntentsSlotsSet: EvalSet<Row, Answer> = {
  name: 'nlupp_intents_slots',
  row: rowSchema,
  answer: ({ utterance, language }) => ({ wantsHuman: wantsHuman(utterance, languageOf(language)) }),
  baseline: ({ utterance }) => ({ wantsHuman: humanWord.test(utterance) }),
  score(answered) {
    const human = scoresOf(
      countYesNo(answered.map(({ row, answer }) => ({ wanted: row.handoff, got: answer.wantsHuman }))),
    )
    return { humanPrecision: human.precision, humanRecall: human.recall, humanF1: human.f1 }
  },
  misses: (answered) =>
    answered
      .filter(({ row, answer }) => row.handoff !== answer.wantsHuman)
      .map(({ row, answer }) => ({
        id: row.id,
        said: row.utterance,
        wanted: row.handoff ? 'a person' : 'no person',
        got: answer.wantsHuman ? 'a person' : 'no person',
      })),
}

/** The data's README names no rule; this is the plainest one. */
const humanWord =
  /\b(?:human|real person|agent|operator|representative|speak (?:to|with)|talk (?:to|with))\b/i
