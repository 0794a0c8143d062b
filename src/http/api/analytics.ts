/** `/api/analytics`: counts over a span, in the business's own days and hours. */
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { recentRange } from './date-range.ts'
import { businessOf } from './default-business.ts'
import { analyticsQuerySchema, analyticsSchema } from './schemas/analytics.ts'
import { errorResponses } from './schemas/common.ts'

export function analyticsRoutes(app: ApiApp, { store, now }: Pick<ApiContext, 'store' | 'now'>): void {
  app.get(
    '/analytics',
    {
      schema: {
        tags: ['analytics'],
        summary:
          'Counts by day and hour, how fast the receptionist answers, and cost; test calls are left out',
        querystring: analyticsQuerySchema,
        response: { 200: analyticsSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { businessId } = request.query
      const { timezone } = await businessOf(store, businessId)
      return store.calls.analytics({
        ...recentRange(request.query, now(), timezone),
        timezone,
        ...(businessId === undefined ? {} : { businessId }),
      })
    },
  )
}
