/** Promised calls back: the list, and marking one done, cancelled or open again. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { CallbackItem, CallbackPage, CallbackStatus } from './types.ts'

export const callbacksQuery = (status: CallbackStatus) =>
  queryOptions({
    queryKey: ['callbacks', status],
    queryFn: ({ signal }) =>
      request<CallbackPage>('/api/callbacks', { signal, query: { status, limit: 200 } }),
  })

/** A call has at most one callback, and the API names it after the call. */
export function callbackIdOf(callSid: string): string {
  return `cb-${callSid}`
}

/** Changes the status, shows it at once in the lists, and lets everything that depends on it be asked anew. */
export async function setCallbackStatus(
  client: QueryClient,
  callback: Pick<CallbackItem, 'id'>,
  status: CallbackStatus,
): Promise<void> {
  try {
    client.setQueriesData<CallbackPage>(
      { queryKey: ['callbacks'] },
      (page) => page && { ...page, items: page.items.filter((item) => item.id !== callback.id) },
    )
    await request(`/api/callbacks/${encodeURIComponent(callback.id)}`, { method: 'PATCH', body: { status } })
  } finally {
    await Promise.all(
      ['callbacks', 'calls', 'call', 'analytics'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    )
  }
}

/** Says that whoever is signed in takes it; somebody who was faster keeps it, and stands in the answer. */
export async function takeCallback(
  client: QueryClient,
  callback: Pick<CallbackItem, 'id'>,
): Promise<CallbackItem> {
  try {
    return await request<CallbackItem>(`/api/callbacks/${encodeURIComponent(callback.id)}/take`, {
      method: 'POST',
    })
  } finally {
    await Promise.all(
      ['callbacks', 'calls', 'call'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    )
  }
}
