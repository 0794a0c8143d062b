/** What we say to a media stream's socket: one JSON object a text frame. Twilio ignores what is malformed. */
import { z } from 'zod'
import { requiredText, sid } from './wire-values.ts'

const streamSid = sid('MZ')

const mediaSchema = z.strictObject({
  event: z.literal('media'),
  streamSid,
  media: z.strictObject({
    /** Base64 of µ-law without any header. Twilio keeps it until it is played: it may come faster than that. */
    payload: z.base64('expected base64').min(1, 'is missing'),
  }),
})

const markSchema = z.strictObject({
  event: z.literal('mark'),
  streamSid,
  /** Comes back when all that was sent before it has been played or cleared. */
  mark: z.strictObject({ name: requiredText() }),
})

/** Throws away what has not been played yet. */
const clearSchema = z.strictObject({ event: z.literal('clear'), streamSid })

/** Strict: our own messages have no field that Twilio does not know. */
export const mediaStreamCommandSchema = z.discriminatedUnion('event', [mediaSchema, markSchema, clearSchema])

/** A message of ours, as it is sent. */
export type MediaStreamCommand = z.infer<typeof mediaStreamCommandSchema>
