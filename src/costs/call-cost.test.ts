import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CallUse, callCost, roundMicros } from './call-cost.ts'
import { type Price, priceBook } from './price-book.ts'

const none: CallUse = {
  isAnswered: true,
  isTest: false,
  legs: [],
  connections: [],
  recordings: [],
  speechInputs: 0,
  spokenCharacters: 0,
  textMessages: 0,
  models: [],
}
const used = (use: Partial<CallUse>): CallUse => ({ ...none, ...use })
const noTokens = { inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 }
const haiku = { vendor: 'anthropic', model: 'claude-haiku-4-5-20251001', ...noTokens }

describe('callCost', () => {
  it('rounds every leg, connection and recording up to whole minutes, each by itself', () => {
    const cost = callCost(
      used({
        legs: [
          { kind: 'inbound-local', seconds: 181 },
          { kind: 'outbound-us', seconds: 61 },
        ],
        connections: [
          { kind: 'conversation-relay', seconds: 20 },
          { kind: 'conversation-relay', seconds: 61 },
        ],
        recordings: [{ seconds: 0 }],
      }),
      priceBook,
    )
    const minutes = cost.lines.map(({ priceId, quantity, usd }) => [priceId, quantity, usd])
    expect(minutes).toEqual([
      ['twilio-inbound-local', 4, 0.034],
      ['twilio-outbound-us', 2, 0.028],
      ['twilio-conversation-relay', 3, 0.21],
      ['twilio-recording', 1, 0.0025],
    ])
    expect(cost).toMatchObject({ totalUsd: 0.2745, isComplete: true })
  })

  it('bills listening by the use, words by the hundred characters, messages one by one', () => {
    const cost = callCost(used({ speechInputs: 3, spokenCharacters: 250, textMessages: 1 }), priceBook)
    expect(cost.lines.map(({ quantity, unit, usd }) => [quantity, unit, usd])).toEqual([
      [3, 'use', 0.06],
      [2.5, '100-characters', 0.008],
      [1, 'message', 0.0083],
    ])
  })

  it('keeps cached tokens apart, and takes a dated name for its model', () => {
    const models = [
      { ...haiku, inputTokens: 1000, cachedInputTokens: 9000, cacheWriteTokens: 2000, outputTokens: 100 },
    ]
    const { lines, totalUsd } = callCost(used({ models }), priceBook)
    expect(lines.map(({ priceId, usd }) => [priceId, usd])).toEqual([
      ['model:anthropic:claude-haiku-4-5:input', 0.001],
      ['model:anthropic:claude-haiku-4-5:cached-input', 0.0009],
      ['model:anthropic:claude-haiku-4-5:cache-write', 0.0025],
      ['model:anthropic:claude-haiku-4-5:output', 0.0005],
    ])
    expect(totalUsd).toBe(0.0049)
  })

  it('keeps tokens of sound apart from those of text, and bills speech that is written down by the exact time', () => {
    const sound = { audioInputTokens: 1000, cachedAudioInputTokens: 5000, audioOutputTokens: 2000 }
    const models = [
      {
        vendor: 'openai',
        model: 'gpt-realtime-2.1',
        ...noTokens,
        inputTokens: 1500,
        outputTokens: 100,
        ...sound,
      },
      { vendor: 'openai', model: 'gpt-live-transcribe', ...noTokens, transcribedSeconds: 7.5 },
    ]
    const { lines, isComplete } = callCost(used({ models }), priceBook)
    expect(isComplete).toBe(true)
    expect(lines.map(({ priceId, quantity, unit, usd }) => [priceId, quantity, unit, usd])).toEqual([
      ['model:openai:gpt-realtime-2.1:input', 0.0015, 'million-tokens', 0.006],
      ['model:openai:gpt-realtime-2.1:output', 0.0001, 'million-tokens', 0.0024],
      ['model:openai:gpt-realtime-2.1:audio-input', 0.001, 'million-tokens', 0.032],
      ['model:openai:gpt-realtime-2.1:cached-audio-input', 0.005, 'million-tokens', 0.002],
      ['model:openai:gpt-realtime-2.1:audio-output', 0.002, 'million-tokens', 0.128],
      ['model:openai:gpt-live-transcribe:transcription', 0.125, 'minute', 0.002125],
    ])
  })

  it('knows no price of a deployment of the owner’s, nor what its minutes of transcription are', () => {
    const models = [
      { vendor: 'azure', model: 'front-desk', ...noTokens, audioOutputTokens: 2000, transcribedSeconds: 30 },
    ]
    expect(callCost(used({ models }), priceBook)).toMatchObject({
      isComplete: false,
      lines: [
        { priceId: 'model:azure:front-desk:audio-output', unit: 'million-tokens', usd: null },
        {
          priceId: 'model:azure:front-desk:transcription',
          ...{ item: 'front-desk, speech written down', unit: 'minute', quantity: 0.5, usd: null },
        },
      ],
    })
  })

  it('bills the line to xAI by its time, on test calls too, and none of its tokens', () => {
    const models = [
      { vendor: 'xai', model: 'grok-voice-latest', ...noTokens, inputTokens: 900, audioOutputTokens: 90 },
    ]
    const connections: CallUse['connections'] = [
      { kind: 'media-streams', seconds: 61 },
      { kind: 'xai-voice', seconds: 61 },
    ]
    const ids = (isTest: boolean) => {
      const { lines } = callCost(used({ models, connections, isTest }), priceBook)
      return lines.map(({ priceId, quantity, usd }) => [priceId, quantity, usd])
    }
    expect(ids(false)).toEqual([
      ['twilio-media-streams', 2, 0.0088],
      ['xai-voice-minute', 2, null],
    ])
    expect(ids(true)).toEqual([['xai-voice-minute', 2, null]])
  })

  it('costs nothing unanswered, and a test call its tokens only', () => {
    const whole = used({
      legs: [{ kind: 'inbound-local', seconds: 0 }],
      connections: [{ kind: 'conversation-relay', seconds: 9 }],
      recordings: [{ seconds: 9 }],
      speechInputs: 1,
      spokenCharacters: 80,
      textMessages: 1,
    })
    expect(callCost({ ...whole, isAnswered: false }, priceBook)).toEqual({
      totalUsd: 0,
      lines: [],
      isComplete: true,
    })
    const models = [{ ...haiku, outputTokens: 200 }]
    const test = callCost({ ...whole, isTest: true, models }, priceBook)
    expect(test.lines).toMatchObject([{ priceId: 'model:anthropic:claude-haiku-4-5:output', usd: 0.001 }])
  })

  it.each<[string, Partial<CallUse>, string]>([
    [
      'a model',
      { models: [{ vendor: 'openai', model: 'gpt-9', ...noTokens, inputTokens: 5 }] },
      'model:openai:gpt-9:input',
    ],
    ['a country', { legs: [{ kind: 'outbound-elsewhere', seconds: 9 }] }, 'twilio-outbound-elsewhere'],
    ['a duration', { legs: [{ kind: 'inbound-local', seconds: null }] }, 'twilio-inbound-local'],
    ['a connection', { connections: [{ kind: 'vapi', seconds: 30 }] }, 'vapi-minute'],
  ])('says so when %s is not known, and never 0', (_what, use, priceId) => {
    const cost = callCost(used({ ...use, textMessages: 1 }), priceBook)
    expect(cost.isComplete).toBe(false)
    expect(cost.lines).toContainEqual(expect.objectContaining({ priceId, usd: null }))
    expect(cost.totalUsd).toBe(0.0083)
  })

  it('goes by the prices that it is given', () => {
    const own: Price[] = priceBook.map((price) =>
      price.id === 'twilio-inbound-elsewhere' ? { ...price, usd: 0.01 } : price,
    )
    const use = used({ legs: [{ kind: 'inbound-elsewhere', seconds: 90 }] })
    expect(callCost(use, own)).toMatchObject({ totalUsd: 0.02, isComplete: true })
  })
})

const seconds = fc.nat(20_000)
const tokens = fc.nat(5_000_000)
const anyUse: fc.Arbitrary<CallUse> = fc.record({
  isAnswered: fc.constant(true),
  isTest: fc.constant(false),
  legs: fc.array(
    fc.record({
      kind: fc.constantFrom('inbound-local', 'inbound-toll-free', 'client', 'outbound-us'),
      seconds,
    }),
    { maxLength: 4 },
  ),
  connections: fc.array(
    fc.record({ kind: fc.constantFrom('conversation-relay', 'media-streams'), seconds }),
    { maxLength: 3 },
  ),
  recordings: fc.array(fc.record({ seconds }), { maxLength: 2 }),
  speechInputs: fc.nat(200),
  spokenCharacters: fc.nat(50_000),
  textMessages: fc.nat(3),
  models: fc.array(
    fc.record({
      vendor: fc.constant('anthropic'),
      model: fc.constantFrom('claude-haiku-4-5', 'claude-haiku-5-5'),
      inputTokens: tokens,
      cachedInputTokens: tokens,
      cacheWriteTokens: tokens,
      outputTokens: tokens,
    }),
    { maxLength: 2 },
  ),
})

function both(one: CallUse, other: CallUse): CallUse {
  return used({
    legs: [...one.legs, ...other.legs],
    connections: [...one.connections, ...other.connections],
    recordings: [...one.recordings, ...other.recordings],
    speechInputs: one.speechInputs + other.speechInputs,
    spokenCharacters: one.spokenCharacters + other.spokenCharacters,
    textMessages: one.textMessages + other.textMessages,
    models: [...one.models, ...other.models],
  })
}

describe('whatever is used', () => {
  const total = (use: CallUse) => callCost(use, priceBook).totalUsd
  /** A line is rounded to a millionth of a dollar; there are at most twenty kinds of lines. */
  const dust = 20 * 1e-6

  it('costs together what it costs apart', () => {
    fc.assert(
      fc.property(anyUse, anyUse, (one, other) => {
        expect(Math.abs(total(both(one, other)) - total(one) - total(other))).toBeLessThanOrEqual(dust)
      }),
    )
  })

  it('never costs less for more', () => {
    fc.assert(
      fc.property(anyUse, anyUse, fc.nat(600), (one, other, more) => {
        expect(total(both(one, other))).toBeGreaterThanOrEqual(total(one))
        const legs = one.legs.map((leg) => ({ ...leg, seconds: (leg.seconds ?? 0) + more }))
        expect(total({ ...one, legs })).toBeGreaterThanOrEqual(total(one))
      }),
    )
  })

  it('adds up line by line, without dust behind the sixth place', () => {
    fc.assert(
      fc.property(anyUse, (use) => {
        const { lines, totalUsd } = callCost(use, priceBook)
        expect(totalUsd).toBe(roundMicros(lines.reduce((sum, { usd }) => sum + (usd ?? 0), 0)))
        for (const usd of [totalUsd, ...lines.map((line) => line.usd ?? 0)]) {
          expect(String(usd)).toMatch(/^\d+(\.\d{1,6})?$|^[\d.]+e-6$/)
        }
        expect(new Set(lines.map(({ priceId }) => priceId)).size).toBe(lines.length)
      }),
    )
  })
})
