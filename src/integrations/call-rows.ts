/** What is known of a call as label and value, in the order in which people want to read it. Pure. */
import type { CallReport } from '../core/call-report.ts'
import { fullName } from '../core/lead.ts'
import { callerNumber, readableNumber } from '../core/phone-number.ts'
import { localTime } from './local-time.ts'
import { oneLine } from './text-shape.ts'

export interface CallRow {
  label: string
  /** On one line; not escaped. */
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

export function callRows({ call, business }: CallReport): CallRow[] {
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
    ...fields.flatMap(([field, known]): CallRow[] =>
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
    ...(call.appointments ?? []).map(({ startsAt, title }) => ({
      label: 'Appointment',
      value: oneLine(`${when(startsAt)}, ${title}`),
    })),
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
