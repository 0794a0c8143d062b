/** The price book by group; the price that was asked for stands open. */
import type { PriceItem } from '../../api/types.ts'
import { Card } from '../../components/card.tsx'
import { priceGroups, unlistedPrice } from '../../words/price-words.ts'
import { PriceRow } from './price-row.tsx'

interface PriceBookProps {
  prices: PriceItem[]
  /** Id of the price to be set, from the address of the page. */
  opened: string | undefined
}

export function PriceBook({ prices, opened }: PriceBookProps) {
  const isListed = prices.some(({ id }) => id === opened)
  const unlisted = opened === undefined || isListed ? undefined : unlistedPrice(opened)
  const groups = [
    ...(unlisted ? [{ title: 'Not in the book yet', prices: [unlisted] }] : []),
    ...priceGroups(prices),
  ]
  return (
    <>
      {opened !== undefined && !isListed && !unlisted && (
        <p role="alert" className="mb-4 rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn-text">
          There is no price “{opened}”. The link may be incomplete.
        </p>
      )}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        {groups.map(({ title, prices: ofGroup }) => (
          <Card key={title} title={title} className="min-w-0">
            <ul aria-label={title} className="divide-y divide-line">
              {ofGroup.map((price) => (
                <PriceRow key={price.id} price={price} isOpened={price.id === opened} />
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}
