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
  z.object({ type: z.literal('ended'), reason: z.string() }),
  z.object({ type: z.literal('error'), code: z.string(), message: z.string() }),
])
/** What the server sends. */
export type TestCallEvent = z.infer<typeof testCallEventSchema>
