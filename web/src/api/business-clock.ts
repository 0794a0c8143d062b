/** The clock of the business: its hours and promises are on it, wherever the browser is. */
import { useQuery } from '@tanstack/react-query'
import { businessQuery } from './business.ts'

/** IANA zone of the business; undefined, so the browser's own, until the profile has been read. */
export function useBusinessZone(): string | undefined {
  return useQuery({ ...businessQuery, select: ({ timezone }) => timezone }).data
}
