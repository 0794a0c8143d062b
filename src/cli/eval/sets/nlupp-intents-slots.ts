/** Evaluation set `nlupp_intents_slots`: banking and hotel callers; whether they want a person, and what they name. */
import { z } from 'zod'
import { languageOf } from '../../../languages/languages.ts'
import { wantsHuman } from '../../../understanding/human-wish.ts'
import { type EvalSet, languageField } from '../eval-set.ts'
import { countYesNo, scoresOf } from '../scores.ts'
import { foundSlots, type SlotValues, slotScores, slotsField, slotsText, wantedSlots } from './nlupp-slots.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  /** The caller wants a person. */
  handoff: z.boolean(),
  slots: slotsField,
})
type Row = z.infer<typeof rowSchema>
interface Answer {
  wantsHuman: boolean
  /** Undefined for the plain rule, which reads none. */
  slots?: SlotValues
}

export const nluppIntentsSlotsSet: EvalSet<Row, Answer> = {
  name: 'nlupp_intents_slots',
  row: rowSchema,
  answer: ({ utterance, language }) => ({
    wantsHuman: wantsHuman(utterance, languageOf(language)),
    slots: foundSlots(utterance, languageOf(language)),
  }),
  baseline: ({ utterance }) => ({ wantsHuman: humanWord.test(utterance) }),
  score(answered) {
    const human = scoresOf(
      countYesNo(answered.map(({ row, answer }) => ({ wanted: row.handoff, got: answer.wantsHuman }))),
    )
    const slots = answered.flatMap(({ row, answer }) =>
      answer.slots ? { wanted: wantedSlots(row.slots), got: answer.slots } : [],
    )
    return {
      humanPrecision: human.precision,
      humanRecall: human.recall,
      humanF1: human.f1,
      ...(slots.length > 0 ? slotScores(slots) : {}),
    }
  },
  misses: (answered) =>
    answered.flatMap(({ row, answer }) => {
      const wanted = wantedSlots(row.slots)
      const got = answer.slots ?? wanted
      const isPersonRight = row.handoff === answer.wantsHuman
      if (isPersonRight && slotsText(wanted, got) === '') return []
      const person = (isWanted: boolean) => (isPersonRight ? [] : [isWanted ? 'a person' : 'no person'])
      return {
        id: row.id,
        said: row.utterance,
        wanted: [...person(row.handoff), slotsText(wanted, got)].join(' | '),
        got: [...person(answer.wantsHuman), slotsText(got, wanted)].join(' | '),
      }
    }),
}

/** The data's README names no rule; this is the plainest one. */
const humanWord =
  /\b(?:human|real person|agent|operator|representative|speak (?:to|with)|talk (?:to|with))\b/i
