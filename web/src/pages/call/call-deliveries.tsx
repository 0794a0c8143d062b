/** What was sent for this call, what will be, and exactly which requests these are. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { callPreviewsQuery } from '../../api/integrations.ts'
import type { CallDetail, CallPreview } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { Card } from '../../components/card.tsx'
import { DeliveryLine } from '../../components/delivery-line.tsx'
import { RequestList } from '../../components/request-list.tsx'
import { isLive } from '../../words/call-words.ts'
import { occasionWords, previewState } from '../../words/delivery-words.ts'

export function CallDeliveries({ call }: { call: CallDetail }) {
  // What is known of the call changes what would be sent, and how far that is.
  const version = `${call.events.length} ${call.deliveries.map(({ status, attempts }) => status + attempts)}`
  const query = useQuery({
    ...callPreviewsQuery(call.callSid),
    queryKey: [...callPreviewsQuery(call.callSid).queryKey, version],
    placeholderData: (before) => before,
  })
  const items = query.data?.items
  if (!items) return null
  return (
    <Card title={isLive(call) ? 'Will be sent to' : 'Sent to'} className="order-5 overflow-hidden">
      {items.length === 0 ? (
        <p className="px-4 py-3.5 text-sm text-muted md:px-5">
          Nowhere: nothing is connected.{' '}
          <Link to="/integrations" className="text-accent-text hover:underline">
            Connect your tools
          </Link>
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {items.map((item) => (
            <PreviewLine key={`${item.integrationId} ${item.occasion}`} item={item} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function PreviewLine({ item }: { item: CallPreview }) {
  const requests = <Requests item={item} />
  if (item.delivery) return <DeliveryLine delivery={item.delivery} name={item.name} detail={requests} />
  const state = previewState(item)
  return (
    <li className="px-4 py-3 text-sm md:px-5">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {item.name}
        <Badge tone={state.tone}>{state.label}</Badge>
      </p>
      <p className="text-[0.8125rem] text-muted">
        {occasionWords[item.occasion]} · {item.reason ?? 'when the call is over'}
      </p>
      {requests}
    </li>
  )
}

function Requests({ item }: { item: CallPreview }) {
  const [isOpen, setOpen] = useState(false)
  const { requests, fault, delivery } = item
  if (requests.length === 0 && !fault) return null
  return (
    <div className="mt-1.5">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="-ml-1 inline-flex min-h-9 items-center gap-0.5 text-[0.8125rem] font-medium text-accent-text md:min-h-7"
      >
        <ChevronRight className={`size-4 transition-transform ${isOpen ? 'rotate-90' : ''}`} aria-hidden />
        {requests.length > 1 ? `${requests.length} requests` : 'The request'}
      </button>
      {isOpen &&
        (fault ? (
          <p className="text-[0.8125rem] break-words text-muted">{fault}.</p>
        ) : (
          <div className="mt-1 space-y-2">
            {delivery && delivery.status !== 'pending' && (
              <p className="text-[0.8125rem] text-muted">As it would be sent by the settings of today.</p>
            )}
            <RequestList requests={requests} label={`Requests to ${item.name}`} />
          </div>
        ))}
    </div>
  )
}
