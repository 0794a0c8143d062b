/** Counts over a span of time; test calls are left out. */
import { z } from 'zod'
import { engineNames } from '../../../core/call.ts'
import { dateOrTime } from './common.ts'

export const analyticsQuerySchema = z.strictObject({
  /** Without it, thirty days before `to`. */
  from: dateOrTime.optional(),
  /** Without it, now. */
  to: dateOrTime.optional(),
  businessId: z.string().max(40).optional(),
})

const count = z.number().int().nonnegative()

/** Milliseconds from the end of the caller's words to the answer; null without any. */
const latency = {
  p50Ms: z.number().nullable(),
  p95Ms: z.number().nullable(),
  p99Ms: z.number().nullable(),
}

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
  latency: z.object(latency),
  /** Only of engines that answered. */
  latencyByEngine: z.array(z.object({ engine: z.enum(engineNames), turns: count, ...latency })),
  /** US dollars, as far as is known; null when no call of the span is priced. */
  costUsd: z.number().nullable(),
  /** Calls that are not priced, or not in full: they cost more than `costUsd` says. */
  callsWithoutFullCost: count,
})
export type AnalyticsReport = z.infer<typeof analyticsSchema>
