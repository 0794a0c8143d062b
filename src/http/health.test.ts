/** Health and metrics, over HTTP. */
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callEvents, reduced } from '../../test/sample-calls.ts'
import { health } from './health.ts'
import { Metrics, metricsRoute } from './metrics.ts'

let app: FastifyInstance
let url: string
let metrics: Metrics
const state = {
  store: async () => undefined as unknown,
  queue: async () => undefined as unknown,
  isClosing: false,
}

beforeEach(async () => {
  Object.assign(state, { store: async () => undefined, queue: async () => undefined, isClosing: false })
  metrics = new Metrics()
  app = fastify()
  await app.register(
    health({
      store: { check: async () => void (await state.store()) },
      queue: { check: async () => void (await state.queue()) },
      isClosing: () => state.isClosing,
    }),
  )
  await app.register(metricsRoute(metrics, ['a-key-of-16-chars']))
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(() => app.close())

async function ready() {
  const answer = await fetch(`${url}/readyz`)
  return { status: answer.status, body: await answer.json() }
}

it('is alive, and ready when store and queue answer', async () => {
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect(await ready()).toEqual({ status: 200, body: { status: 'ready' } })
})

it('names what is in the way, and stays alive', async () => {
  state.store = () => Promise.reject(new Error('disk full'))
  state.isClosing = true
  expect(await ready()).toEqual({
    status: 503,
    body: { status: 'not-ready', reasons: ['store', 'shutting-down'] },
  })
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

it('does not wait for a part that hangs', async () => {
  state.queue = () => new Promise(() => undefined)
  expect(await ready()).toEqual({ status: 503, body: { status: 'not-ready', reasons: ['queue'] } })
})

it('shows metrics to those who have a key', async () => {
  const events = callEvents(
    {},
    { type: 'engine-started', engine: 'gather' },
    { type: 'receptionist-said', text: 'Hello', latencyMs: 40 },
    { type: 'call-ended', status: 'completed', reason: 'caller-hung-up' },
    // A second report brings the duration: still one call that ended.
    { type: 'call-ended', status: 'completed', durationSeconds: 94 },
  )
  metrics.callChanged({ call: reduced(events), events })
  metrics.webhookRefused('signature-invalid')
  metrics.deliveryEnded('webhook', 'dead')

  expect((await fetch(`${url}/metrics`)).status).toBe(401)
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer a-key-of-16-chars' } })
  const text = await answer.text()
  expect(text).toContain('firstring_calls_started_total{test="false"} 1')
  expect(text).toContain('firstring_calls_ended_total{reason="caller-hung-up",test="false"} 1')
  expect(text).toContain('firstring_turn_latency_seconds_bucket{le="0.05",engine="gather"} 1')
  expect(text).toContain('firstring_webhooks_refused_total{reason="signature-invalid"} 1')
  expect(text).toContain('firstring_deliveries_total{kind="webhook",outcome="dead"} 1')
  expect(text).toContain('process_resident_memory_bytes')
})
