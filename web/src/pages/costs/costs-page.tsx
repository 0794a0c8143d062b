/** What calls cost: this month's, what other engines would cost, and the prices that both go by. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pricesQuery } from '../../api/costs.ts'
import { LoadError } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { EngineCosts } from './engine-costs.tsx'
import { MonthCosts } from './month-costs.tsx'
import { PriceBook } from './price-book.tsx'

const route = getRouteApi('/shell/costs')

export function CostsPage() {
  const { price } = route.useSearch()
  const prices = useQuery(pricesQuery)
  return (
    <>
      <PageHeader
        title="Costs"
        description="What calls cost by the prices below. Estimates, not the vendors’ bills; test calls are left out."
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <MonthCosts />
        <EngineCosts />
      </div>
      <section aria-labelledby="prices" className="mt-8">
        <h2 id="prices" className="text-lg font-semibold tracking-tight">
          Prices
        </h2>
        <p className="mt-1 mb-4 max-w-3xl text-sm text-pretty text-muted">
          List prices for numbers in the US. What you pay may differ: put your own price in, and calls that
          end from then on go by it.
        </p>
        {prices.data ? (
          <PriceBook prices={prices.data.items} opened={price} />
        ) : prices.isPending ? (
          <div role="status" aria-label="Loading" className="space-y-4">
            <Skeleton className="h-64 rounded-xl" />
            <Skeleton className="h-64 rounded-xl" />
          </div>
        ) : (
          <LoadError error={prices.error} retry={() => void prices.refetch()} />
        )}
      </section>
    </>
  )
}
