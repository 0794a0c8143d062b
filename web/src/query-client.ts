/** The cache of everything asked from the API; an answer "not signed in" is noticed here for all pages. */
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { meQuery } from './api/login.ts'
import { ApiError } from './api/request.ts'

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ApiError && error.status === 401) queryClient.setQueryData(meQuery.queryKey, null)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it refuses again; what did not reach it may the next time.
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500),
    },
  },
})
