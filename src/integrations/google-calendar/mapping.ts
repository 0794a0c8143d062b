/** A booking as an event of Google Calendar, and what of Google's answers counts. Pure. */
import { z } from 'zod'
import type { Period } from '../../core/appointment-slots.ts'
import type { Booked, CalendarBooking } from '../calendar.ts'
import type { GoogleCalendarSettings } from './settings.ts'

/** Google names no limit of a summary; longer ones are of no use in a calendar. */
const longestSummary = 200
const longestDescription = 8000

/** Texts of the caller are plain: Google shows markup in descriptions as such. */
export function eventOf(booking: CalendarBooking, settings: GoogleCalendarSettings) {
  const { key, slot, name, phone, email, reason, callSid, business } = booking
  const time = (dateTime: string) => ({ dateTime, timeZone: business.timezone })
  const lines = [`${name}, ${phone}`, ...(email ? [email] : []), ...(reason ? ['', reason] : []), '', callSid]
  const isInvited = email !== undefined && settings.invitesCaller && !settings.serviceAccountKey
  return {
    id: key,
    summary: cut(`${settings.title}: ${name}`, longestSummary),
    description: cut(lines.map(plain).join('\n'), longestDescription),
    start: time(slot.startsAt),
    end: time(slot.endsAt),
    ...(isInvited ? { attendees: [{ email, displayName: name }] } : {}),
    extendedProperties: { private: { call_sid: callSid } },
  }
}

/** Whether Google writes to those who are invited. */
export function sendUpdates(booking: CalendarBooking, settings: GoogleCalendarSettings): 'all' | 'none' {
  return 'attendees' in eventOf(booking, settings) ? 'all' : 'none'
}

export const freeBusySchema = z.object({
  calendars: z.record(
    z.string(),
    z.object({
      busy: z.array(z.object({ start: z.string(), end: z.string() })).optional(),
      errors: z.array(z.object({ reason: z.string() })).optional(),
    }),
  ),
})

export const eventSchema = z.object({
  id: z.string(),
  status: z.string().optional(),
  htmlLink: z.string().optional(),
  created: z.string().optional(),
  transparency: z.string().optional(),
  start: z.object({ dateTime: z.string().optional() }).optional(),
  end: z.object({ dateTime: z.string().optional() }).optional(),
  attendees: z
    .array(z.object({ self: z.boolean().optional(), responseStatus: z.string().optional() }))
    .optional(),
})
export type GoogleEvent = z.infer<typeof eventSchema>

export const eventListSchema = z.object({
  accessRole: z.string().optional(),
  items: z.array(eventSchema).optional(),
})

export function busyTimes(calendars: z.infer<typeof freeBusySchema>['calendars']): Period[] {
  return Object.values(calendars).flatMap(({ busy = [] }) =>
    busy.map(({ start, end }) => ({ from: Date.parse(start), to: Date.parse(end) })),
  )
}

export function bookedOf({ id, htmlLink, end }: GoogleEvent, { slot }: CalendarBooking): Booked {
  return {
    external: { id, ...(htmlLink?.startsWith('https://') ? { url: htmlLink } : {}) },
    endsAt: end?.dateTime ?? slot.endsAt,
    isPending: false,
  }
}

/** Takes time, and was there before ours: by Google's clock, or else by its id, which all who ask see alike. */
export function wasThereBefore(other: GoogleEvent, ours: GoogleEvent): boolean {
  if (other.id === ours.id || other.status === 'cancelled' || other.transparency === 'transparent')
    return false
  if (other.attendees?.some(({ self, responseStatus }) => self && responseStatus === 'declined')) return false
  // Whole days are notes about a day, unless they are marked as busy; free/busy tells of these.
  if (other.start?.dateTime === undefined) return false
  const [theirs = '', own = ''] = [other.created, ours.created]
  return theirs === own ? other.id < ours.id : theirs < own
}

function plain(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›')
}

function cut(text: string, longest: number): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
