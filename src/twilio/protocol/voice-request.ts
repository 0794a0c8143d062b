/** "A call comes in": the number's voice webhook. */
import { z } from 'zod'
import { callParams, wireCallStatuses } from './call-params.ts'
import { requiredText, text, wordOf } from './wire-values.ts'

export const voiceRequestSchema = z.looseObject({
  ...callParams,
  /** A caller who withholds the number may also come as nothing at all. */
  From: text().transform((from) => from ?? 'anonymous'),
  To: requiredText(),
  CallStatus: wordOf(wireCallStatuses).transform((status) => status ?? 'ringing'),
  /** What the carriers attest about the caller ID, for example `TN-Validation-Passed-A`; absent is not failed. */
  StirVerstat: text(),
  FromCity: text(),
  FromState: text(),
  FromZip: text(),
  FromCountry: text(),
  ToCountry: text(),
  /** Keeps the original caller ID on a call that is dialled because of this one. */
  CallToken: text(),
  /**
   * Ours, not Twilio's: marks a test call. `quiet` stays out of integrations, `deliver` reaches them. Signed
   * like every parameter, so only a holder of the auth token can set it.
   */
  FirstRingTest: wordOf(['quiet', 'deliver']),
})
