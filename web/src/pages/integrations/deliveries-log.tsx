/** What was sent lately; what was given up can be tried again. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { deliveriesQuery } from '../../api/integrations.ts'
import type { ConnectionItem, DeliveryItem } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { DeliveryLine } from '../../components/delivery-line.tsx'
import { Select } from '../../components/field.tsx'
import { MoreOnScroll } from '../../components/more-on-scroll.tsx'
import { LoadError } from '../../components/notice.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'

const filters = [
  ['all', 'All'],
  ['pending', 'On their way'],
  ['delivered', 'Delivered'],
  ['dead', 'Given up'],
] as const

export function DeliveriesLog({ connections }: { connections: ConnectionItem[] }) {
  const [filter, setFilter] = useState<(typeof filters)[number][0]>('all')
  const status: DeliveryItem['status'] | undefined = filter === 'all' ? undefined : filter
  const query = useInfiniteQuery({
    ...deliveriesQuery(status),
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.status === 'pending')) ? 4000 : false,
  })
  const items = query.data?.pages.flatMap((page) => page.items) ?? []

  return (
    <>
      <Card
        title="Deliveries"
        className="mt-6 overflow-hidden"
        actions={
          <Select
            aria-label="Show deliveries"
            value={filter}
            onChange={(event) =>
              setFilter(filters.find(([value]) => value === event.target.value)?.[0] ?? 'all')
            }
            className="w-auto!"
          >
            {filters.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        }
      >
        {query.isPending ? (
          <SkeletonRows count={3} />
        ) : query.isError && items.length === 0 ? (
          <LoadError error={query.error} retry={() => void query.refetch()} />
        ) : items.length === 0 ? (
          <p className="px-4 py-8 text-center text-sm text-muted">
            {filter === 'dead' ? 'Nothing was given up. All is well.' : 'Nothing here yet.'}
          </p>
        ) : (
          <ul className="divide-y divide-line">
            {items.map((delivery) => (
              <DeliveryLine
                key={delivery.id}
                delivery={delivery}
                name={connections.find(({ id }) => id === delivery.integrationId)?.name}
              >
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
    </>
  )
}
