/** Prices, the owner's own among them, and what calls cost by them. */
import { z } from 'zod'
import { costLineSchema } from '../../../core/call-cost.ts'
import { dateOrTime } from './common.ts'

export const priceSchema = z.object({
  id: z.string(),
  /** In words. */
  item: z.string(),
  /** What one of it is: `minute`, `use`, `100-characters`, `message`, `month`, `million-tokens`. */
  unit: z.string(),
  /** Null: it costs something, but the price is not known. */
  usd: z.number().nullable(),
  /** The day on which the price was noted, YYYY-MM-DD. */
  asOf: z.string(),
  source: z.string(),
  note: z.string().nullable(),
  /** The owner's own price stands here instead of the book's. */
  isOwners: z.boolean(),
  /** The book's own price; null when it knows none. */
  bookUsd: z.number().nullable(),
})
export type PriceItem = z.infer<typeof priceSchema>
export const priceListSchema = z.object({ items: z.array(priceSchema) })

export const priceParamsSchema = z.object({ id: z.string().min(1).max(200) })

const usdHint = 'expected US dollars from 0 to 10000'

export const pricePutSchema = z.strictObject({
  usd: z.number(usdHint).min(0, usdHint).max(10_000, usdHint),
  /** Today when left out. */
  asOf: z.iso.date('expected a date, for example 2026-11-24').optional(),
  /** Where the price is from, in the owner's words. */
  source: z.string().trim().min(1).max(200).optional(),
})

export const costsQuerySchema = z.strictObject({
  /** Without it, thirty days before `to`. */
  from: dateOrTime.optional(),
  /** Without it, now. */
  to: dateOrTime.optional(),
  businessId: z.string().max(40).optional(),
})

export const costsSchema = z.object({
  /** The span that was counted, ISO 8601. */
  from: z.string(),
  to: z.string(),
  calls: z.number().int().nonnegative(),
  /** US dollars, as far as is known; null when no call of the span is priced. */
  costUsd: z.number().nullable(),
  /** Calls that are not priced, or not in full: they cost more than is counted here. */
  callsWithoutFullCost: z.number().int().nonnegative(),
  /** The dearest first. */
  items: z.array(
    z.object({
      priceId: z.string(),
      item: z.string(),
      unit: z.string(),
      quantity: z.number(),
      usd: z.number(),
      /** Lines of calls whose price or quantity is not known, and which `usd` therefore leaves out. */
      unknown: z.number().int().nonnegative(),
    }),
  ),
  /** What the numbers cost each month, whether or not anybody calls; not part of `costUsd`. */
  rent: z.array(costLineSchema),
})
export type CostReport = z.infer<typeof costsSchema>

const monthHint = 'expected a number from 1 to 10000000'
const callHint = 'expected minutes from 0.1 to 240'

export const engineCostsQuerySchema = z.strictObject({
  /** Minutes of talk a month. */
  minutes: z.coerce.number(monthHint).min(1, monthHint).max(10_000_000, monthHint).default(1000),
  /** Length of an average call. */
  callMinutes: z.coerce.number(callHint).min(0.1, callHint).max(240, callHint).default(3),
})

export const engineCostsSchema = z.object({
  minutes: z.number(),
  callMinutes: z.number(),
  /** What a minute of talk is taken to be. */
  minuteOfTalk: z.object({
    turns: z.number(),
    promptTokens: z.number(),
    answerTokens: z.number(),
    spokenCharacters: z.number(),
    /** Of one answer, to and from a model that hears and speaks by itself. */
    callerSeconds: z.number(),
    answerSeconds: z.number(),
  }),
  /** The cheapest first, those that are not known in full at the end. */
  items: z.array(
    z.object({
      name: z.string(),
      engine: z.enum(['gather', 'conversation-relay', 'openai-realtime', 'media-streams']),
      /** Null for the scripted brain. */
      model: z.string().nullable(),
      /** US dollars a month. */
      totalUsd: z.number(),
      usdPerMinute: z.number(),
      /** False: more comes on top that is not known. */
      isComplete: z.boolean(),
      lines: z.array(costLineSchema),
    }),
  ),
})
export type EngineCosts = z.infer<typeof engineCostsSchema>
