/** `/api/callbacks`: promised calls back, and marking them done. */
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import {
  callbackItemSchema,
  callbackPageSchema,
  callbackPatchSchema,
  callbacksQuerySchema,
} from './schemas/callbacks.ts'
import { errorResponses } from './schemas/common.ts'

export function callbackRoutes(
  app: ApiApp,
  { store, liveCalls }: Pick<ApiContext, 'store' | 'liveCalls'>,
): void {
  app.get(
    '/callbacks',
    {
      schema: {
        tags: ['callbacks'],
        summary: 'Promised calls back: urgent ones first, then by when they are due',
        querystring: callbacksQuerySchema,
        response: { 200: callbackPageSchema, ...errorResponses },
      },
    },
    (request) => store.callbacks.list(request.query),
  )

  app.patch(
    '/callbacks/:id',
    {
      schema: {
        tags: ['callbacks'],
        summary: 'Marks a call back as done, cancelled, or open again',
        params: z.object({ id: z.string().min(1).max(100) }),
        body: callbackPatchSchema,
        response: { 200: callbackItemSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { id } = request.params
      const known = await store.callbacks.get(id)
      const call = known && (await liveCalls.open(known.callSid))
      if (!known || !call) throw new FirstRingError('not-found', `There is no callback ${id}`)
      if (known.status === request.body.status) return known
      call.dispatch({ type: 'callback-updated', status: request.body.status })
      await call.commit()
      const changed = await store.callbacks.get(id)
      if (!changed) throw new FirstRingError('not-found', `The callback ${id} was deleted meanwhile`)
      return changed
    },
  )
}
