/** What answers calls on this server. It changes with a restart only. */
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { AnsweringModels } from './types.ts'

export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => request<AnsweringModels>('/api/models', { signal }),
  staleTime: 60_000,
})
