/** The parameters that accompany every webhook of a call. */
import { z } from 'zod'
import { optionalSid, sid, text, wordOf } from './wire-values.ts'

/** Twilio's words for the state of a call; `initiated` occurs in status callbacks only. */
export const wireCallStatuses = [
  'queued',
  'initiated',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'failed',
  'no-answer',
  'canceled',
] as const

/** Fields of every request about a call. Unknown parameters are kept: new ones appear at any time. */
export const callParams = {
  CallSid: sid('CA'),
  AccountSid: text(),
  /** E.164, `client:…`, `sip:…`, or a word or odd number for a withheld caller ID. */
  From: text(),
  To: text(),
  CallStatus: wordOf(wireCallStatuses),
  /** `inbound`, `outbound-api`, `outbound-dial` and others. */
  Direction: text(),
  ApiVersion: text(),
  ForwardedFrom: text(),
  /** Only when the number has caller name lookup switched on. */
  CallerName: text(),
  /** The call that dialled this one. */
  ParentCallSid: optionalSid('CA'),
}

export const callParamsSchema = z.looseObject(callParams)
export type CallParams = z.infer<typeof callParamsSchema>
