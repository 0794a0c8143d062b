/** A call as Zoho's records of it: a lead, a call, a task to call back. Pure. */
import { DateTime } from 'luxon'
import type { CallReport } from '../../core/call-report.ts'
import { callerNumber } from '../../core/phone-number.ts'
import { timeZone } from '../../core/time-zone.ts'
import { callbackTitle, callText, callTitle } from '../call-text.ts'
import type { CrmDraft, CrmPerson } from '../crm.ts'
import { neededLastName, notProvided } from '../made-up-name.ts'
import { type Places, placed, placedGaps, withKnown } from '../record-fields.ts'
import type { AccountFacts } from './account-facts.ts'
import type { Row } from './client.ts'

/** Holds the CallSid, unique over calls and over tasks: none is made twice, whatever happens. */
export const callSidField = 'AIR_Call_SID'
const longestText = 32_000

/** Whom a record is with, as `Leads/123`. */
export interface Target {
  personId: string | undefined
  account: AccountFacts
  remarks: string[]
}

export function leadRow(draft: CrmDraft, report: CallReport, account: AccountFacts): Row {
  const needed = { lastName: neededLastName(draft), company: draft.company ?? notProvided }
  return {
    ...placed({ ...draft, ...needed }, places('Phone', 'Street')),
    Lead_Source: 'Phone',
    Description: callText(report, { limit: 4_000 }),
    ...ownerOf(account),
  }
}

/** What is filled into a lead or contact, by the fields that it has. */
export function gapRow(person: CrmPerson, row: Row, draft: CrmDraft): Row {
  const street = 'Street' in row ? 'Street' : 'Mailing_Street'
  return placedGaps(person, row, draft, places(row.Phone ? 'Mobile' : 'Phone', street))
}

function places(phone: string, street: string): Places {
  return {
    firstName: { field: 'First_Name', limit: 40 },
    lastName: { field: 'Last_Name', limit: 80 },
    company: { field: 'Company', limit: 200 },
    phone: { field: phone, limit: 30, isWhole: true },
    email: { field: 'Email', limit: 100, isWhole: true },
    address: { field: street, limit: 250 },
  }
}

export function callRow(report: CallReport, { personId, account, remarks }: Target): Row {
  const { call, recordingLink } = report
  return withKnown({
    Subject: callTitle(report),
    Call_Type: call.direction === 'outbound' ? 'Outbound' : 'Inbound',
    Call_Start_Time: localTime(call.startedAt, report),
    Call_Duration: minutesAndSeconds(call.durationSeconds),
    Description: callText(report, { limit: longestText, remarks }),
    Voice_Recording__s: recordingLink?.startsWith('https://') ? recordingLink : undefined,
    Caller_ID: callerNumber(call.from),
    Dialled_Number: callerNumber(call.to),
    ...withPerson(personId),
    ...ownerOf(account),
    ...(account.marked.includes('Calls') ? { [callSidField]: call.callSid } : {}),
  })
}

/** The day alone is due in Zoho; the hour is in the reminder, as long as it is to come. */
export function callbackRow(report: CallReport, { personId, account, remarks }: Target, now: Date): Row {
  const { call } = report
  const dueAt = call.callback?.dueAt
  const isToCome = dueAt !== undefined && Date.parse(dueAt) > now.getTime()
  return withKnown({
    Subject: callbackTitle(report),
    Due_Date: dueDate(report),
    Status: 'Not Started',
    Priority: call.urgency.level === 'routine' ? 'High' : 'Highest',
    Description: callText(report, { limit: longestText, remarks }),
    ...(isToCome
      ? {
          Remind_At: {
            ALARM: `FREQ=NONE;ACTION=POPUP;TRIGGER=DATE-TIME:${localTime(dueAt, report)}`,
          },
        }
      : {}),
    ...withPerson(personId),
    ...ownerOf(account),
    ...(account.marked.includes('Tasks') ? { [callSidField]: call.callSid } : {}),
  })
}

/** `2026-11-24`, on which the task is due. */
export function dueDate(report: CallReport): string {
  return at(report.call.callback?.dueAt ?? report.occurredAt, report).toFormat('yyyy-MM-dd')
}

/** `2026-11-24T10:00:00-06:00`: Zoho takes no fractions of a second, and no `Z`. */
export function localTime(iso: string, report: CallReport): string {
  return at(iso, report).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
}

function at(iso: string, { business }: CallReport): DateTime {
  return DateTime.fromISO(iso, { zone: timeZone(business.timezone) })
}

/** `01:15`. Zoho wants some length of a call that was held. */
function minutesAndSeconds(durationSeconds = 0): string {
  const seconds = Math.max(1, Math.round(durationSeconds))
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** A contact and a lead are named in fields of their own. */
function withPerson(personId: string | undefined): Row {
  const [module, id] = personId?.split('/') ?? []
  if (module === 'Contacts') return { Who_Id: { id } }
  return module === undefined ? {} : { What_Id: { id }, $se_module: 'Leads' }
}

function ownerOf({ ownerId }: AccountFacts): Row {
  return ownerId === undefined ? {} : { Owner: { id: ownerId } }
}
