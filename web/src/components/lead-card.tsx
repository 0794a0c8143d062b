/** The lead: each field ready to be copied, called or written to; how sure it is stands quietly beside it. */
import { CircleCheck } from 'lucide-react'
import type { CallDetail, LeadField } from '../api/types.ts'
import { leadLines } from '../words/caller.ts'
import { Card } from './card.tsx'
import { CopyButton } from './copy-button.tsx'

const sources: Record<LeadField['source'], string> = {
  spoken: 'spoken',
  keypad: 'keyed in',
  'caller-id': 'caller ID',
  crm: 'CRM',
  sms: 'SMS',
}

interface LeadCardProps {
  lead: CallDetail['lead']
  isLive: boolean
  className?: string
}

export function LeadCard({ lead, isLive, className }: LeadCardProps) {
  const lines = leadLines(lead)
  return (
    <Card title="Lead" {...(className ? { className } : {})}>
      {lines.length === 0 ? (
        <p className="px-4 py-5 text-sm text-muted md:px-5">
          {isLive ? 'Fills in while the caller talks.' : 'The caller left no details.'}
        </p>
      ) : (
        <dl className="divide-y divide-line">
          {lines.map(({ name, label, value, field }) => (
            <div key={name} className="flex animate-rise items-start gap-2 py-2.5 pr-2 pl-4 md:pl-5">
              <div className="min-w-0 flex-1">
                <dt className="flex items-center gap-1.5 text-xs text-muted">
                  {label}
                  <Certainty field={field} />
                </dt>
                <dd className="text-sm font-medium break-words">
                  <FieldValue name={name} value={value} raw={field.value} />
                </dd>
              </div>
              <CopyButton
                text={name === 'name' ? value : field.value}
                label={`Copy ${label.toLowerCase()}`}
              />
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

function Certainty({ field }: { field: LeadField }) {
  const percent = `${Math.round(field.confidence * 100)} % sure`
  return field.isConfirmed ? (
    <span className="flex items-center gap-1 text-ok-text" title={`${sources[field.source]}, ${percent}`}>
      <CircleCheck className="size-3" aria-hidden /> confirmed
    </span>
  ) : (
    <span className="text-faint" title={percent}>
      {sources[field.source]}
      {field.confidence < 0.7 && ', unsure'}
    </span>
  )
}

function FieldValue({ name, value, raw }: { name: string; value: string; raw: string }) {
  const href = name === 'phone' ? `tel:${raw}` : name === 'email' ? `mailto:${raw}` : undefined
  return href ? (
    <a href={href} className="text-accent-text hover:underline">
      {value}
    </a>
  ) : (
    value
  )
}
