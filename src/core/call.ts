/** What a call is: the snapshot that is reduced from its events. */
import { z } from 'zod'
import { appointmentSchema } from './appointment.ts'
import { callCostSchema } from './call-cost.ts'
import { callbackSchema } from './callback-request.ts'
import { type Lead, leadFieldSchema } from './lead.ts'
import { modelUseSchema } from './model-use.ts'
import { promiseRecordSchema } from './promise.ts'
import { toolRunSchema } from './tool-run.ts'
import { transcriptEntrySchema } from './transcript.ts'
import { urgencySchema } from './urgency.ts'

/** Twilio's eight words. */
export const callStatuses = [
  'queued',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'failed',
  'no-answer',
  'canceled',
] as const
export type CallStatus = (typeof callStatuses)[number]

export const endedReasons = [
  'caller-hung-up',
  'receptionist-hung-up',
  'transferred',
  'voicemail',
  'max-duration',
  'no-input',
  'spam',
  /** The caller is on the owner's block list, and was never answered. */
  'blocked',
  'failed',
  'lost',
] as const
export type EndedReason = (typeof endedReasons)[number]

export const engineNames = [
  'gather',
  'conversation-relay',
  'openai-realtime',
  'speech-pipeline',
  'vapi',
  'voicemail',
] as const
export type EngineName = (typeof engineNames)[number]

export const transferOutcomes = [
  'accepted',
  'declined',
  'busy',
  'no-answer',
  'voicemail',
  'failed',
  'caller-left',
] as const
export type TransferOutcome = (typeof transferOutcomes)[number]

export const transferSchema = z.object({
  to: z.string(),
  name: z.string(),
  /** Why the caller is put through: 'emergency', 'human', or a purpose the owner named. */
  purpose: z.string(),
  outcome: z.enum(transferOutcomes).optional(),
  startedAt: z.string(),
  endedAt: z.string().optional(),
  /** How long the dialled telephone was connected, as Twilio counts it; 0 when nobody took it up. */
  durationSeconds: z.number().nonnegative().optional(),
})
export type Transfer = z.infer<typeof transferSchema>

export const recordingSchema = z.object({
  recordingSid: z.string(),
  durationSeconds: z.number().nonnegative(),
  status: z.enum(['in-progress', 'completed', 'absent', 'failed', 'deleted']),
  source: z.enum(['voicemail', 'call']),
})
export type Recording = z.infer<typeof recordingSchema>

/** The question that stands open: which field, and in which form it was put. */
export const openQuestionSchema = z.object({
  field: z.string(),
  /** `ask` for the value, `read-back` for a yes or no on `value`, `spell` for letters, `keypad` for digits. */
  form: z.enum(['ask', 'read-back', 'spell', 'keypad']),
  /** What was read back. */
  value: z.string().optional(),
})
export type OpenQuestion = z.infer<typeof openQuestionSchema>

/** One connection of an engine: vendors bill each by itself. */
export const engineUseSchema = z.object({
  engine: z.enum(engineNames),
  /** The vendor's id of the connection. */
  connectionId: z.string(),
  durationSeconds: z.number().nonnegative(),
})
export type EngineUse = z.infer<typeof engineUseSchema>

export const callSchema = z.object({
  callSid: z.string(),
  businessId: z.string(),
  direction: z.enum(['inbound', 'outbound']),
  /** E.164, or whatever Twilio sent for a caller without a number ("anonymous", "client:…"). */
  from: z.string(),
  to: z.string(),
  status: z.enum(callStatuses),
  startedAt: z.string(),
  endedAt: z.string().optional(),
  durationSeconds: z.number().nonnegative().optional(),
  endedReason: z.enum(endedReasons).optional(),
  /** The engine that holds or last held the conversation. */
  engine: z.enum(engineNames).optional(),
  /** Engines that failed on this call, so that the ladder does not return to them. */
  failedEngines: z.array(z.enum(engineNames)),
  /** The engine's connection to this call that was opened last. */
  connectionId: z.string().optional(),
  /** How often a connection broke off and was opened again. */
  losses: z.number().int().positive().optional(),
  /** Connections that have ended. */
  engineUse: z.array(engineUseSchema).optional(),
  /** By vendor and model. */
  modelUse: z.array(modelUseSchema).optional(),
  toolRuns: z.array(toolRunSchema).optional(),
  promises: z.array(promiseRecordSchema).optional(),
  /** A test call that is to begin with this engine, whatever the profile says. */
  testEngine: z.enum(engineNames).optional(),
  /** BCP 47; what is said to the caller, and listened for. */
  language: z.string(),
  /** The caller asked for this language. */
  isLanguageAsked: z.boolean().optional(),
  /** Code of a language that the caller would rather speak, and the business does not offer. */
  missingLanguage: z.string().optional(),
  lead: z.custom<Lead>((value) => z.record(z.string(), leadFieldSchema).safeParse(value).success),
  urgency: urgencySchema,
  callback: callbackSchema.nullable(),
  /** What stands in the owner's calendar because of this call. */
  appointments: z.array(appointmentSchema).optional(),
  summary: z.string().optional(),
  /** Absent until the call is over and priced. */
  cost: callCostSchema.optional(),
  isSpam: z.boolean(),
  /** Length of the transcript when the caller was first asked whether they are a person; absent when nobody asked. */
  personAskedAt: z.number().int().nonnegative().optional(),
  /** How often they were asked; once where it is absent. */
  personAsks: z.number().int().positive().optional(),
  /** The caller said so when asked. */
  isPerson: z.boolean().optional(),
  /** What the phone network says of the caller's number, in Twilio's words; absent when it says nothing. */
  stirVerstat: z.string().optional(),
  isTest: z.boolean(),
  /** For a test call: whether it may reach integrations. */
  isTestDelivered: z.boolean().optional(),
  transcript: z.array(transcriptEntrySchema),
  transfers: z.array(transferSchema),
  recordings: z.array(recordingSchema),
  /** Turn number of the next receptionist turn; action URLs carry it. */
  turn: z.number().int().nonnegative(),
  question: openQuestionSchema.optional(),
  /** How often each field was asked for without an answer we could use. */
  misses: z.record(z.string(), z.number()),
  /** Fields that will not be asked again (the caller does not know or would not say). */
  skipped: z.array(z.string()),
  /** Turns of silence in a row. */
  silences: z.number().int().nonnegative(),
  /** Reason decided by us before Twilio reported the end; becomes `endedReason`. */
  endingReason: z.enum(endedReasons).optional(),
  hasConsented: z.boolean(),
  lastEventAt: z.string(),
  /** Number of events applied; also the sequence number of the last one. */
  version: z.number().int().nonnegative(),
})
export type Call = z.infer<typeof callSchema>

/** The call is over: Twilio reported a terminal status, or we closed it as lost. */
export function isEnded(call: Pick<Call, 'status'>): boolean {
  return ['completed', 'busy', 'failed', 'no-answer', 'canceled'].includes(call.status)
}

/** Whether it is this event that ended the call: a later report of the end may have added the duration. */
export function hasEndedBy(call: Pick<Call, 'endedAt'>, event: { type: string; at: string }): boolean {
  return event.type === 'call-ended' && event.at === call.endedAt
}
