/** `/api/deliveries`: what was sent where, and sending it again. */
import { z } from 'zod'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import { deliveriesQuerySchema, deliveryPageSchema, deliverySchema } from './schemas/deliveries.ts'

export function deliveryRoutes(
  app: ApiApp,
  { store, retryDelivery }: Pick<ApiContext, 'store' | 'retryDelivery'>,
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
    (request) => store.deliveries.list(request.query),
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
}
