/** Settings that every calendar has, and the booking that a preview shows. */
import { z } from 'zod'
import type { CallReport } from '../core/call-report.ts'
import { fullName } from '../core/lead.ts'
import { localIso } from '../core/opening-hours.ts'
import type { CalendarBooking } from './calendar.ts'

const hourMs = 3_600_000

export const whatIsBooked = z
  .string()
  .trim()
  .min(1, 'expected what is booked, for example Visit with estimate')
  .max(80)
  .prefault('Appointment')
  .meta({
    title: 'What is booked',
    description:
      'As callers are told of it and as it stands in the calendar, for example Visit with estimate',
  })

export const notice = {
  noticeHours: z
    .number('expected a number of hours')
    .min(0)
    .max(24 * 30)
    .prefault(2)
    .meta({ title: 'Notice, hours', description: 'Nothing is booked sooner than this' }),
  daysAhead: z
    .number('expected a number of days')
    .int()
    .min(1)
    .max(180)
    .prefault(30)
    .meta({ title: 'Days ahead', description: 'Nothing is booked later than this' }),
}

/** A number of minutes with its limits. */
export function minutes(
  usual: number,
  [least, most]: [number, number],
  meta: { title: string; description: string },
) {
  return z.number('expected a number of minutes').int().min(least).max(most).prefault(usual).meta(meta)
}

/** What would be booked for the caller of this report: the next full hour after the call. */
export function sampleBooking({ call, business }: CallReport, lengthMinutes: number): CalendarBooking {
  const from = Math.ceil((Date.parse(call.startedAt) + hourMs) / hourMs) * hourMs
  const iso = (at: number) => localIso(new Date(at), business.timezone)
  const email = call.lead.email?.value
  const reason = call.lead.reason?.value
  return {
    key: 'example',
    callSid: call.callSid,
    startsAt: iso(from),
    slot: { startsAt: iso(from), endsAt: iso(from + lengthMinutes * 60_000) },
    name: fullName(call.lead) ?? 'Ana Reyes',
    phone: call.lead.phone?.value ?? call.from,
    ...(email === undefined ? {} : { email }),
    ...(reason === undefined ? {} : { reason }),
    language: call.language,
    business,
  }
}
