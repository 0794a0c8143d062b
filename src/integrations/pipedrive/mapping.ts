/** A call as Pipedrive's requests write it. Pure. */
import type { Call } from '../../core/call.ts'
import type { CallReport } from '../../core/call-report.ts'
import { callerNumber } from '../../core/phone-number.ts'
import { callbackTitle, callHtml, callTitle } from '../call-text.ts'
import type { CrmDraft } from '../crm.ts'
import { nameOrStandIn } from '../stand-in-name.ts'
import { shorten } from '../text-shape.ts'

/** Numbers in requests; words for them in a preview. */
export type Id = number | string

/** What the connection's set-up found in Pipedrive for these settings. */
export interface Found {
  ownerId?: Id
  labelId?: string
  /** Of the activities' field `priority`. */
  highPriorityId?: number
  /** Codes of our own person fields. */
  fields: { urgency?: string; reason?: string; lastCall?: string }
}

/** A telephone number or an e-mail address, as people and our requests have it. */
export interface Contact {
  value: string
  primary: boolean
  label: string
}

const varcharLimit = 255
/** Of notes, in UTF-16 units: well below what is taken. */
const noteLimit = 60_000
const callbackMinutes = '00:15:00'

export function personName(draft: CrmDraft): string {
  return shorten(nameOrStandIn(draft), varcharLimit)
}

export function personBody(draft: CrmDraft, report: CallReport, found: Found): Record<string, unknown> {
  const contact = (value: string): Contact => ({ value, primary: true, label: 'work' })
  return clean({
    name: personName(draft),
    owner_id: found.ownerId,
    phones: draft.phone && [contact(draft.phone)],
    emails: draft.email && [contact(draft.email)],
    custom_fields: ownFields(report, found),
  })
}

/** Values of our own fields by their codes; undefined where there are none. */
export function ownFields(report: CallReport, { fields }: Found): Record<string, string> | undefined {
  const { call } = report
  const values = [
    [fields.urgency, call.urgency.level],
    [fields.reason, call.lead.reason?.value && shorten(call.lead.reason.value, varcharLimit)],
    [fields.lastCall, lastCall(report)],
  ].filter((pair): pair is [string, string] => Boolean(pair[0] && pair[1]))
  return values.length > 0 ? Object.fromEntries(values) : undefined
}

/** `2026-11-24 15:03` where the business is: later calls come after earlier ones also as text. */
export function lastCall({ call, business }: CallReport): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: business.timezone,
  }).format(new Date(call.startedAt))
}

export function leadBody(report: CallReport, personId: Id, found: Found): Record<string, unknown> {
  return clean({
    title: callTitle(report, varcharLimit),
    person_id: personId,
    owner_id: found.ownerId,
    label_ids: found.labelId && [found.labelId],
    origin_id: report.call.callSid,
  })
}

/** The log belongs to the user of the token: only logs of their own can be listed, and so found again. */
export function callLogBody(
  report: CallReport,
  links: { personId: Id | undefined; leadId: string | undefined },
  remarks: string[],
): Record<string, unknown> {
  const { call } = report
  return clean({
    subject: callTitle(report, varcharLimit),
    outcome: outcomeOf(call),
    from_phone_number: callerNumber(call.from),
    to_phone_number: shorten(call.to, varcharLimit),
    start_time: utcText(call.startedAt),
    end_time: utcText(call.endedAt ?? call.startedAt),
    duration: call.durationSeconds === undefined ? undefined : String(Math.round(call.durationSeconds)),
    person_id: links.personId,
    lead_id: links.leadId,
    note: noteWithReference(report, callReference(call.callSid), remarks),
  })
}

export function callbackBody(
  report: CallReport,
  links: { personId: Id | undefined; leadId: string | undefined },
  remarks: string[],
  found: Found,
): Record<string, unknown> {
  const { call } = report
  const [date, time] = utcText(call.callback?.dueAt ?? call.endedAt ?? call.startedAt).split(' ')
  return clean({
    subject: callbackTitle(report, varcharLimit),
    type: 'call',
    owner_id: found.ownerId,
    due_date: date,
    due_time: time,
    duration: callbackMinutes,
    done: false,
    participants: links.personId === undefined ? undefined : [{ person_id: links.personId, primary: true }],
    lead_id: links.leadId,
    priority: call.urgency.level === 'routine' ? undefined : found.highPriorityId,
    note: noteWithReference(report, callbackReference(call.callSid), remarks),
  })
}

/** What a call's log is found again by, among texts that may quote the CallSid in a link. */
export function callReference(callSid: string): string {
  return `FirstRing call ${callSid}`
}

export function callbackReference(callSid: string): string {
  return `FirstRing call back ${callSid}`
}

function noteWithReference(report: CallReport, reference: string, remarks: string[]): string {
  const end = `<p>${reference}</p>`
  return callHtml(report, { limit: noteLimit - end.length, remarks }) + end
}

function outcomeOf({ status, endedReason }: Call): string {
  if (endedReason === 'voicemail') return 'left_voicemail'
  if (status === 'busy') return 'busy'
  return status === 'completed' ? 'connected' : 'no_answer'
}

/** `2026-11-24 21:03:00`, UTC. */
function utcText(iso: string): string {
  return new Date(iso).toISOString().slice(0, 19).replace('T', ' ')
}

/** As lists are asked from when on. */
export function rfc3339(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`
}

/** Without what is not known. */
function clean(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== ''))
}
