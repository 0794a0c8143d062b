/** Whom to call back, as a list to work off: overdue, today, later; urgent ones first. */

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { PhoneOutgoing } from 'lucide-react'
import { useBusinessZone } from '../../api/business-clock.ts'
import { callbacksQuery, setCallbackStatus, takeCallback } from '../../api/callbacks.ts'
import { errorWords } from '../../api/request.ts'
import type { CallbackItem, CallbackStatus } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { useNow } from '../../components/clock.ts'
import { LoadError, Notice } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'
import { toast } from '../../components/toast-queue.ts'
import { type DueGroup, groupByDue } from '../../words/due.ts'
import { CallbackRow } from './callback-row.tsx'

const groupNames: Record<DueGroup, string> = { overdue: 'Overdue', today: 'Today', later: 'Later' }

export function CallbacksPage() {
  const client = useQueryClient()
  const now = useNow()
  const zone = useBusinessZone()
  const query = useQuery(callbacksQuery('open'))

  const change = async (callback: CallbackItem, status: CallbackStatus) => {
    try {
      await setCallbackStatus(client, callback, status)
      if (status === 'open') return
      toast({
        title: `${callback.name ?? 'Callback'}: ${status === 'done' ? 'done' : 'not needed'}`,
        action: { label: 'Undo', run: () => void change(callback, 'open') },
      })
    } catch (error) {
      toast({ title: 'The callback was not changed', detail: errorWords(error), tone: 'bad' })
    }
  }

  const take = async (callback: CallbackItem) => {
    try {
      await takeCallback(client, callback)
    } catch (error) {
      toast({ title: 'The callback was not taken', detail: errorWords(error), tone: 'bad' })
    }
  }

  return (
    <>
      <PageHeader
        title="Callbacks"
        description="People who were promised a call back. Tap a number to call."
      />
      {query.isPending ? (
        <Card>
          <SkeletonRows count={4} />
        </Card>
      ) : query.isError && !query.data ? (
        <Card>
          <LoadError error={query.error} retry={() => void query.refetch()} />
        </Card>
      ) : query.data?.items.length === 0 ? (
        <Card>
          <Notice icon={PhoneOutgoing} title="Nobody is waiting">
            When a caller asks to be called back, or nobody could take an urgent call, they appear here at
            once.
          </Notice>
        </Card>
      ) : (
        <div className="space-y-6">
          {groupByDue(query.data?.items ?? [], now, zone).map(({ group, items }) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2
                id={`group-${group}`}
                className={`mb-2 px-1 text-sm font-semibold ${group === 'overdue' ? 'text-danger-text' : 'text-muted'}`}
              >
                {groupNames[group]} <span className="font-normal tabular-nums">{items.length}</span>
              </h2>
              <Card className="overflow-hidden">
                <ul className="divide-y divide-line">
                  {items.map((callback) => (
                    <CallbackRow key={callback.id} callback={callback} onChange={change} onTake={take} />
                  ))}
                </ul>
              </Card>
            </section>
          ))}
        </div>
      )}
    </>
  )
}
