/** Calls, callbacks, analytics: what the owner reads, in the business's own time. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callDetailSchema, callPageSchema } from '../../src/http/api/schemas/calls.ts'
import { leadUpdated, saveCall } from '../sample-calls.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

let api: ApiServer
/** The last call of 2 March in Chicago, which is 3 March in UTC. */
let late: string

beforeAll(async () => {
  api = await startApiServer()
  await saveCall(
    api.store,
    { startedAt: '2026-03-01T10:00:00-06:00', from: '+15035550101' },
    { type: 'call-answered' },
    { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['no heat'] } },
    { type: 'call-ended', status: 'completed', durationSeconds: 30 },
  )
  const call = await saveCall(
    api.store,
    { startedAt: '2026-03-02T23:30:00-06:00', from: '+15035550102' },
    { type: 'call-answered' },
    { type: 'engine-started', engine: 'gather' },
    { type: 'receptionist-said', text: 'Hello, how can I help?', latencyMs: 12 },
    { type: 'caller-said', text: 'The zanzibar valve is stuck' },
    leadUpdated({ firstName: 'Ana', phone: '+15035550102', petName: 'Rex' }),
    {
      type: 'callback-requested',
      callback: {
        requested: true,
        status: 'open',
        phone: '+15035550102',
        dueAt: '2026-03-03T16:00:00-06:00',
      },
    },
    {
      type: 'recording-ready',
      recording: {
        recordingSid: 'RE00000000000000000000000000000001',
        durationSeconds: 9,
        status: 'completed',
        source: 'call',
      },
    },
    { type: 'call-ended', status: 'completed', durationSeconds: 61 },
    { type: 'call-summarized', summary: 'Ana has a stuck valve.' },
  )
  late = call.callSid
})
afterAll(() => api.close())

async function sids(query: string): Promise<string[]> {
  const answer = await api.call('GET', `/api/calls?${query}`)
  expect(answer.status, query).toBe(200)
  return callPageSchema.parse(await answer.json()).items.map(({ callSid }) => callSid)
}

it('lists calls newest first, a page at a time', async () => {
  const first = callPageSchema.parse(await (await api.call('GET', '/api/calls?limit=1')).json())
  expect(first.items).toMatchObject([
    {
      callSid: late,
      from: '+15035550102',
      status: 'completed',
      durationSeconds: 61,
      engine: 'gather',
      lead: { firstName: { value: 'Ana' }, petName: { value: 'Rex' } },
      callback: { status: 'open' },
      summary: 'Ana has a stuck valve.',
      costUsd: null,
    },
  ])
  const rest = await sids(`limit=1&cursor=${first.nextCursor}`)
  expect(rest).toHaveLength(1)
  expect(rest).not.toContain(late)
})

it('takes dates as days of the business, times as instants', async () => {
  expect(await sids('from=2026-03-02&to=2026-03-02')).toEqual([late])
  expect(await sids('from=2026-03-03')).toEqual([])
  expect(await sids('from=2026-03-02T23:30:00&to=2026-03-02T23:30:01')).toEqual([late])
  expect(await sids('from=2026-03-03T05:30:01Z')).toEqual([])
  expect(await sids('to=2026-03-01')).toHaveLength(1)
})

it('filters by urgency, callback, status and words', async () => {
  expect(await sids('isUrgent=true')).toHaveLength(1)
  expect(await sids('isUrgent=false')).toEqual([late])
  expect(await sids('callback=open')).toEqual([late])
  expect(await sids('status=in-progress')).toEqual([])
  expect(await sids('q=zanzibar')).toEqual([late])
})

it.each([
  ['limit=0', 'limit'],
  ['limit=201', 'limit'],
  ['limit=many', 'limit'],
  ['from=yesterday', 'from'],
  ['from=2026-02-30', 'from'],
  ['from=2026-03-02&to=2026-03-01', 'from'],
  ['isUrgent=perhaps', 'isUrgent'],
  ['status=asleep', 'status'],
  ['cursor=nonsense', 'cursor'],
  ['fromm=2026-03-02', 'fromm'],
  ['limit=1&limit=2', 'limit'],
])('refuses ?%s and names %s', async (query, field) => {
  const answer = await api.call('GET', `/api/calls?${query}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'validation-failed', fields: [{ field }] })
})

it('shows one call with everything known about it', async () => {
  const detail = callDetailSchema.parse(await (await api.call('GET', `/api/calls/${late}`)).json())
  expect(detail).toMatchObject({
    transcript: [
      { speaker: 'receptionist', text: 'Hello, how can I help?', latencyMs: 12 },
      { speaker: 'caller', text: 'The zanzibar valve is stuck' },
    ],
    deliveries: [],
    recordings: [
      {
        recordingSid: 'RE00000000000000000000000000000001',
        url: `${api.url}/api/calls/${late}/recordings/RE00000000000000000000000000000001`,
      },
    ],
    latency: { p50Ms: 12 },
  })
  expect(detail.events.map(({ type }) => type)).toContain('call-summarized')
  expect((await api.call('GET', '/api/calls/CAnone')).status).toBe(404)
})

it('marks a callback done, in the call too', async () => {
  const { items } = (await (await api.call('GET', '/api/callbacks?status=open')).json()) as {
    items: { id: string; callSid: string; name: string }[]
  }
  expect(items).toMatchObject([
    { callSid: late, name: 'Ana', phone: '+15035550102', dueAt: '2026-03-03T16:00:00-06:00', status: 'open' },
  ])
  const path = `/api/callbacks/${items[0]?.id}`
  expect((await api.call('PATCH', path, { status: 'forgotten' })).status).toBe(400)
  const done = await api.call('PATCH', path, { status: 'done' })
  expect(await done.json()).toMatchObject({ callSid: late, status: 'done' })
  const detail = callDetailSchema.parse(await (await api.call('GET', `/api/calls/${late}`)).json())
  expect(detail.callback?.status).toBe('done')
  expect(detail.events.at(-1)).toMatchObject({ type: 'callback-updated', status: 'done' })
  expect((await api.call('PATCH', '/api/callbacks/none', { status: 'done' })).status).toBe(404)
})

it('counts calls by local day', async () => {
  const answer = await api.call('GET', '/api/analytics?from=2026-03-01&to=2026-03-02')
  expect(await answer.json()).toMatchObject({
    totals: { calls: 2, urgent: 1, callbacks: 1 },
    byDay: [
      { day: '2026-03-01', calls: 1 },
      { day: '2026-03-02', calls: 1 },
    ],
    latency: { p50Ms: 12 },
    costUsd: null,
  })
})
