/** The owner's own prices, laid over the book's. */
import { modelItemOf } from './model-prices.ts'
import { type Price, priceBook } from './price-book.ts'

export interface PriceEdit {
  id: string
  usd: number
  /** YYYY-MM-DD. */
  asOf: string
  source: string
}

/** A price of the book, as edited, and what the book itself says. */
export interface EditedPrice extends Price {
  isOwners: boolean
  /** The book's own price; null when it knows none. */
  bookUsd: number | null
}

/** The price that an id stands for without any edit; undefined when an edit of it would say nothing. */
export function bookPrice(id: string): Price | undefined {
  const known = priceBook.find((price) => price.id === id)
  if (known) return known
  const model = modelItemOf(id)
  return model && { id, ...model, usd: null, asOf: '', source: '' }
}

/** The whole book with the edits applied; prices of models that the book does not know come last. */
export function withEdits(edits: readonly PriceEdit[]): EditedPrice[] {
  const added = edits.filter(({ id }) => !priceBook.some((price) => price.id === id))
  const own = added.flatMap(({ id }) => bookPrice(id) ?? [])
  return [...priceBook, ...own].map((price) => {
    const edit = edits.find(({ id }) => id === price.id)
    if (!edit) return { ...price, isOwners: false, bookUsd: price.usd }
    const { note: _, ...rest } = price
    return {
      ...rest,
      usd: edit.usd,
      asOf: edit.asOf,
      source: edit.source,
      isOwners: true,
      bookUsd: price.usd,
    }
  })
}
