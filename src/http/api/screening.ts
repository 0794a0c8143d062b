/** `/api/businesses/:id/screening/:phone`: puts one number on the block list or the allow list, or takes it off both. */
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { longestNumberList, withScreening } from '../../core/number-list.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { businessOf } from './default-business.ts'
import { businessResponseSchema, phoneParamSchema, screeningBodySchema } from './schemas/businesses.ts'
import { errorResponses } from './schemas/common.ts'

const paramsSchema = z.object({ id: z.string().min(1).max(40), phone: phoneParamSchema })

export function screeningRoutes(app: ApiApp, { store, now }: Pick<ApiContext, 'store' | 'now'>): void {
  app.put(
    '/businesses/:id/screening/:phone',
    {
      schema: {
        tags: ['businesses'],
        summary: 'Blocks a number, allows it without screening, or neither; answers the whole profile',
        params: paramsSchema,
        body: screeningBodySchema,
        response: { 200: businessResponseSchema, ...errorResponses },
      },
    },
    (request) =>
      store.transaction(async (tx) => {
        const { id, phone } = request.params
        const { id: named } = await businessOf(tx, id)
        // Read again under the lock: two changes at once must both stay.
        const known = await tx.businesses.lock(named)
        if (!known) throw new FirstRingError('not-found', `There is no business ${named}`)
        const lists = withScreening(known, phone, request.body.screening)
        if (Object.values(lists).some(({ length }) => length > longestNumberList)) {
          const message = `A list holds at most ${longestNumberList} numbers`
          throw new FirstRingError('validation-failed', message, {
            fields: [{ field: 'screening', message }],
          })
        }
        const changed = { ...known, ...lists }
        await tx.businesses.save(changed, now())
        return changed
      }),
  )
}
