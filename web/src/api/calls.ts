/** Calls: the list page by page, and one call whole. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { CallDetail, CallPage } from './types.ts'

/** What the list is narrowed to; also the address of the page. */
export interface CallsFilter {
  q?: string
  isUrgent?: true
  callback?: 'open'
  /** Local dates, both inclusive. */
  from?: string
  to?: string
}

export const callsKey = (filter: CallsFilter) => ['calls', filter] as const

export const callsQuery = (filter: CallsFilter) =>
  infiniteQueryOptions({
    queryKey: callsKey(filter),
    queryFn: ({ pageParam, signal }) =>
      request<CallPage>('/api/calls', {
        signal,
        query: {
          limit: 40,
          cursor: pageParam,
          q: filter.q,
          isUrgent: filter.isUrgent,
          callback: filter.callback,
          ...dateRange(filter),
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const callQuery = (callSid: string) =>
  queryOptions({
    queryKey: ['call', callSid],
    queryFn: ({ signal }) => request<CallDetail>(`/api/calls/${encodeURIComponent(callSid)}`, { signal }),
  })

/** Local dates as instants: from the first one's midnight to the midnight after the last one. */
export function dateRange(dates: { from?: string; to?: string }): { from?: string; to?: string } {
  return {
    ...(dates.from ? { from: new Date(`${dates.from}T00:00`).toISOString() } : {}),
    ...(dates.to ? { to: dayAfter(dates.to).toISOString() } : {}),
  }
}

function dayAfter(date: string): Date {
  const day = new Date(`${date}T00:00`)
  day.setDate(day.getDate() + 1)
  return day
}
