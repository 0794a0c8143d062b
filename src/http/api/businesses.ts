/** `/api/businesses/:id`: the profile, whole and in parts. `default` is the first business. */
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { templateFault } from '../../integrations/template.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { businessOf } from './default-business.ts'
import { businessBodySchema, businessResponseSchema } from './schemas/businesses.ts'
import { errorResponses } from './schemas/common.ts'

const paramsSchema = z.object({ id: z.string().min(1).max(40) })

export function businessRoutes(
  app: ApiApp,
  { store, now, businessChanged }: Pick<ApiContext, 'store' | 'now' | 'businessChanged'>,
): void {
  app.get(
    '/businesses/:id',
    {
      schema: {
        tags: ['businesses'],
        summary: 'The whole profile',
        params: paramsSchema,
        response: { 200: businessResponseSchema, ...errorResponses },
      },
    },
    (request) => businessOf(store, request.params.id),
  )

  app.put(
    '/businesses/:id',
    {
      schema: {
        tags: ['businesses'],
        summary: 'Changes the parts of the profile that are sent; answers the whole profile',
        params: paramsSchema,
        body: businessBodySchema,
        response: { 200: businessResponseSchema, ...errorResponses },
      },
    },
    async (request) => {
      const business = await store.transaction(async (tx) => {
        const { id: named } = await businessOf(tx, request.params.id)
        // Read again under the lock: two changes of different parts must both stay.
        const known = await tx.businesses.lock(named)
        if (!known) throw new FirstRingError('not-found', `There is no business ${named}`)
        const { id = known.id, ...change } = request.body
        refuseTemplate(change.sms?.template)
        if (id !== known.id) {
          throw new FirstRingError('validation-failed', 'The id of a business cannot be changed', {
            fields: [{ field: 'id', message: `expected ${known.id}, or nothing` }],
          })
        }
        const changed = { ...known, ...change }
        await tx.businesses.save(changed, now())
        return changed
      })
      businessChanged()
      return business
    },
  )
}

/** A text whose words cannot be filled in would go out in words that the owner does not know. */
function refuseTemplate(template = ''): void {
  const fault = templateFault(template)
  if (fault === undefined) return
  throw new FirstRingError('validation-failed', 'The body of the request is wrong', {
    fields: [{ field: 'sms.template', message: `the text ${fault}` }],
  })
}
