/** One delivery: where, what for, how it went and what happens next, and another try when it was given up. */
import { useQueryClient } from '@tanstack/react-query'
import { ExternalLink, RotateCcw } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { refreshDeliveries, retryDelivery } from '../api/integrations.ts'
import { errorWords } from '../api/request.ts'
import type { CallDelivery } from '../api/types.ts'
import { deliveryState, nextStep, occasionWords } from '../words/delivery-words.ts'
import { Badge } from './badge.tsx'
import { Button } from './button.tsx'
import { TimeAgo } from './time-ago.tsx'
import { toast } from './toast-queue.ts'

interface DeliveryLineProps {
  delivery: CallDelivery
  /** The connection's name, when it is still there. */
  name: string | undefined
  /** Behind the line of facts. */
  children?: ReactNode
  /** Below everything. */
  detail?: ReactNode
}

export function DeliveryLine({ delivery, name, children, detail }: DeliveryLineProps) {
  const state = deliveryState(delivery)
  const next = nextStep(delivery)
  return (
    <li className="px-4 py-3 text-sm md:px-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-52">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {name ?? delivery.kind}
            <Badge tone={state.tone}>{state.label}</Badge>
          </p>
          <p className="text-[0.8125rem] text-muted">
            {occasionWords[delivery.occasion]} · <TimeAgo at={delivery.updatedAt} />
            {delivery.attempts > 1 && ` · ${delivery.attempts} attempts`}
            {children}
          </p>
          {delivery.lastError && <ReceiverWords delivery={delivery} />}
          {next && <p className="mt-1 text-[0.8125rem] text-muted">{next}</p>}
          {delivery.externalUrl && (
            <a
              href={delivery.externalUrl}
              target="_blank"
              rel="noreferrer"
              className="mt-1 inline-flex items-center gap-1 text-[0.8125rem] text-accent-text hover:underline max-md:py-1"
            >
              Open it there <ExternalLink className="size-3" aria-hidden />
            </a>
          )}
        </div>
        {delivery.status === 'dead' && <RetryButton id={delivery.id} />}
      </div>
      {detail}
    </li>
  )
}

/** Why it failed, or what the owner should know although it arrived; long ones open. */
function ReceiverWords({ delivery: { lastError, status } }: { delivery: CallDelivery }) {
  const [isOpen, setOpen] = useState(false)
  const text = lastError ?? ''
  const isLong = text.length > 140
  const tone =
    status === 'delivered' ? 'text-muted' : status === 'dead' ? 'text-danger-text' : 'text-warn-text'
  return (
    <div className={`mt-1 text-[0.8125rem] ${tone}`}>
      <p className={isLong && !isOpen ? 'line-clamp-2 break-words' : 'break-words'}>{text}</p>
      {isLong && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="font-medium text-accent-text hover:underline max-md:py-1.5"
        >
          {isOpen ? 'Less' : 'All of it'}
        </button>
      )}
    </div>
  )
}

function RetryButton({ id }: { id: string }) {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const retry = async () => {
    setBusy(true)
    try {
      await retryDelivery(id)
      toast({ title: 'Trying again' })
    } catch (error) {
      toast({ title: 'It could not be tried again', detail: errorWords(error), tone: 'bad' })
    } finally {
      await refreshDeliveries(client)
      setBusy(false)
    }
  }
  return (
    <Button size="small" isBusy={isBusy} onClick={retry}>
      <RotateCcw aria-hidden /> Try again
    </Button>
  )
}
