/** Texts with a number, newest first, and whether it wants any. */
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'
import type { MessagePage } from './types.ts'

export const messagesQuery = (phone: string) =>
  queryOptions({
    queryKey: ['messages', phone],
    queryFn: ({ signal }) => request<MessagePage>('/api/messages', { signal, query: { phone, limit: 30 } }),
  })
