/** Pieces that every API schema is made of: pages, errors, cursors, dates. */
import { DateTime } from 'luxon'
import { z } from 'zod'
import { errorTable } from '../../../core/errors.ts'

const errorCodes = Object.keys(errorTable) as (keyof typeof errorTable)[]

/** What every refused request answers; `fields` names what was wrong with the input. */
export const errorSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})
export type ApiError = z.infer<typeof errorSchema>

/** The error rows of a route's response table. */
export const errorResponses = { '4xx': errorSchema, '5xx': errorSchema } as const

/** A page of a list; `nextCursor` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

const limitHint = 'expected a whole number from 1 to 200'

/** Query fields that every list takes. */
export const pageQuery = {
  cursor: z.string().min(1).max(500).optional(),
  limit: z.coerce.number(limitHint).int(limitHint).min(1, limitHint).max(200, limitHint).default(50),
}

/** `true` or `false` in a query. */
export const queryBoolean = z
  .enum(['true', 'false'], 'expected true or false')
  .transform((text) => text === 'true')

/** A date (2026-03-01) or a time (2026-03-01T09:00:00-06:00; without offset in the business's time zone). */
export const dateOrTime = z
  .string()
  .max(40)
  .refine(
    (text) => DateTime.fromISO(text, { zone: 'utc' }).isValid && /^\d{4}-\d{2}-\d{2}(T|$)/.test(text),
    'expected a date or time in ISO 8601, for example 2026-03-01 or 2026-03-01T09:00:00-06:00',
  )
  .meta({ examples: ['2026-03-01', '2026-03-01T09:00:00-06:00'] })
