/** The price book by group; one price at a time is changed, first of all the one that was asked for. */
import { useEffect, useState } from 'react'
import type { PriceItem } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { Card } from '../../components/card.tsx'
import { type PriceGroup, priceGroups, unlistedPrice } from '../../words/price-words.ts'
import { PriceRow } from './price-row.tsx'

interface PriceBookProps {
  prices: PriceItem[]
  /** Id of the price to be set, from the address of the page. */
  opened: string | undefined
}

export function PriceBook({ prices, opened }: PriceBookProps) {
  const [editedId, setEditedId] = useState(opened)
  useEffect(() => setEditedId(opened), [opened])
  const isListed = prices.some(({ id }) => id === opened)
  const unlisted = opened === undefined || isListed ? undefined : unlistedPrice(opened)
  const groups: PriceGroup[] = [
    ...(unlisted
      ? [{ title: `${unlisted.item.split(',')[0]}, not in the book yet`, prices: [unlisted] }]
      : []),
    ...priceGroups(prices),
  ]
  return (
    <>
      {opened !== undefined && !isListed && !unlisted && (
        <p role="alert" className="mb-4 rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn-text">
          There is no price “{opened}”. The link may be incomplete.
        </p>
      )}
      <div className="gap-4 lg:columns-2">
        {groups.map(({ title, prices: ofGroup, note, isUnverified }) => (
          <Card
            key={title}
            title={title}
            className="mb-4 break-inside-avoid"
            actions={isUnverified && <Badge tone="warn">Not verified</Badge>}
          >
            <ul aria-label={title} className="divide-y divide-line">
              {ofGroup.map((price) => (
                <PriceRow
                  key={price.id}
                  price={price}
                  isEdited={price.id === editedId}
                  isAskedFor={price.id === opened}
                  onEdit={(isEdited) => setEditedId(isEdited ? price.id : undefined)}
                  isNoteShown={note === undefined}
                  isDoubtShown={!isUnverified}
                />
              ))}
            </ul>
            {note && (
              <p className="border-t border-line px-4 py-2.5 text-[0.8125rem] text-pretty text-muted md:px-5">
                {note}
              </p>
            )}
          </Card>
        ))}
      </div>
    </>
  )
}
