/** Port: the owner's calendar, as far as a call may use it. */
import type { Appointment } from './appointment.ts'
import type { Business } from './business.ts'

/** A time that can be booked; ISO 8601 with the offset of the business's time zone. */
export interface Slot {
  startsAt: string
  endsAt: string
}

export interface BookingOrder {
  callSid: string
  /** Start of a slot, ISO 8601: any offset. */
  startsAt: string
  name: string
  /** E.164. */
  phone: string
  email?: string
  /** Why the caller comes, in their words. */
  reason?: string
  /** BCP 47, what the call is held in. */
  language: string
}

export type Booking =
  /** It stands in the calendar; `isPending` where the owner has still to agree to it there. */
  | { state: 'booked'; appointment: Appointment; isPending: boolean }
  /** Somebody else has it by now, or it is no time that can be booked. */
  | { state: 'taken' }
  /** The calendar was asked and nobody knows what it did; it is looked up later, and must not be said to be booked. */
  | { state: 'unclear' }

export interface Calendar {
  /** What one books, in the owner's words: "Visit with estimate". */
  readonly title: string
  /** Nothing is booked without an e-mail address of the caller's. */
  readonly needsEmail: boolean
  /** What is free in the span, in order, at most some weeks of it. Throws FirstRingError in words for the owner. */
  freeSlots(business: Business, span: { from: Date; to: Date }, signal: AbortSignal): Promise<Slot[]>
  /** The same call and start are booked once. Goes on after `signal`, and is then on the call's record. Throws as above. */
  book(business: Business, order: BookingOrder, signal: AbortSignal): Promise<Booking>
}
