/** `/api/analytics`: counts over a span, in the business's own days and hours. */
import { DateTime } from 'luxon'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { rangeOf } from './date-range.ts'
import { businessOf } from './default-business.ts'
import { analyticsQuerySchema, analyticsSchema } from './schemas/analytics.ts'
import { errorResponses } from './schemas/common.ts'

const defaultDays = 30

export function analyticsRoutes(app: ApiApp, { store, now }: Pick<ApiContext, 'store' | 'now'>): void {
  app.get(
    '/analytics',
    {
      schema: {
        tags: ['analytics'],
        summary: 'Counts by day and hour, and how fast the receptionist answers; test calls are left out',
        querystring: analyticsQuerySchema,
        response: { 200: analyticsSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { businessId } = request.query
      const { timezone } = await businessOf(store, businessId)
      const to = request.query.to ?? now()
      const from = request.query.from ?? thirtyDaysBefore(to, timezone)
      const range = rangeOf({ from, to }, timezone)
      const counts = await store.calls.analytics({
        from: range.from,
        to: range.to,
        timezone,
        ...(businessId === undefined ? {} : { businessId }),
      })
      return { ...counts, costUsd: null }
    },
  )
}

/** The start of the local day, so that the first day of the report is whole. */
function thirtyDaysBefore(to: string, timezone: string): string {
  const start = DateTime.fromISO(to, { zone: timezone }).minus({ days: defaultDays }).startOf('day')
  return start.toISO() ?? to
}
