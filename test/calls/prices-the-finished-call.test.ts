/** What a call cost stands on it when it is over: the line, the listening and speaking, and who was rung. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CostReport } from '../../src/http/api/schemas/costs.ts'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { ring, saying, scripted } from './ring.ts'

let app: TestApp
beforeAll(async () => {
  app = await startAppFor('gather')
  await app.configure({
    transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['human'] }],
  })
})
afterAll(() => app.close())

/** The price may follow the summary, when Twilio's duration comes after the end. */
const priced = (callSid: string) =>
  app.callWhen(callSid, ({ costUsd, durationSeconds }) => costUsd !== null && durationSeconds !== null)

it('is priced by what was used', async () => {
  const { outcome } = await ring(app, await scripted('lead'))
  const call = await priced(outcome.callSid)
  const line = (priceId: string) => call.cost?.lines.find((entry) => entry.priceId === priceId)
  expect(line('twilio-inbound-local')?.quantity).toBe(Math.ceil(outcome.durationSeconds / 60))
  const heard = call.events.filter(({ type }) => type === 'caller-said' || type === 'caller-silent')
  expect(heard.length).toBeGreaterThan(2)
  expect(line('twilio-gather-speech')).toMatchObject({ quantity: heard.length, usd: heard.length * 0.02 })
  expect(line('twilio-say-neural')?.quantity).toBeGreaterThan(1)
  expect(call.costUsd).toBe(call.cost?.totalUsd)
  const { items } = await app.api<{ items: { callSid: string; costUsd: number }[] }>('GET', '/api/calls')
  expect(items.find(({ callSid }) => callSid === outcome.callSid)?.costUsd).toBe(call.costUsd)
})

it('bills a live connection instead of listening and speaking', async () => {
  await app.configure({ engines: ['conversation-relay', 'gather', 'voicemail'] })
  const { outcome } = await ring(app, await scripted('lead'))
  await app.configure({ engines: ['gather', 'voicemail'] })
  const call = await priced(outcome.callSid)
  expect(call.engine).toBe('conversation-relay')
  const [line, relay, ...others] = call.cost?.lines ?? []
  const minutes = Math.ceil(outcome.durationSeconds / 60)
  expect(line).toMatchObject({ priceId: 'twilio-inbound-local', quantity: minutes })
  expect(relay?.priceId).toBe('twilio-conversation-relay')
  expect(relay?.quantity).toBeGreaterThanOrEqual(1)
  expect(relay?.quantity).toBeLessThanOrEqual(minutes)
  expect(others).toEqual([])
  expect(call.cost?.isComplete).toBe(true)
})

it('bills the stream, and the sound that the model has heard and made', async () => {
  const live = await startAppFor('openai-realtime')
  const { outcome } = await ring(live, await scripted('lead'))
  const call = await live.callWhen(
    outcome.callSid,
    ({ costUsd, durationSeconds }) => costUsd !== null && durationSeconds !== null,
  )
  const costs = await live.api<CostReport>('GET', '/api/costs')
  await live.close()
  expect(call.engine).toBe('openai-realtime')
  const line = (priceId: string) => call.cost?.lines.find((entry) => entry.priceId === priceId)
  const minutes = Math.ceil(outcome.durationSeconds / 60)
  expect(line('twilio-inbound-local')).toMatchObject({ quantity: minutes })
  const stream = line('twilio-media-streams')
  expect(stream?.quantity).toBeGreaterThanOrEqual(1)
  expect(stream?.quantity).toBeLessThanOrEqual(minutes)
  const uses = call.events.flatMap((event) => (event.type === 'model-used' ? [event.use] : []))
  const millions = (tokens: (use: (typeof uses)[number]) => number | undefined) =>
    uses.reduce((sum, use) => sum + (tokens(use) ?? 0), 0) / 1_000_000
  const [heard, made] = [millions((use) => use.audioInputTokens), millions((use) => use.audioOutputTokens)]
  expect(Math.min(heard, made)).toBeGreaterThan(0)
  expect(line('model:openai:gpt-realtime-2.1:audio-input')?.quantity).toBeCloseTo(heard, 8)
  expect(line('model:openai:gpt-realtime-2.1:audio-output')?.quantity).toBeCloseTo(made, 8)
  expect(line('model:openai:gpt-live-transcribe:transcription')?.quantity).toBeGreaterThan(0)
  expect(call.cost?.lines.filter(({ priceId }) => /gather|say-|relay/.test(priceId))).toEqual([])
  expect(call.cost?.isComplete).toBe(true)
  expect(costs.items.map(({ priceId }) => priceId)).toContain('twilio-media-streams')
})

it('bills whoever was rung and took it up, by Twilio’s own figure', async () => {
  const { outcome } = await ring(app, saying('Can I talk to a real person please?'), {
    dialPlan: () => ({ does: 'answer', talkSeconds: 130 }),
  })
  const call = await priced(outcome.callSid)
  const [transfer] = call.transfers
  expect(transfer?.durationSeconds).toBeGreaterThanOrEqual(130)
  expect(call.cost?.lines).toContainEqual({
    item: 'Transfer to a US number',
    quantity: Math.ceil((transfer?.durationSeconds ?? 0) / 60),
    unit: 'minute',
    usd: expect.any(Number),
    priceId: 'twilio-outbound-us',
  })
  const costs = await app.api<CostReport>('GET', '/api/costs')
  expect(costs.items.map(({ priceId }) => priceId)).toContain('twilio-outbound-us')
  expect(costs.costUsd).toBeGreaterThan(call.costUsd ?? Number.POSITIVE_INFINITY)
})
