/** Connections to where finished calls are sent, their kinds, and what was delivered. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type {
  ConnectionBody,
  ConnectionItem,
  ConnectionList,
  ConnectionPatch,
  ConnectionTest,
  CreatedConnection,
  DeliveryItem,
  DeliveryPage,
  IntegrationKind,
} from './types.ts'

export const kindsQuery = queryOptions({
  queryKey: ['integration-kinds'],
  queryFn: ({ signal }) => request<{ items: IntegrationKind[] }>('/api/integration-kinds', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export const connectionsQuery = queryOptions({
  queryKey: ['integrations'],
  queryFn: ({ signal }) => request<ConnectionList>('/api/integrations', { signal }),
})

export const deliveriesQuery = (status: DeliveryItem['status'] | undefined) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', status ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      request<DeliveryPage>('/api/deliveries', { signal, query: { status, cursor: pageParam, limit: 30 } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

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

export function testConnection(id: string): Promise<ConnectionTest> {
  return request(`${one(id)}/test`, { method: 'POST' })
}

export function retryDelivery(id: string): Promise<unknown> {
  return request(`/api/deliveries/${encodeURIComponent(id)}/retry`, { method: 'POST' })
}
