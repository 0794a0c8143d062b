/** Counts over a span of time; test calls are left out. */
import { z } from 'zod'
import { dateOrTime } from './common.ts'

export const analyticsQuerySchema = z.strictObject({
  /** Without it, thirty days before `to`. */
  from: dateOrTime.optional(),
  /** Without it, now. */
  to: dateOrTime.optional(),
  businessId: z.string().max(40).optional(),
})

const count = z.number().int().nonnegative()

export const analyticsSchema = z.object({
  totals: z.object({
    calls: count,
    answered: count,
    abandoned: count,
    leads: count,
    urgent: count,
    emergencies: count,
    callbacks: count,
    transferred: count,
    spam: count,
  }),
  /** `day` is a local date. */
  byDay: z.array(z.object({ day: z.string(), calls: count, leads: count, urgent: count })),
  /** `hour` is 0 to 23, local. */
  byHour: z.array(z.object({ hour: z.number().int(), calls: count })),
  latency: z.object({ p50Ms: z.number().nullable(), p95Ms: z.number().nullable() }),
  costUsd: z.number().nullable(),
})
export type AnalyticsReport = z.infer<typeof analyticsSchema>
