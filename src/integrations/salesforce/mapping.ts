/** A call as Salesforce's records of it: a lead, a completed task for the call, an open one to call back. Pure. */
import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import type { CallReport } from '../../core/call-report.ts'
import { timeZone } from '../../core/time-zone.ts'
import { callbackTitle, callText, callTitle } from '../call-text.ts'
import type { CrmDraft, CrmPerson } from '../crm.ts'
import { neededLastName, notProvided } from '../made-up-name.ts'
import { type Places, placed, placedGaps, withKnown } from '../record-fields.ts'
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
  const needed = { lastName: neededLastName(draft), company: draft.company ?? notProvided }
  return withKnown({
    ...placed({ ...draft, ...needed }, places('Phone', 'Street')),
    LeadSource: 'Phone Inquiry',
    Rating: report.call.urgency.level === 'routine' ? undefined : 'Hot',
    Description: callText(report, { limit: 4_000 }),
    OwnerId: ownerId,
  })
}

/** What is filled into a lead or contact, by the fields that it has. */
export function gapBody(person: CrmPerson, row: Row, draft: CrmDraft): Body {
  const street = 'Street' in row ? 'Street' : 'MailingStreet'
  return placedGaps(person, row, draft, places(row.Phone ? 'MobilePhone' : 'Phone', street))
}

function places(phone: string, street: string): Places {
  return {
    firstName: { field: 'FirstName', limit: 40 },
    lastName: { field: 'LastName', limit: 80 },
    company: { field: 'Company', limit: 255 },
    phone: { field: phone, limit: 40, isWhole: true },
    email: { field: 'Email', limit: 80, isWhole: true },
    address: { field: street, limit: 255 },
  }
}

export interface Target {
  /** Lead or contact. */
  personId: string | undefined
  org: OrgFacts
  remarks: string[]
}

export function callTask(report: CallReport, { personId, org, remarks }: Target): Body {
  const { call } = report
  return withKnown<string | number | boolean>({
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
  return withKnown<string | number | boolean>({
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
