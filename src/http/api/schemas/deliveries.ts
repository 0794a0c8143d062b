/** What was sent to which integration, and how it went. */
import { z } from 'zod'
import { occasions } from '../../../core/follow-ups.ts'
import { pageOf, pageQuery } from './common.ts'

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
  externalId: z.string().nullable(),
  externalUrl: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type DeliveryItem = z.infer<typeof deliverySchema>

export const deliveriesQuerySchema = z.strictObject({
  ...pageQuery,
  status: z.enum(deliveryStatuses).optional(),
})
export const deliveryPageSchema = pageOf(deliverySchema)
export type DeliveryPage = z.infer<typeof deliveryPageSchema>
