/** Port: a kind of connection that is a calendar: what is free in it, and booking. */
import type { Period } from '../core/appointment-slots.ts'
import type { Business } from '../core/business.ts'
import type { BookingOrder, Slot } from '../core/calendar.ts'
import type { ConnectionMemory, External } from './connection-memory.ts'

/** What decides about free times beside the calendar itself. */
export interface CalendarPlace {
  schedule: Pick<Business, 'hours' | 'holidays' | 'timezone'>
  now: Date
  /** Held or booked through us; epoch milliseconds. */
  taken: readonly Period[]
}

export interface CalendarBooking extends BookingOrder {
  /** Ours, the same in every attempt: digits and the letters a to v. */
  key: string
  slot: Slot
  business: Pick<Business, 'name' | 'timezone'>
}

export interface Booked {
  external: External
  /** As the calendar has it. */
  endsAt: string
  /** The owner has still to agree to it there. */
  isPending: boolean
}

/** Its methods throw IntegrationError; what is `passing` and names no time for the next attempt may have been done. */
export interface CalendarSide<Settings> {
  /** What one books, in the owner's words. */
  title(settings: Settings): string
  needsEmail(settings: Settings): boolean
  /** Free time between two appointments of ours. */
  gapMinutes(settings: Settings): number
  /** Times that begin in the span, in order. */
  freeSlots(span: Period, place: CalendarPlace, settings: Settings, memory: ConnectionMemory): Promise<Slot[]>
  /** What an earlier attempt has made of it. */
  find(booking: CalendarBooking, settings: Settings, memory: ConnectionMemory): Promise<Booked | undefined>
  /** `taken`: the calendar gave the time to somebody else. */
  insert(booking: CalendarBooking, settings: Settings, memory: ConnectionMemory): Promise<Booked | 'taken'>
}
