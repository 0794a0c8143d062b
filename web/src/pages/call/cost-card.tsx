/** What the call cost, line by line; a price that nobody knows can be set from here. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pricesQuery } from '../../api/costs.ts'
import type { CallDetail } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { isLive } from '../../words/call-words.ts'
import { dollars, perUnit, quantityWords, unitPrice } from '../../words/money.ts'

type CostLine = NonNullable<CallDetail['cost']>['lines'][number]

export function CostCard({ call }: { call: CallDetail }) {
  const { cost } = call
  if (!cost) {
    // A call is priced once it is over; one that never will be needs no card.
    if (isLive(call) || !call.endedAt) return null
    return (
      <Card title="Cost" className="order-6">
        <p className="px-4 py-3.5 text-sm text-muted md:px-5">Not priced yet.</p>
      </Card>
    )
  }
  return (
    <Card
      title="Cost"
      className="order-6"
      actions={
        <span className="text-sm font-semibold tabular-nums">
          {cost.isComplete ? '' : 'at least '}
          {dollars(cost.totalUsd)}
        </span>
      }
    >
      {cost.lines.length === 0 ? (
        <p className="px-4 py-3.5 text-sm text-muted md:px-5">Nothing was used that anybody bills.</p>
      ) : (
        <ul className="divide-y divide-line">
          {cost.lines.map((line) => (
            <Line key={line.priceId} line={line} />
          ))}
        </ul>
      )}
      <p className="border-t border-line px-4 py-2.5 text-xs text-muted md:px-5">
        {call.isTest && 'A test call uses no telephone: only a model could cost. '}
        An estimate by{' '}
        <Link to="/costs" className="font-medium text-accent-text hover:underline">
          your prices
        </Link>
        , not the vendors’ bill.
      </p>
    </Card>
  )
}

function Line({ line }: { line: CostLine }) {
  const { item, priceId, quantity, unit, usd } = line
  const known = useQuery(pricesQuery).data?.items.find(({ id }) => id === priceId)?.usd ?? null
  const each = unitPrice(line, known)
  return (
    <li className="flex gap-3 px-4 py-2.5 text-sm md:px-5">
      <div className="min-w-0 flex-1">
        <p className="break-words">{item}</p>
        <p className="text-[0.8125rem] text-muted tabular-nums">
          {quantity === null ? 'It is not known yet how much' : quantityWords(quantity, unit)}
          {each !== undefined && ` at ${dollars(each)} ${perUnit(unit)}`}
        </p>
      </div>
      {usd === null && quantity !== null ? (
        <Link
          to="/costs"
          search={{ price: line.priceId }}
          className="shrink-0 self-start font-medium text-accent-text hover:underline"
        >
          Set the price
        </Link>
      ) : (
        <span className="shrink-0 tabular-nums">{usd === null ? '–' : dollars(usd)}</span>
      )}
    </li>
  )
}
