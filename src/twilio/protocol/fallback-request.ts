/** The number's fallback webhook: an earlier document could not be fetched or carried out. */
import { voiceRequestSchema } from './voice-request.ts'
import { text } from './wire-values.ts'

export const fallbackRequestSchema = voiceRequestSchema.extend({
  /** Twilio's number for what went wrong, for example `11200`. */
  ErrorCode: text(),
  /** The address that failed. */
  ErrorUrl: text(),
})
