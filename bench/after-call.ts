/**
 * `node bench/after-call.ts [--calls 2000] [--database-url postgres://…]`: finished calls drained to two webhook
 * connections on loopback. Ends with an error when a delivery is lost or sent twice.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { summarize } from '../src/brain/summarize.ts'
import { applyEvent } from '../src/core/apply-event.ts'
import { demoBusiness } from '../src/core/business.ts'
import type { Call } from '../src/core/call.ts'
import type { CallEvent, CallEventBody } from '../src/core/call-event.ts'
import { createHttpClient } from '../src/integrations/http-client.ts'
import { createIntegrations } from '../src/integrations/index.ts'
import { newWebhookSecret } from '../src/integrations/webhook/webhook.ts'
import { enqueueFollowUps, jobKinds } from '../src/jobs/index.ts'
import { openJobQueue } from '../src/jobs/open-job-queue.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store, StoreTx } from '../src/store/store.ts'

interface Receiver {
  url: string
  /** How often each `webhook-id` came in, and when first, in milliseconds of `performance.now`. */
  counts: Map<string, number>
  firstAt: Map<string, number>
  close(): void
}

async function startReceiver(onReceived: () => void): Promise<Receiver> {
  const counts = new Map<string, number>()
  const firstAt = new Map<string, number>()
  const server = http.createServer((request, response) => {
    request.resume()
    request.once('end', () => {
      const id = String(request.headers['webhook-id'])
      counts.set(id, (counts.get(id) ?? 0) + 1)
      if (!firstAt.has(id)) firstAt.set(id, performance.now())
      response.writeHead(204).end()
      onReceived()
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook`, counts, firstAt, close: () => server.close() }
}

/** A call of a dozen events, not yet ended. */
function callInProgress(callSid: string): { call: Call; events: CallEvent[] } {
  const said: CallEventBody[] = [
    'My water heater is leaking',
    'Ana Reyes',
    'Yes',
    'After four please',
  ].flatMap((text) => [
    { type: 'receptionist-said', text: 'May I have your first and last name?', latencyMs: 12 },
    { type: 'caller-said', text },
  ])
  const bodies: CallEventBody[] = [
    {
      type: 'call-started',
      callSid,
      businessId: demoBusiness.id,
      direction: 'inbound',
      from: '+15035550188',
      to: '+15035550100',
      language: 'en-US',
      isTest: false,
    },
    { type: 'call-answered' },
    ...said,
    {
      type: 'lead-updated',
      fields: { reason: { value: 'water heater', confidence: 0.8, source: 'spoken', isConfirmed: false } },
    },
  ]
  const events = bodies.map((body) => ({ ...body, at: new Date().toISOString() }) as CallEvent)
  const call = events.reduce<Call | undefined>(applyEvent, undefined)
  if (!call) throw new Error('a call has events')
  return { call, events }
}

async function inBatches(count: number, size: number, work: (index: number) => Promise<void>): Promise<void> {
  for (let start = 0; start < count; start += size) {
    const indexes = Array.from({ length: Math.min(size, count - start) }, (_, offset) => start + offset)
    await Promise.all(indexes.map(work))
  }
}

async function addConnection(tx: StoreTx, name: string, url: string): Promise<void> {
  const at = new Date().toISOString()
  const settings = { url, secret: newWebhookSecret(), events: ['call.completed'] }
  await tx.connections.save({
    id: name,
    kind: 'webhook',
    name,
    isEnabled: true,
    settings,
    createdAt: at,
    updatedAt: at,
  })
}

async function prepare(store: Store, urls: string[], calls: Call[]): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.businesses.save(demoBusiness, new Date().toISOString())
    for (const [index, url] of urls.entries()) await addConnection(tx, `bench-${index}`, url)
  })
  await inBatches(calls.length, 100, async (index) => {
    const made = callInProgress(`CA${randomUUID().replaceAll('-', '')}`)
    calls[index] = made.call
    await store.transaction((tx) => tx.calls.save(made.call, made.events))
  })
}

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '2000' }, 'database-url': { type: 'string' } },
})
const total = Number(values.calls)
const databaseUrl = values['database-url']
const folder = mkdtempSync(join(tmpdir(), 'firstring-bench-'))
const log = createLog('error')
const store = await openStore({
  databaseUrl,
  file: join(folder, 'bench.db'),
  secretKey: 'a key for the bench',
})
const queue = await openJobQueue(store, { databaseUrl, log })

const drained = Promise.withResolvers<void>()
let receivedCount = 0
const onReceived = () => {
  receivedCount += 1
  if (receivedCount === 2 * total) drained.resolve()
}
const receivers = [await startReceiver(onReceived), await startReceiver(onReceived)]
const now = () => new Date()
const enqueue = enqueueFollowUps(queue)
const calls: Call[] = new Array(total)
await prepare(
  store,
  receivers.map(({ url }) => url),
  calls,
)

const kinds = jobKinds({
  store,
  queue,
  integrations: createIntegrations({
    http: createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now }),
    now,
    mailServer: undefined,
  }),
  baseUrl: 'http://127.0.0.1:3000',
  now,
  summarize: async (call, business) => summarize(call, business),
  callControl: undefined,
  log,
})

// Every call ends before the queue starts: what is measured is the draining.
const enqueuedFrom = performance.now()
await inBatches(total, 100, async (index) => {
  const call = calls[index]
  if (!call) throw new Error('the call was not made')
  const event: CallEvent = { type: 'call-ended', status: 'completed', at: now().toISOString() }
  await store.transaction(async (tx) => {
    await tx.calls.save(applyEvent(call, event), [event])
    await enqueue(tx, call.callSid, [{ kind: 'finish-call' }])
  })
})
const enqueuedMs = performance.now() - enqueuedFrom

const from = performance.now()
await queue.start(kinds)
await Promise.race([
  drained.promise,
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`only ${receivedCount} arrived`)), 300_000).unref(),
  ),
])
const drainedMs = performance.now() - from

// One more call on an idle queue: the time from its end to the first request.
const singles: number[] = []
for (let round = 0; round < 50; round++) {
  const single = callInProgress(`CA${randomUUID().replaceAll('-', '')}`)
  const before = receivers.map(({ firstAt }) => firstAt.size)
  const event: CallEvent = { type: 'call-ended', status: 'completed', at: now().toISOString() }
  const endedAt = performance.now()
  await store.transaction(async (tx) => {
    await tx.calls.save(applyEvent(single.call, event), [...single.events, event])
    await enqueue(tx, single.call.callSid, [{ kind: 'finish-call' }])
  })
  while (receivers.some(({ firstAt }, index) => firstAt.size <= (before[index] ?? 0))) {
    await new Promise((later) => setImmediate(later))
  }
  singles.push(Math.min(...receivers.map(({ firstAt }) => [...firstAt.values()].at(-1) ?? 0)) - endedAt)
}
await queue.stop(10_000)

const expected = total + singles.length
let delivered = 0
for (let cursor: string | undefined; ; ) {
  const page = await store.deliveries.list({ status: 'delivered', limit: 500, cursor })
  delivered += page.items.length
  if (page.nextCursor === null) break
  cursor = page.nextCursor
}
const doubled = receivers.flatMap(({ counts }) => [...counts.values()]).filter((count) => count > 1).length
const lost = receivers.reduce((sum, { counts }) => sum + expected - counts.size, 0)
singles.sort((a, b) => a - b)
const quantile = (share: number) => singles[Math.ceil(share * singles.length) - 1] ?? Number.NaN

console.table({
  store: store.dialect,
  'calls ended': total,
  'ended, with their jobs, /s': Math.round((total / enqueuedMs) * 1000),
  'drained in, s': Number((drainedMs / 1000).toFixed(2)),
  'deliveries/s': Math.round(((2 * total) / drainedMs) * 1000),
  'end to first request, idle, p50 ms': Number(quantile(0.5).toFixed(1)),
  'end to first request, idle, p95 ms': Number(quantile(0.95).toFixed(1)),
  'recorded as delivered': delivered,
  lost,
  doubled,
})
for (const { close } of receivers) close()
await store.close()
rmSync(folder, { recursive: true })
if (lost > 0 || doubled > 0 || delivered !== 2 * expected) process.exitCode = 1
