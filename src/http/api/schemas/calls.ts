/** Calls as the API writes them: a line of the list, and one call with everything known about it. */
import { z } from 'zod'
import { appointmentSchema } from '../../../core/appointment.ts'
import { attestations } from '../../../core/attestation.ts'
import {
  callStatuses,
  endedReasons,
  engineNames,
  recordingSchema,
  transferSchema,
} from '../../../core/call.ts'
import { callCostSchema } from '../../../core/call-cost.ts'
import { callEventSchema } from '../../../core/call-event.ts'
import { callbackSchema } from '../../../core/callback-request.ts'
import { leadFieldNames, leadFieldSchema } from '../../../core/lead.ts'
import { modelUseSchema } from '../../../core/model-use.ts'
import { promiseRecordSchema } from '../../../core/promise.ts'
import { toolRunSchema } from '../../../core/tool-run.ts'
import { transcriptEntrySchema } from '../../../core/transcript.ts'
import { urgencySchema } from '../../../core/urgency.ts'
import { dateOrTime, pageOf, pageQuery, queryBoolean } from './common.ts'
import { callDeliverySchema } from './deliveries.ts'

type LeadShape = Record<(typeof leadFieldNames)[number], z.ZodOptional<typeof leadFieldSchema>>

/** Named fields, and those of the business's own questions under their own names. */
export const leadSchema = z
  .object(Object.fromEntries(leadFieldNames.map((name) => [name, leadFieldSchema.optional()])) as LeadShape)
  .catchall(leadFieldSchema.optional())

export const callListItemSchema = z.object({
  callSid: z.string(),
  businessId: z.string(),
  direction: z.enum(['inbound', 'outbound']),
  from: z.string(),
  to: z.string(),
  status: z.enum(callStatuses),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  endedReason: z.enum(endedReasons).nullable(),
  durationSeconds: z.number().nullable(),
  engine: z.enum(engineNames).nullable(),
  lead: leadSchema,
  urgency: urgencySchema,
  callback: callbackSchema.nullable(),
  summary: z.string().nullable(),
  isSpam: z.boolean(),
  isTest: z.boolean(),
  /** US dollars; null until the call is priced, and while a part of the price is unknown. */
  costUsd: z.number().nullable(),
})
export type CallListItem = z.infer<typeof callListItemSchema>

export const callDetailSchema = callListItemSchema.extend({
  /** How far the phone network vouches for the caller's number; null when it says nothing. */
  attestation: z.enum(attestations).nullable(),
  /** The call's page in the dashboard. */
  url: z.string(),
  /** What the caller was last spoken to in, BCP 47. */
  language: z.string(),
  transcript: z.array(transcriptEntrySchema),
  events: z.array(callEventSchema),
  deliveries: z.array(callDeliverySchema),
  /** `url` is ours and needs a login; null while there is nothing to play. */
  recordings: z.array(recordingSchema.omit({ source: true }).extend({ url: z.string().nullable() })),
  transfers: z.array(transferSchema),
  /** Times that were booked for the caller. */
  appointments: z.array(appointmentSchema),
  /** From when it was clear that the caller had finished to the answer; null before the first answer. */
  latency: z.object({
    p50Ms: z.number().nullable(),
    p95Ms: z.number().nullable(),
    p99Ms: z.number().nullable(),
  }),
  /** Line by line; null until the call is priced. */
  cost: callCostSchema.nullable(),
  /** What a language model did on the call, in order; empty without one. */
  toolRuns: z.array(toolRunSchema),
  /** What the receptionist's words committed somebody to, and whether anything on the call backs it. */
  promises: z.array(promiseRecordSchema),
  /** Tokens by vendor and model. */
  modelUse: z.array(modelUseSchema),
})
export type CallDetail = z.infer<typeof callDetailSchema>

export const callsQuerySchema = z.strictObject({
  ...pageQuery,
  /** Words to find in names, numbers, summary and transcript. */
  q: z.string().max(200).optional(),
  from: dateOrTime.optional(),
  to: dateOrTime.optional(),
  isUrgent: queryBoolean.optional(),
  callback: z.enum(['open', 'done', 'cancelled', 'none']).optional(),
  status: z.enum(callStatuses).optional(),
  businessId: z.string().max(40).optional(),
})

export const callPageSchema = pageOf(callListItemSchema)
export type CallPage = z.infer<typeof callPageSchema>

/** Only the owner's correction: what was taken for a robocall was a person. */
export const callPatchSchema = z.strictObject({ isSpam: z.literal(false) })

export const callParamsSchema = z.object({ callSid: z.string().min(1).max(64) })
