/** Business profiles and the numbers that ring them. */
import type { Business } from '../core/business.ts'

export interface BusinessesTable {
  get(id: string): Promise<Business | undefined>
  list(): Promise<Business[]>
  /** The business that owns this number; the first business when no business names it. */
  byNumber(to: string): Promise<Business | undefined>
  /** Inserts or replaces, and keeps `numbers` in step. Throws `conflict` when another business has a number. */
  save(business: Business, at: string): Promise<void>
}
