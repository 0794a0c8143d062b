/** Prices and costs: the book, the owner's own prices, sums over calls, engines side by side. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  costsSchema,
  engineCostsSchema,
  type PriceItem,
  priceListSchema,
  priceSchema,
} from '../../src/http/api/schemas/costs.ts'
import { saveCall } from '../sample-calls.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

let api: ApiServer
beforeAll(async () => {
  api = await startApiServer()
})
afterAll(() => api.close())

const relay = 'twilio-conversation-relay'
const prices = async () => priceListSchema.parse(await (await api.call('GET', '/api/prices')).json()).items
const priceOf = async (id: string): Promise<PriceItem | undefined> =>
  (await prices()).find((price) => price.id === id)
const audited = async () => (await api.store.audit.list(50)).map(({ action, subject }) => [action, subject])

it('puts the owner’s own price in place of the book’s, and back', async () => {
  const book = await priceOf(relay)
  expect(book).toMatchObject({ usd: 0.07, isOwners: false, bookUsd: 0.07, unit: 'minute' })
  const answer = await api.call('PUT', `/api/prices/${relay}`, { usd: 0.05 })
  expect(answer.status).toBe(200)
  const changed = priceSchema.parse(await answer.json())
  expect(changed).toEqual({
    ...book,
    usd: 0.05,
    asOf: '2026-03-02',
    source: 'Set by you',
    note: null,
    isOwners: true,
  })
  expect(await priceOf(relay)).toEqual(changed)
  api.clock.now += 1000
  const named = await api.call('PUT', `/api/prices/${relay}`, {
    usd: 0.06,
    asOf: '2026-01-31',
    source: 'Our contract',
  })
  expect(await named.json()).toMatchObject({ usd: 0.06, asOf: '2026-01-31', source: 'Our contract' })
  for (let times = 0; times < 2; times++) {
    api.clock.now += 1000
    expect((await api.call('DELETE', `/api/prices/${relay}`)).status).toBe(204)
    expect(await priceOf(relay)).toEqual(book)
  }
  expect(await audited()).toEqual([
    ['price-reset', relay],
    ['price-changed', relay],
    ['price-changed', relay],
  ])
  const [reset] = await api.store.audit.list(1)
  expect(reset).toMatchObject({ actor: 'api-key', detail: { before: 0.06, after: 0.07 } })
})

it('takes the price of a model that the book does not know', async () => {
  const id = 'model:openai-compatible:meta-llama/Llama-3.3:output'
  const path = `/api/prices/${encodeURIComponent(id)}`
  expect((await api.call('PUT', path, { usd: 0.4 })).status).toBe(200)
  expect(await priceOf(id)).toMatchObject({ usd: 0.4, isOwners: true, bookUsd: null })
  expect((await api.call('DELETE', path)).status).toBe(204)
  expect(await priceOf(id)).toBeUndefined()
})

it.each([
  [{}, 'usd'],
  [{ usd: -1 }, 'usd'],
  [{ usd: '0.05' }, 'usd'],
  [{ usd: null }, 'usd'],
  [{ usd: 10_001 }, 'usd'],
  [{ usd: 1, asOf: 'yesterday' }, 'asOf'],
  [{ usd: 1, asOf: '2026-02-30' }, 'asOf'],
  [{ usd: 1, source: ' ' }, 'source'],
  [{ usd: 1, currency: 'EUR' }, 'currency'],
])('refuses %j and names %s', async (body, field) => {
  const answer = await api.call('PUT', `/api/prices/${relay}`, body)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'validation-failed', fields: [{ field }] })
  expect((await priceOf(relay))?.isOwners).toBe(false)
})

it('knows no price that nothing is billed by', async () => {
  for (const id of ['twilio-moon', 'model:openai:gpt-9:sound', '__proto__']) {
    expect((await api.call('PUT', `/api/prices/${id}`, { usd: 1 })).status, id).toBe(404)
    expect((await api.call('DELETE', `/api/prices/${id}`)).status, id).toBe(404)
  }
})

it('sums what calls cost, over thirty days or a span of local days', async () => {
  const line = { item: 'Inbound call, local number', unit: 'minute', priceId: 'twilio-inbound-local' }
  const priced = (startedAt: string, quantity: number, usd: number) =>
    saveCall(
      api.store,
      { startedAt },
      { type: 'call-ended', status: 'completed', durationSeconds: quantity * 60 },
      {
        type: 'call-priced',
        cost: { totalUsd: usd, lines: [{ ...line, quantity, usd }], isComplete: true },
      },
    )
  await priced('2026-03-01T23:30:00-06:00', 2, 0.017)
  await priced('2026-02-20T12:00:00-06:00', 1, 0.0085)
  await priced('2026-01-01T12:00:00-06:00', 9, 9)
  await saveCall(api.store, { startedAt: '2026-03-01T12:00:00-06:00' })
  const costs = async (query: string) =>
    costsSchema.parse(await (await api.call('GET', `/api/costs${query}`)).json())
  const month = await costs('')
  expect(month).toMatchObject({ calls: 3, costUsd: 0.0255, callsWithoutFullCost: 1 })
  expect(month.rent).toEqual([])
  await api.call('PUT', '/api/businesses/default', { phoneNumbers: ['+15035550188'] })
  expect((await costs('?businessId=default')).rent).toMatchObject([{ quantity: 1, usd: 1.15 }])
  expect((await costs('')).rent).toMatchObject([{ quantity: 1, usd: 1.15 }])
  expect(month.items).toEqual([{ ...line, quantity: 3, usd: 0.0255, unknown: 0 }])
  expect(await costs('?from=2026-03-01&to=2026-03-01')).toMatchObject({
    from: '2026-03-01T06:00:00.000Z',
    to: '2026-03-02T06:00:00.000Z',
    calls: 2,
    costUsd: 0.017,
  })
  expect(await costs('?from=2025-01-01&to=2025-01-02')).toMatchObject({
    calls: 0,
    costUsd: null,
    items: [],
  })
  expect((await api.call('GET', '/api/costs?businessId=nobody')).status).toBe(404)
  const analytics = await api.call('GET', '/api/analytics')
  expect(await analytics.json()).toMatchObject({ costUsd: 0.0255, callsWithoutFullCost: 1 })
})

it('lays engines side by side, by the owner’s own prices', async () => {
  const compare = async (query: string) =>
    engineCostsSchema.parse(await (await api.call('GET', `/api/costs/engines${query}`)).json())
  const relayUsd = async () =>
    (await compare('?minutes=5000&callMinutes=5')).items.find(
      ({ engine, model }) => engine === 'conversation-relay' && model === null,
    )?.totalUsd
  expect(await relayUsd()).toBe(392.5)
  await api.call('PUT', `/api/prices/${relay}`, { usd: 0.01 })
  expect(await relayUsd()).toBe(92.5)
  expect(await compare('')).toMatchObject({ minutes: 1000, callMinutes: 3, minuteOfTalk: { turns: 6 } })
})

it.each([
  ['minutes=none', 'minutes'],
  ['minutes=0', 'minutes'],
  ['callMinutes=1000', 'callMinutes'],
  ['engine=gather', 'engine'],
])('refuses engines?%s and names %s', async (query, field) => {
  const answer = await api.call('GET', `/api/costs/engines?${query}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ fields: [{ field }] })
})
