/** Who is signed in; signing in and out; the first user's setup. */
import { queryOptions } from '@tanstack/react-query'
import { ApiError, request } from './request.ts'
import type { Me, SetupBody, SetupState } from './types.ts'

/** Null when nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await request<Me>('/api/me', { signal })
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null
      throw error
    }
  },
  staleTime: 5 * 60_000,
})

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => request<SetupState>('/api/setup', { signal }),
})

export function signIn(email: string, password: string): Promise<unknown> {
  return request('/api/auth/sign-in/email', { method: 'POST', body: { email, password } })
}

export function signOut(): Promise<unknown> {
  return request('/api/auth/sign-out', { method: 'POST', body: {} })
}

export function setUp(body: SetupBody): Promise<unknown> {
  return request('/api/setup', { method: 'POST', body })
}
