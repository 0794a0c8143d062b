/** Everything that can happen on a call, as one closed union; the snapshot is reduced from these. */
import { z } from 'zod'
import { appointmentSchema } from './appointment.ts'
import { endedReasons, engineNames, openQuestionSchema, recordingSchema, transferOutcomes } from './call.ts'
import { callCostSchema } from './call-cost.ts'
import { callbackSchema, callbackStatuses } from './callback-request.ts'
import { leadFieldSchema } from './lead.ts'
import { modelUseSchema, modelVendors } from './model-use.ts'
import { promiseKinds } from './promise.ts'
import { toolRunSchema } from './tool-run.ts'
import { urgencySchema } from './urgency.ts'

const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), at: z.string(), ...shape })

export const callEventSchema = z.discriminatedUnion('type', [
  event('call-started', {
    callSid: z.string(),
    businessId: z.string(),
    direction: z.enum(['inbound', 'outbound']),
    from: z.string(),
    to: z.string(),
    language: z.string(),
    isTest: z.boolean(),
    isTestDelivered: z.boolean().optional(),
    testEngine: z.enum(engineNames).optional(),
    callerName: z.string().optional(),
    forwardedFrom: z.string().optional(),
    stirVerstat: z.string().optional(),
  }),
  /** The number has called before; a name that went with it follows as `lead-updated`. */
  event('caller-recognized', { lastCallAt: z.string() }),
  event('call-answered', {}),
  event('engine-started', { engine: z.enum(engineNames) }),
  event('engine-failed', { engine: z.enum(engineNames), reason: z.string() }),
  /** The vendor has opened its connection to the engine. */
  event('engine-connected', { engine: z.enum(engineNames), connectionId: z.string() }),
  /** The connection broke off in mid-call; the same engine may go on over another one. */
  event('engine-lost', { engine: z.enum(engineNames), reason: z.string() }),
  /** The vendor's report of a connection that is over. */
  event('engine-ended', {
    engine: z.enum(engineNames),
    connectionId: z.string(),
    durationSeconds: z.number().nonnegative(),
  }),
  event('model-used', {
    use: modelUseSchema,
    firstTokenMs: z.number().optional(),
    /** The answer was broken off, and the vendor told no tokens. */
    isEstimated: z.boolean().optional(),
  }),
  /** The model did not answer, or broke off; another one or the scripted brain goes on. */
  event('model-failed', { vendor: z.enum(modelVendors), model: z.string(), reason: z.string() }),
  event('tool-called', { run: toolRunSchema, durationMs: z.number() }),
  /** The receptionist's words commit somebody to something; nothing on record backs it when `isBacked` is false. */
  event('promise-made', {
    turn: z.number().int().nonnegative(),
    kind: z.enum(promiseKinds),
    text: z.string(),
    isBacked: z.boolean(),
  }),
  /** What was promised in `text` was taken back. */
  event('promise-corrected', { text: z.string() }),
  /** The caller asked for a language that the business offers, or spoke another than the call's. */
  event('language-changed', { language: z.string(), isAsked: z.boolean() }),
  /** The caller asked for a language that the business does not offer, or spoke it. `language`: its code. */
  event('language-missing', { language: z.string() }),
  event('caller-said', {
    text: z.string(),
    confidence: z.number().optional(),
    startedAt: z.string().optional(),
  }),
  event('caller-silent', {}),
  event('digits-pressed', { digits: z.string() }),
  event('receptionist-said', { text: z.string(), latencyMs: z.number().optional() }),
  event('receptionist-interrupted', { turn: z.number().int(), heard: z.string() }),
  /** Without `question`: something was asked that no field of the lead has an answer for. */
  event('question-asked', { question: openQuestionSchema.optional() }),
  event('question-missed', { field: z.string() }),
  event('question-skipped', { field: z.string() }),
  event('lead-updated', { fields: z.record(z.string(), leadFieldSchema) }),
  event('urgency-detected', { urgency: urgencySchema }),
  event('callback-requested', { callback: callbackSchema }),
  event('callback-updated', { status: z.enum(callbackStatuses) }),
  /** Somebody says that they call back; the callback stays open until it is done. */
  event('callback-taken', { by: z.string() }),
  /** It stands in the owner's calendar. */
  event('appointment-booked', { appointment: appointmentSchema }),
  event('human-requested', { evidence: z.string() }),
  event('spam-detected', { evidence: z.array(z.string()) }),
  /** The words were those of a recording or of a person: the caller was asked which. */
  event('person-asked', { evidence: z.array(z.string()) }),
  event('person-confirmed', {}),
  /** The owner says that it was a person. */
  event('spam-cleared', {}),
  event('transfer-started', { to: z.string(), name: z.string(), purpose: z.string() }),
  event('transfer-ended', {
    to: z.string(),
    outcome: z.enum(transferOutcomes),
    durationSeconds: z.number().nonnegative().optional(),
  }),
  event('recording-ready', { recording: recordingSchema }),
  event('consent-given', { isGiven: z.boolean() }),
  event('ending-decided', { reason: z.enum(endedReasons) }),
  /** The caller had more to say after our goodbye. */
  event('ending-withdrawn', {}),
  event('call-ended', {
    status: z.enum(['completed', 'busy', 'failed', 'no-answer', 'canceled']),
    reason: z.enum(endedReasons).optional(),
    durationSeconds: z.number().nonnegative().optional(),
  }),
  event('call-summarized', { summary: z.string() }),
  /** What the call cost as far as is known; a report that comes later may bring another price. */
  event('call-priced', { cost: callCostSchema }),
])

/** One thing that happened; `at` is ISO 8601 with offset. */
export type CallEvent = z.infer<typeof callEventSchema>
export type CallEventType = CallEvent['type']
export type CallEventOf<T extends CallEventType> = Extract<CallEvent, { type: T }>

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never
/** An event before the clock has stamped it: what engines and brains hand to `call.dispatch`. */
export type CallEventBody = WithoutTime<CallEvent>
