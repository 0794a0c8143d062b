/** A calendar under the contract: its strict fake, and how a connection to it is made. */
import type { VendorServer } from '../../../simulator/vendors/vendor-server.ts'
import type { VendorAddresses } from '../../../src/integrations/vendor-addresses.ts'

export interface CalendarUnderTest {
  server: VendorServer
  addresses: Partial<VendorAddresses>
  settings: Record<string, unknown>
  /** Facts that a login has left behind. */
  facts: Record<string, string>
  /** How many appointments stand there. */
  booked(): { startsAt: string; callSid: string | undefined }[]
  /** From now on somebody else's, at once or just before the next booking is made; ISO 8601. */
  takeAway(startsAt: string, when: 'now' | 'before-insert'): void
  /** The login is no longer good for anything. */
  withdraw(): void
}

export interface CalendarSubject {
  kind: string
  /** Free every full hour of Tuesday, 3 March 2026, from nine to noon in Chicago. */
  start(now: () => Date): Promise<CalendarUnderTest>
  /** The request that books. */
  isInsert(request: { method: string; path: string }): boolean
  /** The request that tells what is free. */
  isLook(request: { method: string; path: string }): boolean
}

/** Three hours of work on that Tuesday, and nothing else. */
export const hours = { tue: [['09:00', '12:00'] as [string, string]] }
