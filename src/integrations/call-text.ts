/**
 * A call as a CRM's record of it: title, plain text and HTML within a limit. The summary always fits, then what was
 * told, then the links; the transcript takes what room is left. Pure.
 */
import { type CallReport, callPageUrl } from '../core/call-report.ts'
import { fullName } from '../core/lead.ts'
import { callerNumber, readableNumber } from '../core/phone-number.ts'
import { callRows } from './call-rows.ts'
import { escapedWithin, oneLine, shorten } from './text-shape.ts'

export interface CallTextOptions {
  /** In UTF-16 units, markup included; at least 2,000. */
  limit: number
  /** Of deliver-to-crm.ts, for whoever reads the record. */
  remarks?: string[]
}

/** `Receptionist: roof leak (urgent)`. */
export function callTitle({ call }: CallReport, limit = 255): string {
  const { level } = call.urgency
  return titled(`Receptionist: ${oneLine(matterOf(call))}`, level === 'routine' ? '' : ` (${level})`, limit)
}

/** `Call Ana Reyes back: roof leak (urgent)`. */
export function callbackTitle({ call }: CallReport, limit = 255): string {
  const { level } = call.urgency
  const number = callerNumber(call.callback?.phone ?? call.lead.phone?.value ?? call.from)
  const who = fullName(call.lead) ?? (number ? readableNumber(number) : 'the caller')
  const matter = oneLine(call.callback?.reason ?? matterOf(call))
  return titled(`Call ${oneLine(who)} back: ${matter}`, level === 'routine' ? '' : ` (${level})`, limit)
}

export function callText(report: CallReport, options: CallTextOptions): string {
  return written(plain, report, options)
}

/** Paragraphs, a list and links; nothing of what was said on the call is markup in it. */
export function callHtml(report: CallReport, options: CallTextOptions): string {
  return written(html, report, options)
}

/** However many rows there are: room for one, so that each tells something. */
const leastRow = 120

/** How the same text is written down in one form or the other. `room` is how long the result may be. */
interface Form {
  paragraph(text: string, room: number): string
  row(label: string, value: string, room: number, href?: string): string
  rows(rows: string[]): string
  link(words: string, href: string): string
  join(parts: string[]): string
}

const plain: Form = {
  paragraph: (text, room) => shorten(text, room),
  row: (label, value, room) => shorten(`${label}: ${value}`, room),
  rows: (rows) => rows.join('\n'),
  link: (words, href) => `${words}: ${href}`,
  join: (parts) => parts.join('\n\n'),
}

const html: Form = {
  paragraph: (text, room) => `<p>${escapedWithin(text, room - '<p></p>'.length)}</p>`,
  row(label, value, room, href) {
    const [open, close] = href === undefined ? ['', ''] : [`<a href="${escapedWithin(href, 2000)}">`, '</a>']
    const frame = `<li><b></b>: ${open}${close}</li>`.length
    const name = escapedWithin(label, Math.floor((room - frame) / 3))
    return `<li><b>${name}</b>: ${open}${escapedWithin(value, room - frame - name.length)}${close}</li>`
  },
  rows: (rows) => `<ul>${rows.join('')}</ul>`,
  link: (words, href) => `<p><a href="${escapedWithin(href, 2000)}">${escapedWithin(words, 200)}</a></p>`,
  join: (parts) => parts.join(''),
}

function written(form: Form, report: CallReport, { limit, remarks = [] }: CallTextOptions): string {
  const { call, baseUrl, recordingLink } = report
  const summary = oneLine(call.summary ?? '')
  const rows = callRows(report)
  const links = [
    form.link('The whole call', callPageUrl(baseUrl, call.callSid)),
    ...(recordingLink === undefined ? [] : [form.link('Recording', recordingLink)]),
  ]
  const remarkRoom = Math.floor(limit / 8 / Math.max(1, remarks.length))
  const head = [
    ...(summary ? [form.paragraph(summary, Math.floor(limit / 3))] : []),
    ...remarks.map((remark) => form.paragraph(oneLine(remark), remarkRoom)),
  ]
  const lengthOf = (parts: string[]) => form.join(parts).length
  const rowsRoom = limit * 0.9 - lengthOf([...head, ...links]) - 20
  const eachRoom = Math.max(leastRow, Math.floor(rowsRoom / rows.length) - 1)
  const known = rows
    .slice(0, Math.max(1, Math.floor(rowsRoom / (leastRow + 1))))
    .map(({ label, value, href }) => form.row(label, value, eachRoom, href))
  const parts = [...head, form.rows(known), ...links]
  const room = limit - lengthOf([...parts, ''])
  const said = transcript(form, call.transcript, room)
  return form.join(said === '' ? parts : [...parts, said])
}

function transcript(form: Form, entries: CallReport['call']['transcript'], room: number): string {
  const lines: string[] = []
  let left = room - form.rows([]).length - cutOff(form).length
  for (const { speaker, text, heard } of entries) {
    const words = oneLine(heard ?? text)
    if (words === '') continue
    const label = speaker === 'caller' ? 'Caller' : 'Receptionist'
    const whole = form.row(label, words, Number.POSITIVE_INFINITY)
    if (whole.length + 1 <= left) {
      lines.push(whole)
      left -= whole.length + 1
      continue
    }
    lines.push(left > 80 ? form.row(label, words, left - 1) : cutOff(form))
    break
  }
  return lines.length > 0 ? form.rows(lines) : ''
}

function cutOff(form: Form): string {
  return form.row('…', 'the rest stands in the whole call', 100)
}

function matterOf(call: CallReport['call']): string {
  return call.lead.reason?.value ?? (call.callback?.requested ? 'asks for a call back' : 'no reason given')
}

/** The end always stands: cut is what a caller said. */
function titled(words: string, end: string, limit: number): string {
  return shorten(words, limit - end.length) + end
}
