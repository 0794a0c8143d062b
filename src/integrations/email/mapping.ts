/** The mail about one call, as text and as HTML. Pure. What callers said is hostile input: escaped, on one line. */
import { type CallReport, callPageUrl } from '../../core/call-report.ts'
import { fullName } from '../../core/lead.ts'
import { callerNumber, readableNumber } from '../../core/phone-number.ts'
import { type CallRow, callRows } from '../call-rows.ts'
import { escapeHtml, oneLine, shorten } from '../text-shape.ts'

export interface CallMail {
  deliveryId: string
  callSid: string
  subject: string
  text: string
  html: string
  isUrgent: boolean
  /** The caller's own address, when it was read back to them and confirmed. */
  replyTo?: string
}

export function callMail(report: CallReport): CallMail {
  const { call, business } = report
  const url = callPageUrl(report.baseUrl, call.callSid)
  const rows = callRows(report)
  const summary = oneLine(call.summary ?? '')
  const { level } = call.urgency
  const email = call.lead.email
  return {
    deliveryId: report.deliveryId,
    callSid: call.callSid,
    subject: subjectOf(report),
    isUrgent: level !== 'routine',
    ...(email?.isConfirmed && isPlainAddress(email.value) ? { replyTo: email.value } : {}),
    text: [
      ...(summary ? [summary, ''] : []),
      ...rows.map((row) => `${row.label}: ${row.value}`),
      '',
      `The whole call: ${url}`,
      '',
      `${oneLine(business.name)}, by FirstRing`,
    ].join('\n'),
    html: htmlOf({ summary, rows, url, sender: oneLine(business.name), level }),
  }
}

/** At most 150 characters: urgency, caller, reason. */
function subjectOf({ call }: CallReport): string {
  const { level } = call.urgency
  const mark = level === 'routine' ? '' : `[${level.toUpperCase()}] `
  const number = callerNumber(call.lead.phone?.value ?? call.from)
  const caller = fullName(call.lead) ?? (number ? readableNumber(number) : 'unknown caller')
  const reason =
    call.lead.reason?.value ?? (call.callback?.requested ? 'asks for a call back' : 'no reason given')
  return shorten(oneLine(`${mark}Call from ${caller}: ${reason}`), 150)
}

function htmlOf(mail: {
  summary: string
  rows: CallRow[]
  url: string
  sender: string
  level: string
}): string {
  const colour = mail.level === 'routine' ? '#1d4ed8' : '#b91c1c'
  const cell = 'padding:4px 12px 4px 0;vertical-align:top'
  const rows = mail.rows.map(({ label, value, href }) => {
    const shown = href ? `<a href="${escapeHtml(href)}">${escapeHtml(value)}</a>` : escapeHtml(value)
    return `<tr><td style="${cell};color:#6b7280">${escapeHtml(label)}</td><td style="${cell}">${shown}</td></tr>`
  })
  return [
    '<!doctype html><html><body style="font:15px/1.5 sans-serif;color:#111827">',
    mail.summary
      ? `<p style="border-left:4px solid ${colour};padding-left:12px">${escapeHtml(mail.summary)}</p>`
      : '',
    `<table style="border-collapse:collapse">${rows.join('')}</table>`,
    `<p><a href="${escapeHtml(mail.url)}" style="color:${colour}">Open the call</a></p>`,
    `<p style="color:#6b7280;font-size:13px">${escapeHtml(mail.sender)}, by FirstRing</p>`,
    '</body></html>',
  ].join('\n')
}

function isPlainAddress(text: string): boolean {
  return /^[^\s<>@,;:"()[\]\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text)
}
