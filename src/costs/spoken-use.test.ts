import { describe, expect, it } from 'vitest'
import { type CallUse, callCost } from './call-cost.ts'
import { priceBook } from './price-book.ts'
import { spokenUse } from './spoken-use.ts'

const none: CallUse = {
  isAnswered: true,
  isTest: true,
  legs: [],
  connections: [],
  recordings: [],
  speechInputs: 0,
  spokenCharacters: 0,
  textMessages: 0,
  models: [],
}
/** Three minutes: eighteen times five seconds each, and 1,500 tokens of instructions and tools. */
const talk = { exchanges: 18, promptTokens: 1500, callerSeconds: 5, answerSeconds: 5 }
const cost = (model: string) =>
  callCost({ ...none, models: [spokenUse({ vendor: 'openai', model, ...talk })] }, priceBook)

describe('a conversation with a model that hears and speaks', () => {
  it.each([
    ['gpt-realtime-2.1', 0.235],
    ['gpt-realtime-2.1-mini', 0.073],
  ])('of three minutes costs about what was worked out by hand: %s, %d', (model, usd) => {
    const { totalUsd, isComplete } = cost(model)
    expect(isComplete).toBe(true)
    expect(totalUsd / usd).toBeGreaterThan(0.98)
    expect(totalUsd / usd).toBeLessThan(1.02)
  })

  it('is billed for all that was said before, in every answer', () => {
    const three = spokenUse({ vendor: 'openai', model: 'gpt-realtime-2.1', ...talk, exchanges: 3 })
    // 50; 50 and 100 before; 150 and 150 before.
    expect(three).toMatchObject({ audioInputTokens: 50 + 150 + 150, cachedAudioInputTokens: 0 + 50 + 200 })
    expect(three).toMatchObject({ inputTokens: 1500, cachedInputTokens: 3000, audioOutputTokens: 300 })
  })

  it('grows no faster than the conversation that is kept', () => {
    const cached = (exchanges: number) =>
      spokenUse({ vendor: 'openai', model: 'any', ...talk, exchanges }).cachedAudioInputTokens ?? 0
    expect(cached(301) - cached(300)).toBe(20_000)
  })
})
