/** One delivery: where, what for, how it went, and another try when it was given up. */
import { useQueryClient } from '@tanstack/react-query'
import { ExternalLink, RotateCcw } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { retryDelivery } from '../api/integrations.ts'
import { errorWords } from '../api/request.ts'
import type { CallDelivery } from '../api/types.ts'
import { Badge, type Tone } from './badge.tsx'
import { Button } from './button.tsx'
import { TimeAgo } from './time-ago.tsx'
import { toast } from './toast-queue.ts'

const occasions: Record<CallDelivery['occasion'], string> = {
  'call.completed': 'Finished call',
  'call.urgent': 'Urgent alert',
  'call.unanswered': 'Nobody answered',
  'callback.requested': 'Callback request',
  'lead.updated': 'New lead',
}

interface DeliveryLineProps {
  delivery: CallDelivery
  /** The connection's name, when it is still there. */
  name: string | undefined
  children?: ReactNode
}

export function DeliveryLine({ delivery, name, children }: DeliveryLineProps) {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const state = stateOf(delivery)

  const retry = async () => {
    setBusy(true)
    try {
      await retryDelivery(delivery.id)
      toast({ title: 'Trying again' })
    } catch (error) {
      toast({ title: 'It could not be tried again', detail: errorWords(error), tone: 'bad' })
    } finally {
      await Promise.all(['deliveries', 'call'].map((key) => client.invalidateQueries({ queryKey: [key] })))
      setBusy(false)
    }
  }

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3 text-sm md:px-5">
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name ?? delivery.kind}
          <Badge tone={state.tone}>{state.label}</Badge>
        </p>
        <p className="text-[0.8125rem] text-muted">
          {occasions[delivery.occasion]} · <TimeAgo at={delivery.updatedAt} />
          {delivery.attempts > 1 && ` · ${delivery.attempts} attempts`}
          {children}
        </p>
        {delivery.lastError && delivery.status !== 'delivered' && (
          <p className="mt-1 text-[0.8125rem] break-words text-danger-text">{delivery.lastError}</p>
        )}
        {delivery.externalUrl && (
          <a
            href={delivery.externalUrl}
            target="_blank"
            rel="noreferrer"
            className="mt-1 inline-flex items-center gap-1 text-[0.8125rem] text-accent-text hover:underline"
          >
            Open it there <ExternalLink className="size-3" aria-hidden />
          </a>
        )}
      </div>
      {delivery.status === 'dead' && (
        <Button size="small" isBusy={isBusy} onClick={retry}>
          <RotateCcw aria-hidden /> Try again
        </Button>
      )}
    </li>
  )
}

function stateOf({ status, attempts }: CallDelivery): { label: string; tone: Tone } {
  if (status === 'delivered') return { label: 'Delivered', tone: 'good' }
  if (status === 'dead') return { label: 'Given up', tone: 'bad' }
  return attempts > 0 ? { label: 'Trying again', tone: 'warn' } : { label: 'On its way', tone: 'plain' }
}
