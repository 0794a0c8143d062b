/** The mail about one call, as text and as HTML. Pure. What callers said is hostile input: escaped, on one line. */
import { type CallReport, callPageUrl } from '../../core/call-report.ts'
import { fullName } from '../../core/lead.ts'
import { callerNumber, readableNumber } from '../../core/phone-number.ts'

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

interface Row {
  label: string
  value: string
  /** Made by us: `tel:`, `mailto:` or the call's page. */
  href?: string
}

const labels: Record<string, string> = {
  company: 'Company',
  email: 'E-mail',
  address: 'Address',
  reason: 'Reason',
  timeline: 'When',
  budget: 'Budget',
  notes: 'Notes',
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
  return cut(oneLine(`${mark}Call from ${caller}: ${reason}`), 150)
}

function callRows({ call, business }: CallReport): Row[] {
  const when = (iso: string) => localTime(iso, business.timezone)
  const name = fullName(call.lead)
  const number = callerNumber(call.lead.phone?.value ?? call.from)
  const fields = Object.entries(call.lead).filter(
    ([field]) => !['firstName', 'lastName', 'phone'].includes(field),
  )
  return [
    { label: 'Caller', value: name ? oneLine(name) : 'not named' },
    number
      ? { label: 'Phone', value: readableNumber(number), href: `tel:${number}` }
      : { label: 'Phone', value: 'withheld' },
    ...fields.flatMap(([field, known]): Row[] =>
      known ? [{ label: labels[field] ?? oneLine(field), value: oneLine(known.value) }] : [],
    ),
    ...(call.urgency.level === 'routine'
      ? []
      : [{ label: 'Urgency', value: oneLine([call.urgency.level, ...call.urgency.evidence].join(' · ')) }]),
    ...(call.callback?.requested
      ? [
          {
            label: 'Call back',
            value: call.callback.dueAt ? when(call.callback.dueAt) : 'as soon as possible',
          },
        ]
      : []),
    ...call.transfers.map((transfer) => ({
      label: 'Put through to',
      value: oneLine(`${transfer.name}: ${transfer.outcome ?? 'not known'}`),
    })),
    { label: 'Called', value: when(call.startedAt) },
    ...(call.durationSeconds === undefined
      ? []
      : [
          {
            label: 'Length',
            value: `${Math.floor(call.durationSeconds / 60)} min ${call.durationSeconds % 60} s`,
          },
        ]),
  ]
}

function htmlOf(mail: { summary: string; rows: Row[]; url: string; sender: string; level: string }): string {
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

function localTime(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(iso))
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Line breaks and control characters, bidirectional marks too, become spaces. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function cut(text: string, limit: number): string {
  const characters = [...text]
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text
}

function isPlainAddress(text: string): boolean {
  return /^[^\s<>@,;:"()[\]\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text)
}
