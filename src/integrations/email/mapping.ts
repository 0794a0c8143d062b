/** The mail about one call, as text and as HTML. Pure. What callers said is hostile input: escaped, on one line. */
import { type CallReport, callPageUrl } from '../../core/call-report.ts'
import { fullName } from '../../core/lead.ts'
import { callerNumber, readableNumber } from '../../core/phone-number.ts'
import { type CallRow, callRows } from '../call-rows.ts'
import { oneLine, shorten } from '../text-shape.ts'
import { invitationOf } from './invitation.ts'
import { type MailLink, mailHtml } from './mail-html.ts'
import type { OutgoingMail } from './outgoing-mail.ts'

export function callMail(report: CallReport): OutgoingMail {
  const { call, business, recordingLink } = report
  const url = callPageUrl(report.baseUrl, call.callSid)
  const rows = rowsOf(report)
  const summary = oneLine(call.summary ?? '')
  const email = call.lead.email
  const invitation = report.occasion === 'call.completed' ? invitationOf(report) : undefined
  const sender = oneLine(business.name)
  const isUrgent = call.urgency.level !== 'routine'
  const { kicker, title } = headingOf(report)
  return {
    id: report.deliveryId,
    callSid: call.callSid,
    subject: subjectOf(report),
    isUrgent,
    ...(email?.isConfirmed && isPlainAddress(email.value) ? { replyTo: email.value } : {}),
    ...(invitation === undefined ? {} : { invitation }),
    text: [
      ...(summary ? [summary, ''] : []),
      ...rows.map((row) => `${row.label}: ${row.value}`),
      '',
      `The whole call: ${url}`,
      ...(recordingLink === undefined ? [] : [`Recording: ${recordingLink}`]),
      '',
      `${sender}, by FirstRing`,
    ].join('\n'),
    html: mailHtml({
      kicker,
      title,
      isUrgent,
      summary,
      rows,
      buttons: buttonsOf(report, url),
      sender,
    }),
  }
}

/** At most 150 characters: urgency, caller, reason. */
function subjectOf({ call, occasion }: CallReport): string {
  const { level } = call.urgency
  const mark = level === 'routine' ? '' : `[${level.toUpperCase()}] `
  const what = { 'call.urgent': 'On the line now', 'call.unanswered': 'Nobody answered' }
  const head = occasion === 'call.urgent' || occasion === 'call.unanswered' ? what[occasion] : 'Call from'
  const words = head === 'Call from' ? `${head} ${callerOf(call)}` : `${head}: ${callerOf(call)}`
  return shorten(oneLine(`${mark}${words}: ${reasonOf(call)}`), 150)
}

function headingOf(report: CallReport): { kicker: string; title: string } {
  const { call, occasion } = report
  const level = { routine: '', urgent: 'Urgent', emergency: 'Emergency' }[call.urgency.level]
  const kinds: Partial<Record<CallReport['occasion'], string>> = {
    'call.urgent': 'on the line now',
    'call.unanswered': 'nobody answered',
  }
  const kind = kinds[occasion] ?? (level ? 'finished call' : 'Finished call')
  return {
    kicker: level ? `${level}: ${kind}` : kind,
    title: shorten(oneLine(`${callerOf(call)}: ${reasonOf(call)}`), 200),
  }
}

export function callerOf(call: CallReport['call']): string {
  const number = callerNumber(call.lead.phone?.value ?? call.from)
  return fullName(call.lead) ?? (number ? readableNumber(number) : 'unknown caller')
}

export function reasonOf(call: CallReport['call']): string {
  return call.lead.reason?.value ?? (call.callback?.requested ? 'asks for a call back' : 'no reason given')
}

function rowsOf(report: CallReport): CallRow[] {
  const { cost } = report.call
  return [
    ...callRows(report),
    ...(cost?.isComplete ? [{ label: 'Cost', value: `$${cost.totalUsd.toFixed(2)}` }] : []),
  ]
}

function buttonsOf({ call, recordingLink }: CallReport, url: string): MailLink[] {
  const number = callerNumber(call.callback?.phone ?? call.lead.phone?.value ?? call.from)
  return [
    ...(number ? [{ words: `Call ${readableNumber(number)}`, href: `tel:${number}` }] : []),
    { words: 'Open the call', href: url },
    ...(recordingLink === undefined ? [] : [{ words: 'Listen', href: recordingLink }]),
  ]
}

function isPlainAddress(text: string): boolean {
  return /^[^\s<>@,;:"()[\]\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text)
}
