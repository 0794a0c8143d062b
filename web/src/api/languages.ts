/** What the receptionist can speak: its languages, their voices, and its own words in them. */
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { SpokenLanguage } from './types.ts'

export const languagesQuery = queryOptions({
  queryKey: ['languages'],
  queryFn: ({ signal }) => request<{ items: SpokenLanguage[] }>('/api/languages', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
  select: ({ items }) => items,
})
