/** `/api/deliveries`: what was sent where, and sending it again. */
import { z } from 'zod'
import { builtInIds } from '../../jobs/built-in-connections.ts'
import type { ApiApp } from './api-app.ts'
import { connectionOf } from './connections.ts'
import type { ApiContext } from './context.ts'
import { rangeOf } from './date-range.ts'
import { businessOf } from './default-business.ts'
import { connectionParamsSchema } from './integrations.ts'
import { errorResponses } from './schemas/common.ts'
import {
  deliveriesQuerySchema,
  deliveryPageSchema,
  deliverySchema,
  retriedCountSchema,
} from './schemas/deliveries.ts'

export function deliveryRoutes(
  app: ApiApp,
  {
    store,
    retryDelivery,
    retryDeadDeliveries,
  }: Pick<ApiContext, 'store' | 'retryDelivery' | 'retryDeadDeliveries'>,
): void {
  app.get(
    '/deliveries',
    {
      schema: {
        tags: ['deliveries'],
        summary: 'Deliveries, newest first; `status=dead` are those that were given up',
        querystring: deliveriesQuerySchema,
        response: { 200: deliveryPageSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { from, to, ...filter } = request.query
      const range =
        from === undefined && to === undefined
          ? {}
          : rangeOf({ from, to }, (await businessOf(store, undefined)).timezone)
      return store.deliveries.list({ ...filter, ...range })
    },
  )

  app.post(
    '/deliveries/:id/retry',
    {
      schema: {
        tags: ['deliveries'],
        summary: 'Gives a dead delivery another round, under the same id, so that receivers know a repeat',
        params: z.object({ id: z.string().min(1).max(200) }),
        response: { 202: deliverySchema, ...errorResponses },
      },
    },
    async (request, reply) => reply.code(202).send(await retryDelivery(request.params.id)),
  )

  app.post(
    '/integrations/:id/retry-dead',
    {
      schema: {
        tags: ['deliveries'],
        summary: 'Gives every dead delivery of a connection another round',
        params: connectionParamsSchema,
        response: { 202: retriedCountSchema, ...errorResponses },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!builtInIds.includes(id)) await connectionOf(store, id)
      return reply.code(202).send({ count: await retryDeadDeliveries(id) })
    },
  )
}
