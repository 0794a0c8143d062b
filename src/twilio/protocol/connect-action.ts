/** A `<Connect>` has ended: its socket closed, its conversation was handed over, or it failed. */
import { z } from 'zod'
import { callParams } from './call-params.ts'
import { amount, optionalSid, text, wordOf } from './wire-values.ts'

export const connectActionSchema = z.looseObject({
  ...callParams,
  /** The session fields come for ConversationRelay; a stream's end carries the call's own parameters only. */
  SessionId: optionalSid('VX'),
  /** `ended` by us, `completed` by the caller's hang-up, `failed` with an error. */
  SessionStatus: wordOf(['ended', 'completed', 'failed']),
  /** Seconds. */
  SessionDuration: amount(),
  /** The text that we sent along with `end`. */
  HandoffData: text(),
  ErrorCode: text(),
  ErrorMessage: text(),
  StreamSid: optionalSid('MZ'),
})
export type ConnectAction = z.infer<typeof connectActionSchema>
