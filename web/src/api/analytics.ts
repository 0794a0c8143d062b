/** Counts for the strip above the calls. */
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { AnalyticsReport } from './types.ts'

/** Since local midnight; `day` is today's local date, so that a new day asks anew. */
export const todayQuery = (day: string) =>
  queryOptions({
    queryKey: ['analytics', day],
    queryFn: ({ signal }) =>
      request<AnalyticsReport>('/api/analytics', {
        signal,
        query: { from: new Date(`${day}T00:00`).toISOString() },
      }),
  })
