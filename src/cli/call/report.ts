/** What came of a call, as lines to print. */
import { DateTime } from 'luxon'
import type { CallOutcome } from '../../../simulator/events.ts'
import type { EngineName } from '../../core/call.ts'
import { readableNumber } from '../../core/phone-number.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'
import { type Paint, wrap } from '../paint.ts'
import { shortMs } from './conversation-printer.ts'
import { modelRows } from './model-report.ts'

const labelWidth = 14

export interface ReportOptions {
  answersMs: number[]
  paint: Paint
  width: number
  /** The server lived for this call only, so that the link needs another. */
  isServerGone: boolean
  /** The one that was asked for. */
  engine: EngineName | undefined
}

export function reportLines(outcome: CallOutcome, call: CallDetail, options: ReportOptions): string[] {
  const { answersMs, paint, width, isServerGone, engine } = options
  const row = (label: string, text: string) =>
    `  ${paint('bold', label)}${' '.repeat(Math.max(1, labelWidth - label.length))}${wrap(text, width, labelWidth + 2)}`
  return [
    '',
    `  ${paint('bold', 'Call ended')}: ${call.endedReason ?? outcome.status}, ${outcome.durationSeconds} s. ${answerTimes(answersMs)}`,
    '',
    ...leadRows(call).map(([label, text]) => row(label, text)),
    row('Urgency', urgencyText(call)),
    row('Callback', callbackText(call)),
    ...(call.isSpam ? [row('Spam', 'yes: no lead, no delivery')] : []),
    row('Summary', call.summary ?? 'not written yet'),
    ...call.transfers.map(({ name, outcome: how }) => row('Transfer', `${name}: ${how ?? 'going on'}`)),
    ...call.recordings.map(({ durationSeconds, status }) =>
      row('Recording', `${durationSeconds} s, ${status}`),
    ),
    ...deliveryRows(call).map((text) => row('Delivery', text)),
    ...modelRows(call, engine).map(([label, text]) => row(label, text)),
    '',
    `  ${isServerGone ? 'After npm start: ' : ''}${paint('underline', call.url)}`,
    '',
  ]
}

function answerTimes(answersMs: number[]): string {
  const sorted = [...answersMs].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  const slowest = sorted.at(-1)
  if (middle === undefined || slowest === undefined) return 'Nothing was answered.'
  return `${sorted.length} ${sorted.length === 1 ? 'answer' : 'answers'}, median ${shortMs(middle)}, slowest ${shortMs(slowest)}.`
}

function leadRows(call: CallDetail): [string, string][] {
  const rows = Object.entries(call.lead).flatMap(([field, known]): [string, string][] => {
    if (!known) return []
    const value = field === 'phone' ? readableNumber(known.value) : known.value
    const from = known.source === 'spoken' ? '' : `, ${known.source}`
    return [[labelOf(field), `${value} (${known.isConfirmed ? 'confirmed' : 'not confirmed'}${from})`]]
  })
  return rows.length > 0 ? rows : [['Lead', 'nothing captured']]
}

/** `firstName` becomes `First name`. */
function labelOf(field: string): string {
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function urgencyText({ urgency }: CallDetail): string {
  const evidence = urgency.evidence.map((words) => `“${words}”`).join(', ')
  return evidence === '' ? urgency.level : `${urgency.level}: ${evidence}`
}

function callbackText({ callback }: CallDetail): string {
  if (!callback) return 'none'
  const parts = [
    callback.status,
    callback.phone && readableNumber(callback.phone),
    callback.dueAt && `due ${readableMoment(callback.dueAt)}`,
    callback.reason,
  ]
  return parts.filter(Boolean).join(', ')
}

/** `dueAt` carries the offset of the business's zone, so that this is its clock: `Tue, Nov 24, 8:00 AM`. */
function readableMoment(dueAt: string): string {
  return DateTime.fromISO(dueAt, { setZone: true, locale: 'en-US' }).toFormat('ccc, LLL d, h:mm a')
}

function deliveryRows(call: CallDetail): string[] {
  return call.deliveries.map(({ kind, occasion, status, attempts, lastError }) => {
    const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`
    return `${kind} ${occasion}: ${status}, ${tries}${lastError ? ` (${lastError})` : ''}`
  })
}
