/** A `<Dial>` has ended, sent to its action on the caller's leg. */
import { z } from 'zod'
import { callParams } from './call-params.ts'
import { amount, claim, optionalSid, text, wordOf } from './wire-values.ts'

export const dialCallStatuses = ['completed', 'answered', 'busy', 'no-answer', 'failed', 'canceled'] as const

export const dialActionSchema = z.looseObject({
  ...callParams,
  DialCallStatus: wordOf(dialCallStatuses),
  /** The dialled leg; absent for a conference. */
  DialCallSid: optionalSid('CA'),
  /** Seconds. */
  DialCallDuration: amount(),
  /** Whether the two really spoke: a declined whisper also ends as `completed`, but not bridged. */
  DialBridged: claim(),
  RecordingUrl: text(),
  RecordingSid: optionalSid('RE'),
})
export type DialAction = z.infer<typeof dialActionSchema>
