/** A finished call as HubSpot's properties. Pure. All values are strings; an empty one would clear a property. */

import type { CallReport } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import { callerNumber } from '../../core/phone-number.ts'
import { callOutcome } from '../call-outcome.ts'
import { callbackTitle, callHtml, callTitle } from '../call-text.ts'
import type { CrmDraft } from '../crm.ts'
import { shorten } from '../text-shape.ts'
import { callKey, phoneKey } from './own-properties.ts'

export type Properties = Record<string, string>

/** Texts may be 65,536 long (crm.md §0.3); some room is left for how HubSpot counts. */
const bodyLimit = 65_000
const fieldLimit = 500

/** Outcomes that every portal begins with (crm.md §1.4); portals edit them. */
const dispositions = {
  talked: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
  voicemail: 'b2cf5968-551e-4856-9783-52b3da59a7d0',
  missed: '73a0d17f-1163-4015-bdd5-ec830791da20',
}

/** What a person at the business may have written too: only ever filled in where nothing stands. */
export function contactGaps(draft: Omit<CrmDraft, 'key'>): Properties {
  const { firstName, lastName, company, phone, email, address } = draft
  const short = (value: string | undefined) => value && shorten(value, fieldLimit)
  return filled({
    firstname: short(firstName),
    lastname: short(lastName),
    phone,
    email: short(email),
    company: short(company),
    address: short(address),
  })
}

/** Our own properties: of the last call, written every time. */
export function contactOwn(report: CallReport): Properties {
  const { urgency, startedAt, summary } = report.call
  const level = { emergency: 'emergency', urgent: 'high', routine: 'normal' }[urgency.level]
  const callback = openCallback(report.call)
  return filled({
    air_urgency: level,
    air_callback_requested: String(callback !== undefined),
    air_callback_at: callback && utc(callback.dueAt),
    air_last_call_at: utc(startedAt),
    air_last_summary: summary && shorten(summary, bodyLimit),
  })
}

/** What a new contact gets besides: where they stand in the sales process is for people to change. */
export function contactBeginnings(ownerId: string | undefined): Properties {
  return filled({
    lifecyclestage: 'lead',
    hs_lead_status: 'NEW',
    air_lead_source: 'Telephone',
    hubspot_owner_id: ownerId,
  })
}

/** By which a contact is known once and for all; nothing for a caller without a number. */
export function contactKey({ phone }: CrmDraft): Properties {
  return filled({ [phoneKey]: phone })
}

export function callProperties(
  report: CallReport,
  remarks: string[],
  ownerId: string | undefined,
): Properties {
  const { call, recordingLink } = report
  return filled({
    hs_timestamp: utc(call.startedAt),
    hs_call_title: callTitle(report, fieldLimit),
    hs_call_body: callHtml(report, { limit: bodyLimit, remarks }),
    hs_call_direction: call.direction === 'inbound' ? 'INBOUND' : 'OUTBOUND',
    hs_call_duration: String(Math.round((call.durationSeconds ?? 0) * 1000)),
    hs_call_from_number: callerNumber(call.from),
    hs_call_to_number: callerNumber(call.to),
    hs_call_status: statusOf(report),
    hs_call_disposition: dispositions[callOutcome(call)],
    // Anything but https is refused, and stands in the text anyway.
    hs_call_recording_url: recordingLink?.startsWith('https:') ? recordingLink : undefined,
    hs_call_source: 'INTEGRATIONS_PLATFORM',
    hubspot_owner_id: ownerId,
    [callKey]: call.callSid,
  })
}

export function taskProperties(
  report: CallReport,
  remarks: string[],
  ownerId: string | undefined,
): Properties {
  const { call } = report
  const due = utc(call.callback?.dueAt) ?? utc(call.endedAt ?? call.startedAt)
  const isAhead = due !== undefined && due > (utc(report.occurredAt) ?? due)
  return filled({
    hs_timestamp: due,
    hs_task_subject: callbackTitle(report, fieldLimit),
    hs_task_body: callHtml(report, { limit: bodyLimit, remarks }),
    hs_task_type: 'CALL',
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: call.urgency.level === 'routine' ? 'MEDIUM' : 'HIGH',
    hs_task_reminders: isAhead ? String(Date.parse(due)) : undefined,
    hubspot_owner_id: ownerId,
    [callKey]: call.callSid,
  })
}

export interface Filter {
  propertyName: string
  operator: 'EQ' | 'CONTAINS_TOKEN'
  value: string
}

/**
 * HubSpot indexes numbers as area code and local digits, without the country's code (crm.md §1.3): five groups of
 * one filter each, any of which may fit.
 */
export function phoneSearch(e164: string, national: string): Filter[][] {
  const searchable = 'hs_searchable_calculated_phone_number'
  return [
    [{ propertyName: searchable, operator: 'EQ', value: national }],
    [{ propertyName: searchable, operator: 'CONTAINS_TOKEN', value: `*${national}` }],
    [
      {
        propertyName: 'hs_searchable_calculated_mobile_number',
        operator: 'CONTAINS_TOKEN',
        value: `*${national}`,
      },
    ],
    [{ propertyName: 'phone', operator: 'EQ', value: e164 }],
    [{ propertyName: 'mobilephone', operator: 'EQ', value: e164 }],
  ]
}

function statusOf({ call }: CallReport): string {
  const words: Partial<Record<typeof call.status, string>> = {
    busy: 'BUSY',
    'no-answer': 'NO_ANSWER',
    canceled: 'CANCELED',
    failed: 'FAILED',
  }
  return words[call.status] ?? 'COMPLETED'
}

function utc(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : new Date(iso).toISOString()
}

function filled(properties: Record<string, string | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
