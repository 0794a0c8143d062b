import { describe, expect, it } from 'vitest'
import { modelPriceId, modelPriceIdFor } from './model-prices.ts'
import { priceBook } from './price-book.ts'
import { bookPrice, withEdits } from './price-edits.ts'

const isKnown = (id: string) => priceBook.some((price) => price.id === id)

describe('the price book', () => {
  it('has each price once, dated, with its source', () => {
    expect(new Set(priceBook.map(({ id }) => id)).size).toBe(priceBook.length)
    for (const { id, item, asOf, source } of priceBook) {
      expect(asOf, id).toMatch(/^2026-\d{2}-\d{2}$/)
      expect(item && source, id).toBeTruthy()
    }
  })

  it('explains every price that it does not know', () => {
    const unknown = priceBook.filter(({ usd }) => usd === null)
    expect(unknown.map(({ note }) => Boolean(note))).toEqual(unknown.map(() => true))
  })
})

describe('the price of a model', () => {
  const found = (vendor: string, model: string) => modelPriceIdFor(vendor, model, 'output', isKnown)

  it.each([
    ['openai', 'gpt-5.4-mini', 'gpt-5.4-mini'],
    ['openai', 'gpt-5.4-mini-2026-03-05', 'gpt-5.4-mini'],
    ['openai', 'gpt-5.4-nano-latest', 'gpt-5.4-nano'],
    ['anthropic', 'claude-haiku-4-5-20251001', 'claude-haiku-4-5'],
    ['anthropic', 'claude-haiku-4-5@20251001', 'claude-haiku-4-5'],
    ['openai-compatible', 'meta-llama/Llama-3.3-70B', 'any'],
  ])('%s %s is that of %s', (vendor, model, priced) => {
    expect(found(vendor, model)).toBe(modelPriceId(vendor, priced, 'output'))
    expect(isKnown(found(vendor, model))).toBe(true)
  })

  it.each([
    ['openai', 'gpt-5.4'],
    ['openai', 'gpt-5.4-minimal'],
    ['openai', 'gpt-6-luna-pro'],
    ['openai', 'claude-haiku-4-5'],
    ['anthropic', 'claude-haiku-4'],
    ['openai', ''],
  ])('%s %j is not known', (vendor, model) => {
    expect(isKnown(found(vendor, model))).toBe(false)
  })

  it('is that of the longest name, and its own before any', () => {
    const book = ['model:openai:gpt-7:output', 'model:openai:gpt-7-2:output', 'model:x:any:output']
    const among = (vendor: string, model: string, more: string[] = []) =>
      modelPriceIdFor(vendor, model, 'output', (id) => [...book, ...more].includes(id))
    expect(among('openai', 'gpt-7-2-2026-01-01')).toBe('model:openai:gpt-7-2:output')
    expect(among('openai', 'gpt-7-2026-01-01')).toBe('model:openai:gpt-7:output')
    expect(among('x', 'llama')).toBe('model:x:any:output')
    expect(among('x', 'llama', ['model:x:llama:output'])).toBe('model:x:llama:output')
  })
})

describe('edits', () => {
  const edit = { usd: 0.5, asOf: '2026-11-24', source: 'Our contract' }

  it('stand in place of the book’s price, which stays to be seen', () => {
    const prices = withEdits([{ id: 'twilio-conversation-relay', ...edit }])
    expect(prices.find(({ id }) => id === 'twilio-conversation-relay')).toEqual({
      id: 'twilio-conversation-relay',
      item: 'ConversationRelay (hearing and speaking)',
      unit: 'minute',
      ...edit,
      isOwners: true,
      bookUsd: 0.07,
    })
    expect(prices.filter(({ isOwners }) => isOwners)).toHaveLength(1)
    expect(prices).toHaveLength(priceBook.length)
  })

  it('price a model that the book does not know, and nothing else that it does not know', () => {
    const id = 'model:openai:gpt-9:input'
    expect(withEdits([{ id, ...edit }]).at(-1)).toMatchObject({
      id,
      item: 'gpt-9, tokens read',
      unit: 'million-tokens',
      usd: 0.5,
      bookUsd: null,
    })
    for (const unknown of ['twilio-moon', 'model:openai:gpt-9:sound', 'model:openai::input']) {
      expect(bookPrice(unknown), unknown).toBeUndefined()
      expect(withEdits([{ id: unknown, ...edit }]), unknown).toHaveLength(priceBook.length)
    }
  })
})
