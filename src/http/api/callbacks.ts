/** `/api/callbacks`: promised calls back, and marking them done. */
import type { FastifyRequest } from 'fastify'
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

  app.post(
    '/callbacks/:id/take',
    {
      schema: {
        tags: ['callbacks'],
        summary: 'Says that whoever asks takes this call back; who took it first keeps it',
        params: z.object({ id: z.string().min(1).max(100) }),
        response: { 200: callbackItemSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { id } = request.params
      const known = await store.callbacks.get(id)
      const call = known && (await liveCalls.open(known.callSid))
      if (!known || !call) throw new FirstRingError('not-found', `There is no callback ${id}`)
      if (known.status !== 'open') throw new FirstRingError('conflict', 'This callback is not open any more')
      if (known.takenBy !== null) return known
      call.dispatch({ type: 'callback-taken', by: takerOf(request) })
      await call.commit()
      const taken = await store.callbacks.get(id)
      if (!taken) throw new FirstRingError('not-found', `The callback ${id} was deleted meanwhile`)
      return taken
    },
  )
}

function takerOf({ who }: FastifyRequest): string {
  return who?.kind === 'user' ? who.user.name || who.user.email : 'the API'
}
