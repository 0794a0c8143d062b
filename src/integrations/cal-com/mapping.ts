/** A booking as Cal.com takes it, and what of Cal.com's answers counts. Pure. */
import { z } from 'zod'
import type { Booked, CalendarBooking } from '../calendar.ts'
import type { CalComSettings } from './settings.ts'

const longestNotes = 2000

export function bookingBody(booking: CalendarBooking, { eventTypeId }: Pick<CalComSettings, 'eventTypeId'>) {
  const { slot, name, phone, email, reason, language, callSid, key, business } = booking
  return {
    eventTypeId,
    start: utc(slot.startsAt),
    attendee: {
      name,
      ...(email === undefined ? {} : { email }),
      phoneNumber: phone,
      timeZone: business.timezone,
      language: language.split('-')[0] ?? 'en',
    },
    ...(reason === undefined ? {} : { bookingFieldsResponses: { notes: reason.slice(0, longestNotes) } }),
    metadata: { call_sid: callSid, key },
  }
}

/** As Cal.com takes times: UTC, no milliseconds. */
export function utc(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`
}

const slotSchema = z.object({ start: z.string(), end: z.string().optional() })
export const slotsSchema = z.object({ data: z.record(z.string(), z.array(slotSchema)) })

const bookingSchema = z.object({
  uid: z.string(),
  status: z.string(),
  start: z.string(),
  end: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})
export type CalComBooking = z.infer<typeof bookingSchema>

export const createdSchema = z.object({ data: bookingSchema })
export const bookingsSchema = z.object({ data: z.array(bookingSchema) })

export const eventTypeSchema = z.object({
  data: z.object({ lengthInMinutes: z.number().positive().optional() }),
})

/** Stands, or waits for the owner. */
const standing = ['accepted', 'pending']

/** The booking that an earlier attempt has made, if it still stands. */
export function ownAmong(
  bookings: readonly CalComBooking[],
  { key }: CalendarBooking,
): CalComBooking | undefined {
  return bookings.find(({ metadata, status }) => metadata?.key === key && standing.includes(status))
}

/** `pages`: origin of the pages that people see; undefined where it is not known. */
export function bookedOf(made: CalComBooking, { slot }: CalendarBooking, pages: string | undefined): Booked {
  const uid = encodeURIComponent(made.uid)
  return {
    external: { id: made.uid, ...(pages === undefined ? {} : { url: `${pages}/booking/${uid}` }) },
    endsAt: made.end ?? slot.endsAt,
    isPending: made.status === 'pending',
  }
}

/** Words of a refusal for a time that somebody else has by now. No code of it is documented. */
const takenWords =
  /no longer available|not available|already (?:has|have|booked)|booked up|no_available_users|no available users|slot.{0,30}(?:taken|booked)|reserved/i

export function isTaken(status: number, words: string): boolean {
  return status === 409 || (status === 400 && takenWords.test(words))
}
