/** A call as Salesforce's records of it: a lead, a completed task for the call, an open one to call back. Pure. */
import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import type { CallReport } from '../../core/call-report.ts'
import { timeZone } from '../../core/time-zone.ts'
import { callbackTitle, callText, callTitle } from '../call-text.ts'
import type { CrmDraft, CrmPerson } from '../crm.ts'
import { gaps } from '../gaps.ts'
import { neededLastName, notProvided } from '../made-up-name.ts'
import { shorten } from '../text-shape.ts'
import type { Row } from './client.ts'
import type { OrgFacts } from './org-facts.ts'

type Body = Record<string, string | number | boolean>

const longestText = 32_000

/** Holds the caller's number, unique over leads: no second lead for one number, whatever happens. */
export const callerKeyField = 'AIR_Caller_Key__c'

/** At most 40 of letters, digits and `+`: an address in it would be taken for a file's name. */
export function callerKey(key: string): string {
  if (/^\+?\w{1,39}$/.test(key)) return key
  return createHash('sha256').update(key).digest('hex').slice(0, 40)
}

export function leadBody(draft: CrmDraft, report: CallReport, { ownerId }: OrgFacts): Body {
  return withKnown({
    FirstName: cut(draft.firstName, 40),
    LastName: shorten(neededLastName(draft), 80),
    Company: cut(draft.company, 255) ?? notProvided,
    Phone: draft.phone,
    Email: whole(draft.email, 80),
    Street: cut(draft.address, 255),
    LeadSource: 'Phone Inquiry',
    Rating: report.call.urgency.level === 'routine' ? undefined : 'Hot',
    Description: callText(report, { limit: 4_000 }),
    OwnerId: ownerId,
  })
}

/** What is filled into a lead or contact, by the fields that it has. */
export function gapBody(person: CrmPerson, row: Row, draft: CrmDraft): Body {
  const street = 'Street' in row ? 'Street' : 'MailingStreet'
  const places = {
    firstName: 'FirstName',
    lastName: 'LastName',
    company: 'Company',
    phone: row.Phone ? 'MobilePhone' : 'Phone',
    email: 'Email',
    address: street,
  }
  const known = Object.entries(places).filter(([, field]) => field in row)
  const record = Object.fromEntries(known.map(([name, field]) => [name, row[field]]))
  const { firstName, lastName, company, phone, email, address } = gaps(person, record, draft)
  return withKnown({
    FirstName: cut(firstName, 40),
    LastName: cut(lastName, 80),
    Company: cut(company, 255),
    [places.phone]: phone,
    Email: whole(email, 80),
    [street]: cut(address, 255),
  })
}

export interface Target {
  /** Lead or contact. */
  personId: string | undefined
  org: OrgFacts
  remarks: string[]
}

export function callTask(report: CallReport, { personId, org, remarks }: Target): Body {
  const { call } = report
  return withKnown({
    Subject: callTitle(report),
    TaskSubtype: 'Call',
    Status: org.closedStatus,
    Priority: call.urgency.level === 'routine' ? undefined : org.highPriority,
    ActivityDate: localDay(call.startedAt, report),
    WhoId: personId,
    CallType: call.direction === 'outbound' ? 'Outbound' : 'Inbound',
    CallDurationInSeconds: Math.round(call.durationSeconds ?? 0),
    CallDisposition: outcome(report),
    CallObject: call.callSid,
    Description: callText(report, { limit: longestText, remarks }),
    OwnerId: org.ownerId,
  })
}

/** The day alone is due in Salesforce; the hour is in the reminder. */
export function callbackTask(report: CallReport, { personId, org, remarks }: Target): Body {
  const { call } = report
  const dueAt = call.callback?.dueAt
  return withKnown({
    Subject: callbackTitle(report),
    Status: org.openStatus,
    Priority: org.highPriority,
    ActivityDate: localDay(dueAt ?? report.occurredAt, report),
    ...(dueAt === undefined ? {} : { IsReminderSet: true, ReminderDateTime: new Date(dueAt).toISOString() }),
    WhoId: personId,
    CallObject: callbackMark(call.callSid),
    Description: callText(report, { limit: longestText, remarks }),
    OwnerId: org.ownerId,
  })
}

/** Stands in the task's `CallObject`, where the call itself has its CallSid. */
export function callbackMark(callSid: string): string {
  return `${callSid} callback`
}

/** `2026-11-24`, as the business's calendar has it. */
export function localDay(iso: string, { business }: CallReport): string {
  return DateTime.fromISO(iso, { zone: timeZone(business.timezone) }).toFormat('yyyy-MM-dd')
}

function outcome({ call }: CallReport): string {
  const took = call.transfers.find((transfer) => transfer.outcome === 'accepted')
  if (took) return shorten(`Put through to ${took.name}`, 255)
  if ((call.appointments ?? []).length > 0) return 'Appointment booked'
  if (call.callback?.requested) return 'Call back requested'
  return call.endedReason === 'voicemail' ? 'Left a message' : 'Answered'
}

function cut(text: string | undefined, limit: number): string | undefined {
  return text === undefined ? undefined : shorten(text, limit)
}

/** What is of use only as a whole is left out where it does not fit. */
function whole(text: string | undefined, limit: number): string | undefined {
  return text !== undefined && text.length <= limit ? text : undefined
}

function withKnown(fields: Record<string, string | number | boolean | undefined>): Body {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
    ),
  )
}
