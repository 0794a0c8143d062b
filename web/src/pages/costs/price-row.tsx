/** One price: what it is, from when and where, and changing it in place. */
import { useQueryClient } from '@tanstack/react-query'
import { Pencil, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { resetPrice, setPrice } from '../../api/costs.ts'
import { errorWords } from '../../api/request.ts'
import type { PriceItem } from '../../api/types.ts'
import { Badge } from '../../components/badge.tsx'
import { IconButton } from '../../components/button.tsx'
import { toast } from '../../components/toast-queue.ts'
import { dollars, perUnit } from '../../words/money.ts'
import { isUnverified, noteWords, priceTitle } from '../../words/price-words.ts'
import { dateWords } from '../../words/time.ts'
import { PriceForm } from './price-form.tsx'

interface PriceRowProps {
  price: PriceItem
  isEdited: boolean
  /** By the address of the page: it is to be seen at once. */
  isAskedFor: boolean
  onEdit: (isEdited: boolean) => void
  /** False where it stands below the whole group. */
  isNoteShown: boolean
  /** False where the whole group is marked as not verified. */
  isDoubtShown: boolean
}

export function PriceRow({ price, isEdited, isAskedFor, onEdit, isNoteShown, isDoubtShown }: PriceRowProps) {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isAskedFor) row.current?.scrollIntoView({ block: 'center' })
  }, [isAskedFor])

  const close = () => {
    onEdit(false)
    // The keyboard goes on from where it was.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('button[data-edit]')?.focus())
  }

  /** Puts it back as it was before, whichever way that was. */
  const undo = async () => {
    try {
      if (price.isOwners && price.usd !== null) {
        await setPrice(client, price.id, { usd: price.usd, asOf: price.asOf, source: price.source })
      } else {
        await resetPrice(client, price.id)
      }
    } catch (error) {
      toast({ title: 'It could not be undone', detail: errorWords(error), tone: 'bad' })
    }
  }
  const changed = (title: string) => toast({ title, action: { label: 'Undo', run: () => void undo() } })

  const reset = async () => {
    setBusy(true)
    try {
      await resetPrice(client, price.id)
      changed(`${price.item}: back to the book’s price`)
    } catch (error) {
      toast({ title: 'The price was not changed', detail: errorWords(error), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }

  const note = isNoteShown ? noteWords(price) : undefined
  return (
    <li ref={row} className="px-4 py-2.5 text-sm md:px-5">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="break-words">{priceTitle(price)}</p>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-muted">
            {price.isOwners && <Badge tone="accent">Your price</Badge>}
            {isDoubtShown && isUnverified(price) && <Badge tone="warn">Not verified</Badge>}
            <span>
              {[price.source, dateWords(price.asOf)].filter(Boolean).join(', ')}
              {price.isOwners && price.bookUsd !== null && `; the book says ${dollars(price.bookUsd)}`}
            </span>
          </p>
          {note && <p className="mt-0.5 text-[0.8125rem] text-pretty text-muted">{note}</p>}
        </div>
        {!isEdited && (
          <>
            <p className="shrink-0 py-2 text-right tabular-nums md:py-1">
              {price.usd === null ? (
                <span className="text-warn-text">Not known</span>
              ) : (
                <span className="font-medium">{dollars(price.usd)}</span>
              )}
              <span className="block text-xs text-muted">{perUnit(price.unit)}</span>
            </p>
            <div className="flex shrink-0 max-md:flex-col">
              <IconButton label={`Change the price: ${price.item}`} data-edit onClick={() => onEdit(true)}>
                <Pencil aria-hidden />
              </IconButton>
              {price.isOwners && (
                <IconButton
                  label={`Back to the book’s price: ${price.item}`}
                  disabled={isBusy}
                  onClick={reset}
                >
                  <RotateCcw aria-hidden />
                </IconButton>
              )}
            </div>
          </>
        )}
      </div>
      {isEdited && (
        <PriceForm
          price={price}
          onClose={close}
          onSaved={(saved) => {
            close()
            changed(`${price.item}: ${dollars(saved)} ${perUnit(price.unit)}`)
          }}
        />
      )}
    </li>
  )
}
