/** Prices, what calls cost by them, and what engines would cost. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { startOfDate } from '../words/time.ts'
import { request } from './request.ts'
import type { CostReport, EngineCosts, PriceItem } from './types.ts'

export const pricesQuery = queryOptions({
  queryKey: ['prices'],
  queryFn: ({ signal }) => request<{ items: PriceItem[] }>('/api/prices', { signal }),
})

/** Since the first of the month; `day` is today's date in the zone, so that a new day asks anew. */
export const monthCostsQuery = (day: string, zone: string | undefined) =>
  queryOptions({
    queryKey: ['costs', 'month', day, zone],
    enabled: zone !== undefined,
    queryFn: ({ signal }) => {
      const from = new Date(startOfDate(`${day.slice(0, 7)}-01`, zone)).toISOString()
      return request<CostReport>('/api/costs', { signal, query: { from } })
    },
  })

export const engineCostsQuery = (minutes: number) =>
  queryOptions({
    queryKey: ['costs', 'engines', minutes],
    queryFn: ({ signal }) => request<EngineCosts>('/api/costs/engines', { signal, query: { minutes } }),
  })

const one = (id: string) => `/api/prices/${encodeURIComponent(id)}`

/** Throws ApiError, with `fields` for a price that is none. */
export async function setPrice(
  client: QueryClient,
  id: string,
  price: { usd: number; asOf?: string; source?: string },
): Promise<PriceItem> {
  const answer = await request<PriceItem>(one(id), { method: 'PUT', body: price })
  await afterChange(client)
  return answer
}

/** Back to the book's own price. */
export async function resetPrice(client: QueryClient, id: string): Promise<void> {
  await request(one(id), { method: 'DELETE' })
  await afterChange(client)
}

async function afterChange(client: QueryClient): Promise<void> {
  await Promise.all(['prices', 'costs'].map((key) => client.invalidateQueries({ queryKey: [key] })))
}
