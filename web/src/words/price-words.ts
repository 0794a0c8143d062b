/** The price book as an owner looks through it: in groups, with what is sure and what is not. Pure. */
import type { PriceItem } from '../api/types.ts'

export interface PriceGroup {
  title: string
  prices: PriceItem[]
  /** What is noted to every one of them. */
  note?: string
  /** None of them was read on the vendor's own page. */
  isUnverified?: true
}

const modelId = /^model:([a-z-]+):(.+):([a-z-]+)$/

const vendors: Record<string, string> = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  'openai-compatible': 'your own server',
  azure: 'Azure',
  xai: 'xAI',
}

const kindWords: Record<string, string> = {
  input: 'tokens read',
  'cached-input': 'tokens read out of the cache',
  'cache-write': 'tokens written into the cache',
  output: 'tokens answered',
  'audio-input': 'tokens of sound heard',
  'cached-audio-input': 'tokens of sound read out of the cache',
  'audio-output': 'tokens of sound spoken',
  transcription: 'speech written down',
}

function groupOf({ id }: PriceItem): string {
  if (id.startsWith('twilio-number-')) return 'Rent of numbers'
  if (id.startsWith('twilio-')) return 'Telephone'
  const [, vendor, model] = modelId.exec(id) ?? []
  if (vendor === undefined) return 'Other vendors'
  const from = vendors[vendor] ?? vendor
  return model === 'any' ? `Any other model of ${from}` : `${model}, ${from}`
}

/** What a price is for, below the title of its group: of a model's only what it did. */
export function priceTitle({ id, item }: PriceItem): string {
  const words = kindWords[modelId.exec(id)?.[3] ?? '']
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : item
}

/** In the order of the book. */
export function priceGroups(prices: PriceItem[]): PriceGroup[] {
  return [...Map.groupBy(prices, groupOf)].map(([title, items]) => {
    const [note, ...others] = new Set(items.map(noteWords))
    const isShared = items.length > 1 && note !== undefined && others.length === 0
    const isDoubtful = items.length > 1 && items.every(isUnverified)
    return {
      title,
      prices: items,
      ...(isShared ? { note } : {}),
      ...(isDoubtful ? { isUnverified: true as const } : {}),
    }
  })
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
  const words = kindWords[kind]
  if (!vendor || !model || !words) return undefined
  return {
    id,
    item: `${model}, ${words}`,
    unit: kind === 'transcription' ? 'minute' : 'million-tokens',
    usd: null,
    asOf: '',
    source: '',
    note: `Calls used this model (${vendor}), and the book has no price for it.`,
    isOwners: false,
    bookUsd: null,
  }
}
