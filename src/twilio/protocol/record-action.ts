/** The caller has finished a voicemail, sent to the action of a `<Record>`. */
import { z } from 'zod'
import { callParams } from './call-params.ts'
import { amount, optionalSid, text } from './wire-values.ts'

export const recordActionSchema = z.looseObject({
  ...callParams,
  RecordingSid: optionalSid('RE'),
  RecordingUrl: text(),
  /** Seconds. */
  RecordingDuration: amount(),
  /** The key that ended the recording, or `hangup`. */
  Digits: text(),
})
export type RecordAction = z.infer<typeof recordActionSchema>
