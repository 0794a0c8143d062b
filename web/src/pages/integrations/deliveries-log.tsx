/** What was sent lately, narrowed as one likes; what was given up can be sent again, one by one or together. */
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import {
  type DeliveriesFilter,
  deliveriesQuery,
  refreshDeliveries,
  retryDead,
} from '../../api/integrations.ts'
import { errorWords } from '../../api/request.ts'
import type { ConnectionList, DeliveryItem, IntegrationKind } from '../../api/types.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { DeliveryLine } from '../../components/delivery-line.tsx'
import { MoreOnScroll } from '../../components/more-on-scroll.tsx'
import { LoadError } from '../../components/notice.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'
import { toast } from '../../components/toast-queue.ts'
import { countWords } from '../../words/delivery-words.ts'
import { DeliveriesFilterBar } from './deliveries-filter-bar.tsx'

interface DeliveriesLogProps {
  connections: Pick<ConnectionList, 'items' | 'builtIn'>
  kinds: IntegrationKind[]
  filter: DeliveriesFilter
  onFilter: (filter: DeliveriesFilter) => void
}

export function DeliveriesLog({ connections, kinds, filter, onFilter }: DeliveriesLogProps) {
  const known = [...connections.items, ...connections.builtIn]
  const query = useInfiniteQuery({
    ...deliveriesQuery(filter),
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.status === 'pending')) ? 4000 : 20_000,
  })
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const isFiltered = Object.keys(filter).length > 0
  const nameOf = ({ integrationId, kind }: DeliveryItem) =>
    known.find(({ id }) => id === integrationId)?.name ??
    `${kinds.find((each) => each.kind === kind)?.label ?? kind} (deleted)`

  return (
    <section aria-labelledby="deliveries" className="mt-10">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="deliveries" className="text-lg font-semibold">
          Deliveries
        </h2>
        <Totals connections={known} />
      </div>
      <DeliveriesFilterBar filter={filter} connections={known} onChange={onFilter} />
      <Card className="overflow-hidden">
        {query.isPending ? (
          <SkeletonRows count={3} />
        ) : query.isError && items.length === 0 ? (
          <LoadError error={query.error} retry={() => void query.refetch()} />
        ) : items.length === 0 ? (
          <p className="px-4 py-8 text-center text-sm text-muted">
            {emptyWords(filter)}
            {isFiltered && (
              <button
                type="button"
                onClick={() => onFilter({})}
                className="ml-1.5 text-accent-text hover:underline"
              >
                Show all
              </button>
            )}
          </p>
        ) : (
          <ul aria-label="Deliveries" className="divide-y divide-line">
            {items.map((delivery) => (
              <DeliveryLine key={delivery.id} delivery={delivery} name={nameOf(delivery)}>
                {' · '}
                <Link
                  to="/calls/$callSid"
                  params={{ callSid: delivery.callSid }}
                  className="text-accent-text hover:underline"
                >
                  Open the call
                </Link>
              </DeliveryLine>
            ))}
          </ul>
        )}
      </Card>
      <MoreOnScroll query={query} />
    </section>
  )
}

function emptyWords({ status, ...rest }: DeliveriesFilter): string {
  if (Object.keys(rest).length > 0) return 'Nothing fits.'
  if (status === 'dead') return 'Nothing was given up. All is well.'
  return status === 'pending' ? 'Nothing is on its way.' : 'Nothing here yet.'
}

/** What waits and what was given up, over all connections, and sending the latter again. */
function Totals({ connections }: { connections: Pick<ConnectionList['items'][number], 'id' | 'health'>[] }) {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const sum = (of: 'pending' | 'dead') => connections.reduce((total, { health }) => total + health[of], 0)
  const [pending, dead] = [sum('pending'), sum('dead')]

  const sendAll = async () => {
    setBusy(true)
    try {
      let count = 0
      for (const { id, health } of connections) if (health.dead > 0) count += await retryDead(id)
      toast({ title: `${countWords(count, 'delivery', 'deliveries')} sent again` })
    } catch (error) {
      toast({ title: 'They could not be sent again', detail: errorWords(error), tone: 'bad' })
    } finally {
      await refreshDeliveries(client)
      setBusy(false)
    }
  }

  if (pending + dead === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm text-muted">
      <p className="tabular-nums">
        {[
          pending > 0 && `${pending.toLocaleString('en-US')} on the way`,
          dead > 0 && `${dead.toLocaleString('en-US')} given up`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {dead > 0 && (
        <Button size="small" isBusy={isBusy} onClick={sendAll}>
          <RotateCcw aria-hidden /> Send all again
        </Button>
      )}
    </div>
  )
}
