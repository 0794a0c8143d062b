/** `/api/calls`: the list, and one call with its history. */
import { callDetail, callListItem } from '../../core/call-report.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { rangeOf } from './date-range.ts'
import { businessOf } from './default-business.ts'
import { callDetailSchema, callPageSchema, callParamsSchema, callsQuerySchema } from './schemas/calls.ts'
import { errorResponses } from './schemas/common.ts'

export function callRoutes(app: ApiApp, { store, publicUrl }: Pick<ApiContext, 'store' | 'publicUrl'>): void {
  app.get(
    '/calls',
    {
      schema: {
        tags: ['calls'],
        summary: 'Calls, newest first',
        querystring: callsQuerySchema,
        response: { 200: callPageSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { from, to, ...filter } = request.query
      const range =
        from === undefined && to === undefined
          ? {}
          : rangeOf({ from, to }, (await businessOf(store, filter.businessId)).timezone)
      const page = await store.calls.list({ ...filter, ...range })
      return { items: page.items.map(callListItem), nextCursor: page.nextCursor }
    },
  )

  app.get(
    '/calls/:callSid',
    {
      schema: {
        tags: ['calls'],
        summary: 'One call, with transcript, events, deliveries, recordings, transfers and latency',
        params: callParamsSchema,
        response: { 200: callDetailSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { callSid } = request.params
      const call = await store.calls.get(callSid)
      if (!call) throw new FirstRingError('not-found', `There is no call ${callSid}`)
      const [events, deliveries] = await Promise.all([
        store.calls.events(callSid),
        store.deliveries.ofCall(callSid),
      ])
      return callDetail(call, publicUrl(), { events, deliveries })
    },
  )
}
