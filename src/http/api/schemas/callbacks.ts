/** Promised calls back, and their being done. */
import { z } from 'zod'
import { callbackStatuses } from '../../../core/callback-request.ts'
import { urgencyLevels } from '../../../core/urgency.ts'
import { pageOf, pageQuery } from './common.ts'

export const callbackItemSchema = z.object({
  id: z.string(),
  callSid: z.string(),
  businessId: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  reason: z.string().nullable(),
  /** ISO 8601 with the offset of the business's time zone. */
  dueAt: z.string().nullable(),
  window: z.object({ from: z.string(), to: z.string() }).nullable(),
  urgency: z.enum(urgencyLevels),
  status: z.enum(callbackStatuses),
  /** Who said that they take it; null while nobody has. */
  takenBy: z.string().nullable(),
  createdAt: z.string(),
})
export type CallbackItem = z.infer<typeof callbackItemSchema>

export const callbacksQuerySchema = z.strictObject({
  ...pageQuery,
  status: z.enum(callbackStatuses).optional(),
})
export const callbackPageSchema = pageOf(callbackItemSchema)
export type CallbackPage = z.infer<typeof callbackPageSchema>

export const callbackPatchSchema = z.strictObject({ status: z.enum(callbackStatuses) })
