/** The appointments of a call as a calendar file (RFC 5545), for whoever gets the mail about it. Pure. */
import ical, { ICalCalendarMethod } from 'ical-generator'
import { type CallReport, callPageUrl } from '../../core/call-report.ts'
import { fullName } from '../../core/lead.ts'
import { callerNumber, readableNumber } from '../../core/phone-number.ts'
import { oneLine } from '../text-shape.ts'

/** Undefined without an appointment. The same text in every attempt: its id is the appointment's own. */
export function invitationOf(report: CallReport): string | undefined {
  const { call, business, baseUrl, occurredAt } = report
  const { appointments = [] } = call
  if (appointments.length === 0) return undefined
  const number = callerNumber(call.lead.phone?.value ?? call.from)
  const who = [fullName(call.lead), number && readableNumber(number)].filter(Boolean).join(', ')
  const calendar = ical({
    name: oneLine(business.name),
    prodId: { company: 'FirstRing', product: 'FirstRing', language: 'EN' },
    // They stand in the owner's calendar already: nobody is asked to accept them.
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, startsAt, endsAt, title, url } of appointments) {
    calendar.createEvent({
      id,
      stamp: new Date(occurredAt),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: oneLine(title),
      description: oneLine([who, call.lead.reason?.value].filter(Boolean).join(': ')),
      url: url ?? callPageUrl(baseUrl, call.callSid),
      ...(call.lead.address ? { location: oneLine(call.lead.address.value) } : {}),
    })
  }
  return calendar.toString()
}
