/** What was sent to which integration, and how it went. */
import { z } from 'zod'
import { deliveryFailures } from '../../../core/delivery-failure.ts'
import { occasions } from '../../../core/follow-ups.ts'
import { dateOrTime, pageOf, pageQuery } from './common.ts'
import { previewRequestSchema } from './integrations.ts'

export const deliveryStatuses = ['pending', 'delivered', 'dead'] as const

export const deliverySchema = z.object({
  id: z.string(),
  integrationId: z.string(),
  kind: z.string(),
  callSid: z.string(),
  occasion: z.enum(occasions),
  status: z.enum(deliveryStatuses),
  attempts: z.number().int(),
  lastError: z.string().nullable(),
  /** What kind of failure `lastError` is; null without one. */
  failure: z.enum(deliveryFailures).nullable(),
  externalId: z.string().nullable(),
  externalUrl: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type DeliveryItem = z.infer<typeof deliverySchema>

/** A delivery on the page of its call. */
export const callDeliverySchema = deliverySchema.omit({ callSid: true, createdAt: true })

export const deliveriesQuerySchema = z.strictObject({
  ...pageQuery,
  status: z.enum(deliveryStatuses).optional(),
  kind: z.string().min(1).max(40).optional(),
  integrationId: z.string().min(1).max(100).optional(),
  callSid: z.string().min(1).max(64).optional(),
  occasion: z.enum(occasions).optional(),
  /** When the occasion arose. */
  from: dateOrTime.optional(),
  to: dateOrTime.optional(),
  /** Words of the call, as in the list of calls. */
  q: z.string().max(200).optional(),
})
export const deliveryPageSchema = pageOf(deliverySchema)
export type DeliveryPage = z.infer<typeof deliveryPageSchema>

/** How many deliveries are sent again. */
export const retriedCountSchema = z.object({ count: z.number().int() })
export type RetriedCount = z.infer<typeof retriedCountSchema>

export const callPreviewSchema = z.object({
  integrationId: z.string(),
  kind: z.string(),
  name: z.string(),
  occasion: z.enum(occasions),
  /**
   * `planned`: it is sent when the call is over. `not-sent`: it is not, `reason` says why. Otherwise there is a
   * delivery, and this is its status.
   */
  state: z.enum(['planned', 'not-sent', ...deliveryStatuses]),
  reason: z.string().nullable(),
  delivery: callDeliverySchema.nullable(),
  /** Exactly what would be sent now; empty where that cannot be said, see `fault`. */
  requests: z.array(previewRequestSchema),
  fault: z.string().nullable(),
})
export type CallPreview = z.infer<typeof callPreviewSchema>
export const callPreviewsSchema = z.object({ items: z.array(callPreviewSchema) })
