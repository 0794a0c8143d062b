/** What owners' templates may name: flat words for the call as it stands, and the whole `call` as webhooks carry it. Pure. */
import { blankCall } from '../core/blank-call.ts'
import { type CallReport, callData, callPageUrl } from '../core/call-report.ts'
import { fullName } from '../core/lead.ts'
import { localIso } from '../core/opening-hours.ts'
import { callerNumber, readableNumber } from '../core/phone-number.ts'
import { localTime } from './local-time.ts'

/** Every name and what it stands for. What is not known is an empty text; numbers and yes-or-no are so by the filter `raw`. */
export const templateNames = {
  caller_name: 'First and last name',
  caller_first_name: 'First name',
  caller_last_name: 'Last name',
  caller_phone: 'Number to reach the caller at, E.164',
  caller_phone_readable: 'The same number as people write it',
  caller_email: 'E-mail address',
  caller_company: 'Company',
  caller_address: 'Address',
  call_reason: 'Why they called, in their words',
  call_summary: 'The summary; empty before the end of the call',
  urgency_level: '`routine`, `urgent` or `emergency`',
  is_urgent: 'true for `urgent` and `emergency`',
  callback_requested: 'true when somebody is to call back',
  callback_time: 'When, as the business reads it: `Mon, Mar 2, 4:00 PM CST`',
  callback_time_iso: 'The same moment, ISO 8601',
  callback_phone: 'Number to call back, E.164',
  callback_status: '`open`, `done` or `cancelled`',
  transcript: 'Who said what, a line a turn',
  recording_url: 'Plays the recording; empty without one',
  call_duration: 'Seconds',
  call_status: 'How it ended, in Twilio’s word, for example `completed`',
  call_started_at: 'ISO 8601 with the offset of the business',
  call_ended_at: 'The same for the end; empty before it',
  call_time: 'When it began, as the business reads it',
  call_date: 'The day it began on, `2026-03-02`',
  call_sid: 'Twilio’s id of the call',
  call_url: 'The call’s page in the dashboard',
  transferred_to: 'Who took the caller over',
  appointment_time: 'When the caller has an appointment, as the business reads it',
  business_name: 'Name of the business',
  business_phone: 'The number that was called',
  timezone: 'Time zone of the business, for example `America/Chicago`',
  event: 'For example `call.completed`',
  delivery_id: 'The same in every attempt',
  lead: 'All that was asked: `lead.reason`, and your own questions by their names',
  call: 'The whole call: `call.urgency.evidence`, `call.transcript` …',
} as const
type TemplateName = keyof typeof templateNames

/** Names below `call`. */
export const callNames = Object.keys(callData(blankCall({ id: '' }, 'en-US', new Date(0)), ''))

/** Plain JSON, as everything in a template is. */
export type TemplateValues = Record<TemplateName, unknown>

export function templateValues(report: CallReport): TemplateValues {
  const { call, business, baseUrl } = report
  const { lead, callback } = call
  const { timezone } = business
  const phone = callerNumber(lead.phone?.value ?? call.from)
  const [appointment] = call.appointments ?? []
  const readable = (iso: string | undefined) => (iso === undefined ? '' : localTime(iso, timezone))
  const local = (iso: string | undefined) => (iso === undefined ? '' : localIso(new Date(iso), timezone))
  return {
    caller_name: fullName(lead) ?? '',
    caller_first_name: lead.firstName?.value ?? '',
    caller_last_name: lead.lastName?.value ?? '',
    caller_phone: phone ?? '',
    caller_phone_readable: phone ? readableNumber(phone) : '',
    caller_email: lead.email?.value ?? '',
    caller_company: lead.company?.value ?? '',
    caller_address: lead.address?.value ?? '',
    call_reason: lead.reason?.value ?? '',
    call_summary: call.summary ?? '',
    urgency_level: call.urgency.level,
    is_urgent: call.urgency.level !== 'routine',
    callback_requested: callback?.requested ?? false,
    callback_time: callback?.requested ? readable(callback.dueAt) : '',
    callback_time_iso: callback?.requested ? local(callback.dueAt) : '',
    callback_phone: callback?.requested ? (callback.phone ?? phone ?? '') : '',
    callback_status: callback?.requested ? callback.status : '',
    transcript: call.transcript
      .map(
        ({ speaker, heard, text }) => `${speaker === 'caller' ? 'Caller' : 'Receptionist'}: ${heard ?? text}`,
      )
      .join('\n'),
    recording_url: report.recordingLink ?? '',
    call_duration: call.durationSeconds ?? null,
    call_status: call.status,
    call_started_at: local(call.startedAt),
    call_ended_at: local(call.endedAt),
    call_time: readable(call.startedAt),
    call_date: local(call.startedAt).slice(0, 10),
    call_sid: call.callSid,
    call_url: callPageUrl(baseUrl, call.callSid),
    transferred_to: call.transfers.find(({ outcome }) => outcome === 'accepted')?.name ?? '',
    appointment_time: readable(appointment?.startsAt),
    business_name: business.name,
    business_phone: call.to,
    timezone,
    event: report.occasion,
    delivery_id: report.deliveryId,
    lead: Object.fromEntries(
      Object.entries(lead).flatMap(([field, known]) => (known ? [[field, known.value]] : [])),
    ),
    call: callData(call, baseUrl),
  }
}
