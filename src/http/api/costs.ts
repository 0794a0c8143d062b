/** `/api/costs`: what calls cost item by item, and what a month would cost on each engine. */
import { compareEngines, minuteOfTalk } from '../../costs/compare.ts'
import { numberRent } from '../../costs/number-rent.ts'
import { withEdits } from '../../costs/price-edits.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { recentRange } from './date-range.ts'
import { businessOf } from './default-business.ts'
import { errorResponses } from './schemas/common.ts'
import { costsQuerySchema, costsSchema, engineCostsQuerySchema, engineCostsSchema } from './schemas/costs.ts'

export function costRoutes(app: ApiApp, { store, now }: Pick<ApiContext, 'store' | 'now'>): void {
  const tags = ['costs']
  /** Those of every business without an id. */
  const numbersOf = async (businessId: string | undefined) => {
    const named = businessId === undefined ? undefined : await businessOf(store, businessId)
    const businesses = named ? [named] : await store.businesses.list()
    return businesses.flatMap(({ phoneNumbers }) => phoneNumbers)
  }

  app.get(
    '/costs',
    {
      schema: {
        tags,
        summary: 'What the calls of a span cost, item by item; test calls are left out',
        querystring: costsQuerySchema,
        response: { 200: costsSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { businessId } = request.query
      const { timezone } = await businessOf(store, businessId)
      const range = recentRange(request.query, now(), timezone)
      const costs = await store.calls.costs({ ...range, ...(businessId === undefined ? {} : { businessId }) })
      const rent = numberRent(await numbersOf(businessId), withEdits(await store.prices.list()))
      return { ...range, ...costs, rent }
    },
  )

  app.get(
    '/costs/engines',
    {
      schema: {
        tags,
        summary: 'What so many minutes a month would cost on each engine and with each language model',
        querystring: engineCostsQuerySchema,
        response: { 200: engineCostsSchema, ...errorResponses },
      },
    },
    async (request) => {
      const compared = compareEngines(request.query, withEdits(await store.prices.list()))
      return {
        ...request.query,
        minuteOfTalk,
        items: compared.map(({ cost, ...engine }) => ({ ...engine, ...cost })),
      }
    },
  )
}
