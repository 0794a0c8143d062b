/** What the caller said or keyed, sent to the action of a `<Gather>`. */
import { z } from 'zod'
import { callParams } from './call-params.ts'
import { amount, text } from './wire-values.ts'

/** Neither speech nor digits: the caller was silent and the gather had `actionOnEmptyResult`. */
export const gatherRequestSchema = z.looseObject({
  ...callParams,
  /** Keys pressed, without the finishing one. Kept as it came: an empty value means a lone finishing key. */
  Digits: z.string('expected one text value').optional(),
  SpeechResult: text(),
  /** 0 to 1. Twilio does not always send it, and a strange value must not cost the caller's answer. */
  Confidence: amount()
    .transform((value) => (value !== undefined && value <= 1 ? value : undefined))
    .catch(undefined),
  Language: text(),
  FinishedOnKey: text(),
})
export type GatherRequest = z.infer<typeof gatherRequestSchema>
