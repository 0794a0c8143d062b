/** Calls: the list page by page, and one call whole. */
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { startOfDate } from '../words/time.ts'
import { request } from './request.ts'
import type { CallDetail, CallPage } from './types.ts'

/** What the list is narrowed to; also the address of the page. */
export interface CallsFilter {
  q?: string
  isUrgent?: true
  callback?: 'open'
  /** Dates on the business's clock, both inclusive. */
  from?: string
  to?: string
}

/** The zone matters to dates alone: without any, the list need not be asked for again when the zone is known. */
export const callsKey = (filter: CallsFilter, zone: string | undefined) =>
  ['calls', filter, filter.from || filter.to ? zone : undefined] as const

export const callsQuery = (filter: CallsFilter, zone: string | undefined) =>
  infiniteQueryOptions({
    queryKey: callsKey(filter, zone),
    queryFn: ({ pageParam, signal }) =>
      request<CallPage>('/api/calls', {
        signal,
        query: {
          limit: 40,
          cursor: pageParam,
          q: filter.q,
          isUrgent: filter.isUrgent,
          callback: filter.callback,
          ...dateRange(filter, zone),
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

/** Dates as instants: from the first one's midnight to the midnight after the last one. */
export function dateRange(
  dates: { from?: string; to?: string },
  zone: string | undefined,
): { from?: string; to?: string } {
  const midnight = (date: string) => new Date(startOfDate(date, zone)).toISOString()
  return {
    ...(dates.from ? { from: midnight(dates.from) } : {}),
    ...(dates.to ? { to: midnight(dayAfter(dates.to)) } : {}),
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** What was taken for a robocall was a person, who is to be called back. */
export async function clearSpam(client: QueryClient, callSid: string): Promise<void> {
  const answer = await request<CallDetail>(`/api/calls/${encodeURIComponent(callSid)}`, {
    method: 'PATCH',
    body: { isSpam: false },
  })
  client.setQueryData(callQuery(callSid).queryKey, answer)
  await Promise.all(
    ['callbacks', 'calls', 'analytics'].map((key) => client.invalidateQueries({ queryKey: [key] })),
  )
}
