/** Connections to where finished calls are sent, their kinds, and what was delivered. */
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type {
  CallPreview,
  ConnectionBody,
  ConnectionItem,
  ConnectionList,
  ConnectionPatch,
  ConnectionTest,
  CreatedConnection,
  DeliveryItem,
  DeliveryPage,
  IntegrationKinds,
  RetriedCount,
  SettingsPreview,
  SettingsPreviewBody,
} from './types.ts'

export const kindsQuery = queryOptions({
  queryKey: ['integration-kinds'],
  queryFn: ({ signal }) => request<IntegrationKinds>('/api/integration-kinds', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export const connectionsQuery = queryOptions({
  queryKey: ['integrations'],
  queryFn: ({ signal }) => request<ConnectionList>('/api/integrations', { signal }),
})

/** What the list of deliveries is narrowed to. */
export interface DeliveriesFilter {
  status?: DeliveryItem['status']
  integrationId?: string
  occasion?: DeliveryItem['occasion']
  q?: string
}

export const deliveriesQuery = (filter: DeliveriesFilter) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', filter],
    queryFn: ({ pageParam, signal }) =>
      request<DeliveryPage>('/api/deliveries', {
        signal,
        query: { ...filter, cursor: pageParam, limit: 30 },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** What was, will be or would be sent for a call. */
export const callPreviewsQuery = (callSid: string) =>
  queryOptions({
    queryKey: ['call-previews', callSid],
    queryFn: ({ signal }) =>
      request<{ items: CallPreview[] }>(`/api/calls/${encodeURIComponent(callSid)}/previews`, { signal }),
  })

/** Asks anew for everything that a delivery, or a connection's state, shows in. */
export async function refreshDeliveries(client: QueryClient): Promise<void> {
  await Promise.all(
    ['deliveries', 'call', 'call-previews', 'integrations'].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  )
}

const one = (id: string) => `/api/integrations/${encodeURIComponent(id)}`

export function addConnection(body: ConnectionBody): Promise<CreatedConnection> {
  return request('/api/integrations', { method: 'POST', body })
}

export function changeConnection(id: string, patch: ConnectionPatch): Promise<ConnectionItem> {
  return request(one(id), { method: 'PUT', body: patch })
}

export function deleteConnection(id: string): Promise<unknown> {
  return request(one(id), { method: 'DELETE' })
}

export function testConnection(id: string, callSid: string | undefined): Promise<ConnectionTest> {
  return request(`${one(id)}/test`, { method: 'POST', body: callSid === undefined ? {} : { callSid } })
}

/** What settings that are not saved yet would send. */
export function previewSettings(body: SettingsPreviewBody, signal?: AbortSignal): Promise<SettingsPreview> {
  return request('/api/integrations/preview', { method: 'POST', body, ...(signal ? { signal } : {}) })
}

/** Where the owner agrees at the vendor. */
export async function authorizeUrl(id: string): Promise<string> {
  const { url } = await request<{ url: string }>(`${one(id)}/authorize`)
  return url
}

export async function retryDead(id: string): Promise<number> {
  const { count } = await request<RetriedCount>(`${one(id)}/retry-dead`, { method: 'POST' })
  return count
}

export function retryDelivery(id: string): Promise<unknown> {
  return request(`/api/deliveries/${encodeURIComponent(id)}/retry`, { method: 'POST' })
}
