/** Messages of the test-call socket: the browser is the phone. */
import { z } from 'zod'
import { engineNames } from '../../../core/call.ts'

export const testCallCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    businessId: z.string().max(40).optional(),
    /** Caller ID to show, E.164. */
    from: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'expected a phone number in E.164, for example +15035550188')
      .optional(),
    /** Whether the finished call reaches the integrations. */
    deliver: z.boolean().optional(),
    /** The engine to begin with, whatever the profile says; when it fails, the profile's go on. */
    engine: z.enum(engineNames, `expected one of ${engineNames.join(', ')}`).optional(),
    /**
     * The caller speaks: binary frames of 160 bytes of µ-law (20 ms) go both ways in real time. Only with an engine
     * that hears sound, the usual one of those when `engine` is left out.
     */
    sound: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('say'), text: z.string().min(1).max(2000) }),
  z.strictObject({
    type: z.literal('press'),
    digits: z.string().regex(/^[0-9*#]{1,40}$/, 'expected keys 0 to 9, * and #'),
  }),
  z.strictObject({ type: z.literal('silence') }),
  z.strictObject({ type: z.literal('hang-up') }),
])
/** What the browser sends. */
export type TestCallCommand = z.infer<typeof testCallCommandSchema>

export const testCallEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), callSid: z.string() }),
  z.object({ type: z.literal('ringing') }),
  /** Of a spoken call only what does not come as sound. */
  z.object({
    type: z.literal('receptionist-said'),
    text: z.string(),
    /** What the words are of, BCP 47. */
    language: z.string().optional(),
    latencyMs: z.number().nullable(),
  }),
  z.object({
    type: z.literal('listening'),
    /** What the receptionist listens to: speech, keys, or both. */
    input: z.enum(['speech', 'dtmf', 'both']),
    numDigits: z.number().int().optional(),
  }),
  z.object({ type: z.literal('transferring'), to: z.string() }),
  /** Of a spoken call: sound goes both ways from now on. */
  z.object({ type: z.literal('sound-opened') }),
  /** Of a spoken call: nobody hears sound any more, and the call, if it goes on, goes on by text. */
  z.object({ type: z.literal('sound-closed') }),
  /** Of a spoken call: what has come of the receptionist's sound and was not played must not be heard. */
  z.object({ type: z.literal('sound-cleared') }),
  /** Sound that was too late or too much, and is not heard; `in` is the caller's. */
  z.object({ type: z.literal('sound-lost'), direction: z.enum(['in', 'out']), ms: z.number() }),
  /** Of a spoken call: what the receptionist does, by the sound of both. */
  z.object({ type: z.literal('receptionist-turned'), to: z.enum(['speaking', 'listening', 'thinking']) }),
  /** Of a spoken call: from the end of the caller's words to the first sound of the receptionist. */
  z.object({ type: z.literal('receptionist-answered'), latencyMs: z.number() }),
  /** Of a spoken call: all that was said so far, as the record of the call has it. */
  z.object({
    type: z.literal('transcript-changed'),
    entries: z.array(
      z.object({
        turn: z.number().int(),
        speaker: z.enum(['caller', 'receptionist']),
        text: z.string(),
        /** Of an interrupted answer: what the caller heard of it. */
        heard: z.string().optional(),
        isInterrupted: z.boolean().optional(),
      }),
    ),
  }),
  z.object({ type: z.literal('ended'), reason: z.string() }),
  z.object({ type: z.literal('error'), code: z.string(), message: z.string() }),
])
/** What the server sends. */
export type TestCallEvent = z.infer<typeof testCallEventSchema>
