/** The business profile. */
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { Business, BusinessPatch } from './types.ts'

const path = '/api/businesses/default'

export const businessQuery = queryOptions({
  queryKey: ['business'],
  queryFn: ({ signal }) => request<Business>(path, { signal }),
})

export function saveBusiness(patch: BusinessPatch): Promise<Business> {
  return request<Business>(path, { method: 'PUT', body: patch })
}
