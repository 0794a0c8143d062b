/** What a media stream's socket says to us: one JSON object a text frame. Counters are strings there. */
import { z } from 'zod'
import { fieldErrors } from '../../core/field-errors.ts'
import { sid } from './wire-values.ts'

const expectedCount = 'expected a whole number'

/** A number that Twilio writes as a string. */
const counter = () =>
  z
    .union(
      [z.string().regex(/^\d{1,15}$/, expectedCount), z.int(expectedCount).min(0, expectedCount)],
      expectedCount,
    )
    .transform(Number)

/** What is of no use to us: any value will do, and none. */
const unused = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** On every message but the first. Nothing is lost over it: the socket keeps the order. */
const common = {
  sequenceNumber: unused(z.union([z.string(), z.number()])),
  streamSid: unused(z.string()),
}

/** Words for the side whose sound it is differ between messages: `inbound`, and `inbound_track`. */
const track = () =>
  z
    .enum(['inbound', 'outbound', 'inbound_track', 'outbound_track'], 'expected inbound or outbound')
    .default('inbound')
    .transform((value): MediaTrack => (value.startsWith('inbound') ? 'inbound' : 'outbound'))

/** Sound that is not of this kind would be noise: better to know it at once. */
const mediaFormatSchema = z.looseObject({
  encoding: z
    .string()
    .regex(/mu-?law|pcmu/i, 'expected µ-law')
    .optional(),
  sampleRate: z.union([z.literal(8000), z.literal('8000')], 'expected 8000').optional(),
  channels: z.union([z.literal(1), z.literal('1')], 'expected 1').optional(),
})

const connectedSchema = z.looseObject({
  event: z.literal('connected'),
  protocol: unused(z.string()),
  version: unused(z.string()),
})

const startSchema = z.looseObject({
  ...common,
  event: z.literal('start'),
  start: z.looseObject({
    streamSid: sid('MZ'),
    callSid: sid('CA'),
    accountSid: unused(z.string()),
    tracks: unused(z.array(z.string())),
    mediaFormat: mediaFormatSchema.nullish(),
    /** The `<Parameter>` elements of our own TwiML. */
    customParameters: z.record(z.string(), z.unknown()).nullish(),
  }),
})

const mediaSchema = z.looseObject({
  ...common,
  event: z.literal('media'),
  media: z.looseObject({
    track: track(),
    chunk: unused(z.union([z.string(), z.number()])),
    /** Since the stream began. */
    timestamp: counter(),
    payload: z.string('expected base64').regex(/^[A-Za-z0-9+/]+={0,2}$/, 'expected base64'),
  }),
})

const dtmfSchema = z.looseObject({
  ...common,
  event: z.literal('dtmf'),
  dtmf: z.looseObject({
    track: unused(z.string()),
    digit: z.string('expected a key').regex(/^[0-9A-D*#]$/, 'expected one key'),
  }),
})

const markSchema = z.looseObject({
  ...common,
  event: z.literal('mark'),
  mark: z.looseObject({ name: z.string('expected text') }),
})

const stopSchema = z.looseObject({
  ...common,
  event: z.literal('stop'),
  /** May be missing. */
  stop: unused(z.looseObject({ accountSid: unused(z.string()), callSid: unused(z.string()) })),
})

const wireMessageSchema = z.discriminatedUnion('event', [
  connectedSchema,
  startSchema,
  mediaSchema,
  dtmfSchema,
  markSchema,
  stopSchema,
])

/** A message as Twilio writes it. */
export type MediaStreamWireMessage = z.input<typeof wireMessageSchema>

/** Whose sound: the caller's is inbound, ours outbound. */
export type MediaTrack = 'inbound' | 'outbound'

export interface MediaStreamStart {
  type: 'start'
  streamSid: string
  callSid: string
  accountSid: string | undefined
  /** Those of our TwiML that are text. */
  parameters: Record<string, string>
}

/** What is not a message that we know. Nothing is to be done about it but to note it. */
export interface UnknownMediaStreamMessage {
  type: 'unknown'
  /** Its `event`, where it has one. */
  wireType: string | undefined
  /** What was wrong, for the log: names fields, never values. */
  problem: string
}

export type MediaStreamMessage =
  | { type: 'connected' }
  | MediaStreamStart
  /** Sound: base64 of µ-law, `timestampMs` after the stream began by the clock of the caller's sound. */
  | { type: 'media'; payload: string; timestampMs: number; track: MediaTrack }
  | { type: 'dtmf'; digit: string }
  /** What was sent before this mark has been played, or was thrown away by a clear. */
  | { type: 'mark'; name: string }
  | { type: 'stop' }
  | UnknownMediaStreamMessage

/** Reads one text frame. Never throws. */
export function parseMediaStreamMessage(frame: string | Buffer): MediaStreamMessage {
  let value: unknown
  try {
    value = JSON.parse(frame.toString())
  } catch {
    return { type: 'unknown', wireType: undefined, problem: 'not JSON' }
  }
  const result = wireMessageSchema.safeParse(value)
  if (result.success) return messageOf(result.data)
  const problem = fieldErrors(result.error)
    .map(({ field, message }) => (field === '' ? message : `${field} ${message}`))
    .join('; ')
  return { type: 'unknown', wireType: eventOf(value), problem }
}

function messageOf(wire: z.output<typeof wireMessageSchema>): MediaStreamMessage {
  switch (wire.event) {
    case 'start': {
      const { streamSid, callSid, accountSid, customParameters } = wire.start
      return { type: 'start', streamSid, callSid, accountSid, parameters: textsOf(customParameters ?? {}) }
    }
    case 'media': {
      const { payload, timestamp, track: of } = wire.media
      return { type: 'media', payload, timestampMs: timestamp, track: of }
    }
    case 'dtmf':
      return { type: 'dtmf', digit: wire.dtmf.digit }
    case 'mark':
      return { type: 'mark', name: wire.mark.name }
    default:
      return { type: wire.event }
  }
}

function textsOf(given: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

function eventOf(value: unknown): string | undefined {
  const isNamed = typeof value === 'object' && value !== null && 'event' in value
  return isNamed && typeof value.event === 'string' ? value.event : undefined
}
