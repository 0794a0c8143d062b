import { expect, test } from 'vitest'
import { callEvents, reduced } from '../../test/sample-calls.ts'
import type { CallEventBody } from './call-event.ts'
import { callData, callDetail, callListItem } from './call-report.ts'

const baseUrl = 'https://calls.example.com'
const answered = (latencyMs?: number): CallEventBody => ({
  type: 'receptionist-said',
  text: 'Yes?',
  ...(latencyMs === undefined ? {} : { latencyMs }),
})

test('what is not known yet is null, never left out', () => {
  const call = reduced(callEvents({}))
  expect(callListItem(call)).toMatchObject({
    endedAt: null,
    endedReason: null,
    durationSeconds: null,
    engine: null,
    summary: null,
    callback: null,
    costUsd: null,
  })
  expect(callData(call, baseUrl)).toMatchObject({
    url: `${baseUrl}/calls/${call.callSid}`,
    latency: { p50Ms: null, p95Ms: null, p99Ms: null },
    transcript: [],
    recordings: [],
    transfers: [],
  })
})

test('latency counts the turns that answered the caller, by nearest rank', () => {
  const latencies = [900, 10, 30, 20, 40]
  const call = reduced(callEvents({}, answered(), ...latencies.map(answered)))
  expect(callData(call, baseUrl).latency).toEqual({ p50Ms: 30, p95Ms: 900, p99Ms: 900 })
})

test('a cost that is not known in full is shown line by line only', () => {
  const line = { item: 'Inbound call, local number', unit: 'minute', priceId: 'twilio-inbound-local' }
  const priced = (usd: number | null) => {
    const cost = {
      totalUsd: usd ?? 0,
      lines: [{ ...line, quantity: usd && 1, usd }],
      isComplete: usd !== null,
    }
    const events = callEvents({}, { type: 'call-priced', cost })
    return { cost, detail: callDetail(reduced(events), baseUrl, { events, deliveries: [] }) }
  }
  expect(priced(0.0085).detail.costUsd).toBe(0.0085)
  const { cost, detail } = priced(null)
  expect(detail).toMatchObject({ costUsd: null, cost })
})

test('the inner state of the conversation stays inside', () => {
  const call = reduced(callEvents({}, { type: 'question-skipped', field: 'email' }))
  for (const field of ['misses', 'skipped', 'silences', 'question', 'version', 'failedEngines']) {
    expect(callData(call, baseUrl)).not.toHaveProperty(field)
  }
})

test('the detail adds events and deliveries, of a delivery only what the API promises', () => {
  const events = callEvents({})
  const call = reduced(events)
  const delivery = {
    id: 'dlv_1',
    integrationId: 'con_1',
    kind: 'webhook',
    occasion: 'call.completed',
    status: 'dead',
    attempts: 2,
    lastError: 'The receiver answered 410',
    failure: 'refused',
    externalId: null,
    externalUrl: null,
    updatedAt: '2026-03-02T15:00:00.000Z',
  } as const
  const stored = { ...delivery, callSid: call.callSid, createdAt: '2026-03-02T15:00:00.000Z' }
  const detail = callDetail(call, baseUrl, { events, deliveries: [stored] })
  expect(detail).toEqual({
    ...callData(call, baseUrl),
    attestation: null,
    cost: null,
    toolRuns: [],
    promises: [],
    appointments: [],
    modelUse: [],
    events,
    deliveries: [delivery],
  })
})
