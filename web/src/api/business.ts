/** The business profile. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { Business, BusinessPatch, Screening } from './types.ts'

const path = '/api/businesses/default'

export const businessQuery = queryOptions({
  queryKey: ['business'],
  queryFn: ({ signal }) => request<Business>(path, { signal }),
})

export function saveBusiness(patch: BusinessPatch): Promise<Business> {
  return request<Business>(path, { method: 'PUT', body: patch })
}

/** Blocks one number, allows it without screening, or neither. */
export async function setScreening(client: QueryClient, number: string, screening: Screening): Promise<void> {
  const answer = await request<Business>(`${path}/screening/${encodeURIComponent(number)}`, {
    method: 'PUT',
    body: { screening },
  })
  client.setQueryData(businessQuery.queryKey, answer)
}
