/** Counts for the strip above the calls. */
import { queryOptions } from '@tanstack/react-query'
import { startOfDate } from '../words/time.ts'
import { request } from './request.ts'
import type { AnalyticsReport } from './types.ts'

/** Since midnight; `day` is today's date in the zone, so that a new day asks anew. */
export const todayQuery = (day: string, zone: string | undefined) =>
  queryOptions({
    queryKey: ['analytics', day, zone],
    enabled: zone !== undefined,
    queryFn: ({ signal }) =>
      request<AnalyticsReport>('/api/analytics', {
        signal,
        query: { from: new Date(startOfDate(day, zone)).toISOString() },
      }),
  })

/** The last thirty days. */
export const recentQuery = queryOptions({
  queryKey: ['analytics', 'recent'],
  queryFn: ({ signal }) => request<AnalyticsReport>('/api/analytics', { signal }),
})
