import { expect, it } from 'vitest'
import { compareEngines } from './compare.ts'
import { priceBook } from './price-book.ts'

const compared = compareEngines({ minutes: 5000, callMinutes: 5 }, priceBook)
const named = (name: string) => compared.find((engine) => engine.name === name)?.cost

it('counts a month by the book: the leg, and what the engine adds to it', () => {
  expect(named('conversation-relay with the scripted brain')).toMatchObject({
    totalUsd: 392.5,
    isComplete: true,
  })
  // 30,000 answers of 2,000 tokens read at 0.75, and of 60 written at 4.50 a million.
  expect(named('conversation-relay with gpt-5.4-mini')?.totalUsd).toBeCloseTo(392.5 + 45 + 8.1, 6)
  // The leg, 30,000 answers listened for, and 2.25 million characters said.
  expect(named('gather with the scripted brain')?.totalUsd).toBeCloseTo(42.5 + 600 + 72, 6)
  expect(compared.find(({ model }) => model === 'gpt-5.4-mini')?.usdPerMinute).toBeGreaterThan(0.07)
})

it('puts the cheapest first, and what is not known in full last', () => {
  const whole = compared.filter(({ cost }) => cost.isComplete).map(({ cost }) => cost.totalUsd)
  expect(whole).toEqual([...whole].sort((a, b) => a - b))
  expect(compared.at(-1)).toMatchObject({
    engine: 'media-streams',
    cost: { totalUsd: 64.5, isComplete: false },
  })
})

it('bills a begun minute of every call', () => {
  const halves = compareEngines({ minutes: 5000, callMinutes: 0.5 }, priceBook)
  const relay = halves.find(({ name }) => name === 'conversation-relay with the scripted brain')
  expect(relay?.cost.totalUsd).toBe(785)
})

it('does not know what an owner’s missing price comes to', () => {
  const book = priceBook.map((price) =>
    price.id === 'twilio-conversation-relay' ? { ...price, usd: null } : price,
  )
  const relay = compareEngines({ minutes: 100, callMinutes: 2 }, book).filter(
    ({ engine }) => engine === 'conversation-relay',
  )
  expect(relay.map(({ cost }) => cost.isComplete)).toEqual(relay.map(() => false))
})
