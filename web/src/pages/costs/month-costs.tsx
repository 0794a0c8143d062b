/** What the calls of this month cost, item by item, and what the numbers cost anyway. */
import { useQuery } from '@tanstack/react-query'
import { Receipt } from 'lucide-react'
import { useBusinessZone } from '../../api/business-clock.ts'
import { monthCostsQuery } from '../../api/costs.ts'
import type { CostReport } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { useNow } from '../../components/clock.ts'
import { LoadError, Notice } from '../../components/notice.tsx'
import { SkeletonRows } from '../../components/skeleton.tsx'
import { dollars, quantityWords } from '../../words/money.ts'
import { dateIn } from '../../words/time.ts'
import { CostBar } from './cost-bar.tsx'

export function MonthCosts() {
  const zone = useBusinessZone()
  const query = useQuery(monthCostsQuery(dateIn(useNow(), zone), zone))
  return (
    <Card
      title="This month"
      className="min-w-0"
      actions={
        query.data && (
          <span className="text-sm font-semibold tabular-nums">
            {query.data.callsWithoutFullCost > 0 && query.data.costUsd !== null && 'at least '}
            {query.data.costUsd === null ? '–' : dollars(query.data.costUsd)}
          </span>
        )
      }
    >
      {query.data ? (
        <Month costs={query.data} />
      ) : query.isPending ? (
        <SkeletonRows count={4} />
      ) : (
        <LoadError error={query.error} retry={() => void query.refetch()} />
      )}
    </Card>
  )
}

function Month({ costs }: { costs: CostReport }) {
  const { calls, callsWithoutFullCost, items, rent } = costs
  const largest = Math.max(...items.map(({ usd }) => usd), 0)
  if (calls === 0 && rent.length === 0) {
    return (
      <Notice icon={Receipt} title="No call this month yet">
        Each call is priced as soon as it is over.
      </Notice>
    )
  }
  return (
    <>
      <p className="px-4 pt-3 pb-1 text-sm text-muted md:px-5">
        {calls === 1 ? '1 call' : `${calls.toLocaleString('en-US')} calls`}
        {callsWithoutFullCost > 0 && (
          <span className="text-warn-text">
            ; {callsWithoutFullCost} of them without a full price, which cost more than is counted here
          </span>
        )}
      </p>
      {items.length > 0 && (
        <ul aria-label="Costs of this month">
          {items.map((item) => (
            <CostBar
              key={item.priceId}
              label={item.item}
              sum={dollars(item.usd)}
              share={largest === 0 ? 0 : item.usd / largest}
              detail={
                <>
                  {quantityWords(item.quantity, item.unit)}
                  {item.unknown > 0 && (
                    <span className="text-warn-text">; not known for {timesWords(item.unknown)}</span>
                  )}
                </>
              }
            />
          ))}
        </ul>
      )}
      {rent.length > 0 && (
        <dl className="mt-1 border-t border-line px-4 py-3 text-sm md:px-5">
          {rent.map(({ priceId, item, quantity, usd }) => (
            <div key={priceId} className="flex gap-3">
              <dt className="min-w-0 flex-1 text-muted">
                {item}
                {quantity !== null && quantity > 1 && ` × ${quantity}`}, each month
              </dt>
              <dd className="tabular-nums">{usd === null ? 'not known' : dollars(usd)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function timesWords(count: number): string {
  return count === 1 ? '1 call' : `${count.toLocaleString('en-US')} calls`
}
