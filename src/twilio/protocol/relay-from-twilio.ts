/** What a ConversationRelay socket says to us: one JSON object a text frame. */
import { z } from 'zod'
import { fieldErrors } from '../../core/field-errors.ts'
import { requiredText, sid } from './wire-values.ts'

/** Text that may be missing, null or empty: all three mean "not known". */
const nullableText = () =>
  z
    .string('expected text')
    .nullish()
    .transform((value) => value || undefined)

/** What was said or heard: missing is empty. */
const words = () =>
  z
    .string('expected text')
    .nullish()
    .transform((value) => value ?? '')

/** A claim that some send as a word. Anything odd counts as missing: no caller's words are lost over it. */
const claim = () =>
  z
    .union([z.boolean(), z.literal(['true', 'false'])])
    .transform((value) => value === true || value === 'true')
    .optional()
    .catch(undefined)

const setupSchema = z.looseObject({
  type: z.literal('setup'),
  sessionId: requiredText(),
  callSid: sid('CA'),
  accountSid: nullableText(),
  parentCallSid: nullableText(),
  from: nullableText(),
  to: nullableText(),
  forwardedFrom: nullableText(),
  callerName: nullableText(),
  direction: nullableText(),
  /** `PSTN`, `SIP` or `CLIENT`. */
  callType: nullableText(),
  /** In capitals here: `RINGING`, `IN_PROGRESS`. */
  callStatus: nullableText(),
  /** The `<Parameter>` elements of our own TwiML. */
  customParameters: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((given) => {
      const texts = Object.entries(given ?? {}).filter((pair): pair is [string, string] => {
        return typeof pair[1] === 'string'
      })
      return Object.fromEntries(texts)
    }),
})

const promptSchema = z.looseObject({
  type: z.literal('prompt'),
  voicePrompt: z
    .string('expected text')
    .nullable()
    .transform((value) => value ?? ''),
  /** BCP 47; the primary tag alone while several languages are listened for. */
  lang: nullableText(),
  /** False for a partial, which the next prompt replaces. */
  last: claim().transform((value) => value ?? true),
  /** The words came while we were speaking. */
  agentSpeaking: claim(),
})

const interruptSchema = z.looseObject({
  type: z.literal('interrupt'),
  /** What the caller had heard of our words. */
  utteranceUntilInterrupt: words(),
  durationUntilInterruptMs: z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d+(\.\d+)?$/)
        .transform(Number),
    ])
    .optional()
    .catch(undefined),
})

const dtmfSchema = z.looseObject({
  type: z.literal('dtmf'),
  digit: z.string('expected a key').regex(/^[0-9A-D*#]$/, 'expected one key'),
})

const errorSchema = z.looseObject({ type: z.literal('error'), description: words() })

/** Only with the attribute `debug`: `roundTripDelayMs`, `agentSpeaking`, `clientSpeaking`, `tokensPlayed`. */
const infoSchema = z.looseObject({
  type: z.literal('info'),
  name: requiredText(),
  value: z
    .union([z.string(), z.number(), z.boolean()])
    .nullish()
    .transform((value) => (value === null || value === undefined ? undefined : String(value)))
    .catch(undefined),
})

const relayMessageSchema = z.discriminatedUnion('type', [
  setupSchema,
  promptSchema,
  interruptSchema,
  dtmfSchema,
  errorSchema,
  infoSchema,
])

/** A message as Twilio writes it. */
export type RelayWireMessage = z.input<typeof relayMessageSchema>

export type RelaySetup = z.infer<typeof setupSchema>

/** What is not a message that we know. Nothing is to be done about it but to note it. */
export interface UnknownRelayMessage {
  type: 'unknown'
  /** The frame as it came. */
  raw: string
  /** Its `type`, where it has one. */
  wireType: string | undefined
  /** What was wrong, for the log: names fields, never values. */
  problem: string
}

export type RelayMessage = z.infer<typeof relayMessageSchema> | UnknownRelayMessage

/** Reads one text frame. Never throws. */
export function parseRelayMessage(text: string): RelayMessage {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { type: 'unknown', raw: text, wireType: undefined, problem: 'not JSON' }
  }
  const result = relayMessageSchema.safeParse(value)
  if (result.success) return result.data
  const wireType = typeOf(value)
  const problem = fieldErrors(result.error)
    .map(({ field, message }) => (field === '' ? message : `${field} ${message}`))
    .join('; ')
  return { type: 'unknown', raw: text, wireType, problem }
}

function typeOf(value: unknown): string | undefined {
  const isTyped = typeof value === 'object' && value !== null && 'type' in value
  return isTyped && typeof value.type === 'string' ? value.type : undefined
}
