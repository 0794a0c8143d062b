/** The state of a call has changed. Arrives late, repeatedly and out of order. */
import { z } from 'zod'
import { callParams, wireCallStatuses } from './call-params.ts'
import { amount, optionalSid, text } from './wire-values.ts'

export const statusCallbackSchema = z.looseObject({
  ...callParams,
  CallStatus: z.enum(wireCallStatuses, `expected one of ${wireCallStatuses.join(', ')}`),
  /** Seconds; on terminal states. (`Duration` is billed minutes: a different thing.) */
  CallDuration: amount(),
  /** RFC 2822, UTC. */
  Timestamp: text(),
  /** From 0, in the order of events, which is not the order of arrival. */
  SequenceNumber: amount(),
  CallbackSource: text(),
  SipResponseCode: text(),
  AnsweredBy: text(),
  RecordingSid: optionalSid('RE'),
  RecordingUrl: text(),
  RecordingDuration: amount(),
})
