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

it('counts what a model that hears and speaks costs, the stream to it and the words it writes down', () => {
  const five = named('openai-realtime with gpt-realtime-2.1')
  const of = (id: string) => five?.lines.find(({ priceId }) => priceId === id)
  expect(of('twilio-media-streams')?.usd).toBe(22)
  // Half of every minute is the caller's, at 0.017.
  expect(of('model:openai:gpt-live-transcribe:transcription')).toMatchObject({ quantity: 2500, usd: 42.5 })
  // 150,000 seconds of speech at twenty tokens each, 64 a million.
  expect(of('model:openai:gpt-realtime-2.1:audio-output')).toMatchObject({ quantity: 3, usd: 192 })
  expect(five?.isComplete).toBe(true)
  const perMinute = (model: string) => compared.find((engine) => engine.model === model)?.usdPerMinute
  expect(perMinute('gpt-realtime-2.1')).toBe(0.1028)
  expect(perMinute('gpt-realtime-2.1-mini')).toBe(0.0472)
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
