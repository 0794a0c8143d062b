/** The price book as an owner looks through it: in groups, with what is sure and what is not. Pure. */
import type { PriceItem } from '../api/types.ts'

export interface PriceGroup {
  title: string
  prices: PriceItem[]
}

const modelId = /^model:([a-z-]+):(.+):([a-z-]+)$/

const vendors: Record<string, string> = {
  openai: 'Language models of OpenAI',
  anthropic: 'Language models of Anthropic',
  'openai-compatible': 'Language models of your own server',
}

const tokenWords: Record<string, string> = {
  input: 'tokens read',
  'cached-input': 'tokens read out of the cache',
  'cache-write': 'tokens written into the cache',
  output: 'tokens answered',
}

function groupOf({ id }: PriceItem): string {
  if (id.startsWith('twilio-number-')) return 'Rent of numbers'
  if (id.startsWith('twilio-')) return 'Telephone'
  const vendor = modelId.exec(id)?.[1]
  if (vendor === undefined) return 'Other vendors'
  return vendors[vendor] ?? `Language models of ${vendor}`
}

/** In the order of the book. */
export function priceGroups(prices: PriceItem[]): PriceGroup[] {
  return [...Map.groupBy(prices, groupOf)].map(([title, items]) => ({ title, prices: items }))
}

/** The book says so of prices that were not read on the vendor's own page; the owner's own are sure. */
export function isUnverified({ note, isOwners }: PriceItem): boolean {
  return !isOwners && /\bcheck it\b/.test(note ?? '')
}

/** The note without what the badge says already. */
export function noteWords({ note }: PriceItem): string | undefined {
  const rest = note?.replace(/Noted from [^.:]*: check it\./, '').trim()
  return rest ? rest : undefined
}

/** A price that is not in the book, as calls may name one of a model; undefined for any other id. */
export function unlistedPrice(id: string): PriceItem | undefined {
  const [, vendor, model, kind = ''] = modelId.exec(id) ?? []
  const words = tokenWords[kind]
  if (!vendor || !model || !words) return undefined
  return {
    id,
    item: `${model}, ${words}`,
    unit: 'million-tokens',
    usd: null,
    asOf: '',
    source: '',
    note: `Calls used this model (${vendor}), and the book has no price for it.`,
    isOwners: false,
    bookUsd: null,
  }
}
