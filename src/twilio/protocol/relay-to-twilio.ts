/** What we say to a ConversationRelay socket: one JSON object a text frame. Twilio ignores what is malformed. */
import { z } from 'zod'

const languageTag = () => z.string('expected a language tag').min(1, 'expected a language tag')

/** Whether this message may be cut short, in place of what the TwiML says. */
const interruption = {
  /** By the caller. */
  interruptible: z.boolean('expected true or false').optional(),
  /** By our own next message. */
  preemptible: z.boolean('expected true or false').optional(),
}

const textSchema = z.strictObject({
  type: z.literal('text'),
  /** Spoken as it stands: the spaces between tokens are ours to send. */
  token: z.string('expected text'),
  /** Ends the talk cycle. Default false; an empty token may carry it. */
  last: z.boolean('expected true or false').optional(),
  lang: languageTag().optional(),
  ...interruption,
})

const playSchema = z.strictObject({
  type: z.literal('play'),
  source: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }),
  /** 0 for a thousand times. */
  loop: z.int('expected a whole number').min(0, 'expected 0 or more').optional(),
  ...interruption,
})

const sendDigitsSchema = z.strictObject({
  type: z.literal('sendDigits'),
  /** Keys, and `w` for half a second of silence. */
  digits: z.string('expected keys').regex(/^[0-9w#*]+$/, 'expected 0 to 9, w, # and *'),
})

const languageSchema = z
  .strictObject({
    type: z.literal('language'),
    ttsLanguage: languageTag().optional(),
    transcriptionLanguage: languageTag().optional(),
  })
  .refine(({ ttsLanguage, transcriptionLanguage }) => Boolean(ttsLanguage ?? transcriptionLanguage), {
    error: 'expected ttsLanguage or transcriptionLanguage',
  })

const endSchema = z.strictObject({
  type: z.literal('end'),
  /** Comes back in the request to the action of `<Connect>`. */
  handoffData: z.string('expected text').optional(),
})

/** Strict: our own messages have no field that Twilio does not know. */
export const relayCommandSchema = z.discriminatedUnion('type', [
  textSchema,
  playSchema,
  sendDigitsSchema,
  languageSchema,
  endSchema,
])

/** A message of ours, as it is sent. */
export type RelayCommand = z.infer<typeof relayCommandSchema>
