/** The promised call back, and working it off. */

import { useQueryClient } from '@tanstack/react-query'
import { Check, Hand, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import { useBusinessZone } from '../../api/business-clock.ts'
import { callbackIdOf, setCallbackStatus, takeCallback } from '../../api/callbacks.ts'
import { errorWords } from '../../api/request.ts'
import type { CallbackStatus, CallDetail } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { useNow } from '../../components/clock.ts'
import { TimeAgo } from '../../components/time-ago.tsx'
import { toast } from '../../components/toast-queue.ts'
import { phoneWords, sentence, takerWords } from '../../words/caller.ts'
import { dueWords, isOverdue } from '../../words/due.ts'

export function CallbackCard({ call }: { call: CallDetail }) {
  const client = useQueryClient()
  const now = useNow()
  const zone = useBusinessZone()
  const [isBusy, setBusy] = useState(false)
  const callback = call.callback
  if (!callback?.requested) return null

  const change = async (status: CallbackStatus) => {
    setBusy(true)
    try {
      await setCallbackStatus(client, { id: callbackIdOf(call.callSid) }, status)
    } catch (error) {
      toast({ title: 'The callback was not changed', detail: errorWords(error), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }

  const take = async () => {
    setBusy(true)
    try {
      await takeCallback(client, { id: callbackIdOf(call.callSid) })
    } catch (error) {
      toast({ title: 'The callback was not taken', detail: errorWords(error), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }

  const isOpen = callback.status === 'open'
  const isLate = isOpen && isOverdue(callback, now)
  return (
    <Card
      title="Callback"
      className="order-0"
      actions={
        <Badge tone={isLate ? 'bad' : isOpen ? 'accent' : callback.status === 'done' ? 'good' : 'plain'}>
          {isLate ? 'Overdue' : isOpen ? 'Open' : callback.status === 'done' ? 'Done' : 'Cancelled'}
        </Badge>
      }
    >
      <div className="px-4 py-3.5 md:px-5">
        <p className="font-medium">{dueWords(callback, now, { zone })}</p>
        {callback.reason && <p className="mt-0.5 text-sm text-muted">{sentence(callback.reason)}</p>}
        {callback.phone && (
          <a
            href={`tel:${callback.phone}`}
            className="mt-1 inline-block py-1 text-sm font-medium text-accent-text hover:underline"
          >
            {phoneWords(callback.phone)}
          </a>
        )}
        {callback.takenBy && (
          <p className="mt-1 text-sm text-muted">
            {isOpen ? 'Taken by' : 'Was taken by'} {takerWords(callback.takenBy)}
            {callback.takenAt && (
              <>
                {' · '}
                <TimeAgo at={callback.takenAt} />
              </>
            )}
          </p>
        )}
        <div className="mt-3 flex flex-wrap gap-2">
          {isOpen ? (
            <>
              <Button look="primary" size="small" isBusy={isBusy} onClick={() => change('done')}>
                <Check aria-hidden /> Mark done
              </Button>
              {!callback.takenBy && (
                <Button size="small" disabled={isBusy} onClick={take}>
                  <Hand aria-hidden /> I take it
                </Button>
              )}
              <Button look="ghost" size="small" disabled={isBusy} onClick={() => change('cancelled')}>
                <X aria-hidden /> Not needed
              </Button>
            </>
          ) : (
            <Button size="small" isBusy={isBusy} onClick={() => change('open')}>
              <RotateCcw aria-hidden /> Open again
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}
