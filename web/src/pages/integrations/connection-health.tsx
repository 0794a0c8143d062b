/** How a connection fares: a badge, the receiver's own words when something is wrong, and what waits or was given up. */
import { useQueryClient } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { refreshDeliveries, retryDead } from '../../api/integrations.ts'
import { errorWords } from '../../api/request.ts'
import type { ConnectionHealthItem } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { TimeAgo } from '../../components/time-ago.tsx'
import { toast } from '../../components/toast-queue.ts'
import { countWords } from '../../words/delivery-words.ts'

/** Nothing for a connection that works: only what needs attention stands out. */
export function HealthBadge({ health }: { health: ConnectionHealthItem }) {
  if (health.state === 'ok') return null
  return health.state === 'needs-owner' ? (
    <Badge tone="bad">Needs you</Badge>
  ) : (
    <Badge tone="warn">Failing</Badge>
  )
}

/** One line: when something last arrived, or since when it fails. */
export function HealthLine({ health, isCalendar }: { health: ConnectionHealthItem; isCalendar?: boolean }) {
  const { state, since, lastDeliveredAt, deliveredLastDay } = health
  if (state !== 'ok' && since) {
    return (
      <>
        {state === 'needs-owner' ? 'Stopped' : 'Failing since'} <TimeAgo at={since} />
        {state === 'failing' && ', tried again by itself'}
      </>
    )
  }
  if (isCalendar && !lastDeliveredAt) return <>Free times are offered and booked on calls</>
  if (!lastDeliveredAt) return <>{health.dead > 0 ? 'Nothing has arrived yet' : 'Nothing was sent yet'}</>
  return (
    <>
      Last delivered <TimeAgo at={lastDeliveredAt} />
      {deliveredLastDay > 1 && `, ${deliveredLastDay.toLocaleString('en-US')} within a day`}
    </>
  )
}

interface HealthDetailProps {
  id: string
  health: ConnectionHealthItem
  /** Shows the deliveries of this connection that are so. */
  onShow: (status: 'pending' | 'dead') => void
}

/** What is wrong, and what came of it; nothing when all is well. */
export function HealthDetail({ id, health, onShow }: HealthDetailProps) {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const { state, reason, failure, pending, dead } = health
  if (state === 'ok' && dead === 0 && pending === 0) return null

  const sendAgain = async () => {
    setBusy(true)
    try {
      const count = await retryDead(id)
      toast({ title: `${countWords(count, 'delivery', 'deliveries')} sent again` })
    } catch (error) {
      toast({ title: 'They could not be sent again', detail: errorWords(error), tone: 'bad' })
    } finally {
      await refreshDeliveries(client)
      setBusy(false)
    }
  }

  return (
    <div className="space-y-2 text-[0.8125rem]">
      {state !== 'ok' && reason && (
        <p className={`break-words ${state === 'needs-owner' ? 'text-danger-text' : 'text-warn-text'}`}>
          {reason}
        </p>
      )}
      {state === 'needs-owner' && (
        <p className="text-muted">
          {failure === 'permission'
            ? 'Allow there what is missing, then press Test: what was given up is sent again by itself.'
            : 'Renew the login: what was given up is sent again by itself.'}
        </p>
      )}
      {(pending > 0 || dead > 0) && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {pending > 0 && (
            <button
              type="button"
              onClick={() => onShow('pending')}
              className="text-muted tabular-nums hover:underline max-md:py-1.5"
            >
              {pending.toLocaleString('en-US')} on the way
            </button>
          )}
          {dead > 0 && (
            <>
              <button
                type="button"
                onClick={() => onShow('dead')}
                className="font-medium text-danger-text tabular-nums hover:underline max-md:py-1.5"
              >
                {dead.toLocaleString('en-US')} given up
              </button>
              {state !== 'needs-owner' && (
                <Button size="small" isBusy={isBusy} onClick={sendAgain}>
                  <RotateCcw aria-hidden /> Send again
                </Button>
              )}
            </>
          )}
        </div>
      )}
    </div>
  )
}
