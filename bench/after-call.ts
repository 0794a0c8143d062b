/**
 * `node bench/after-call.ts [--calls 2000] [--only sqlite|postgres]`: finished calls drained to two webhook
 * connections on loopback, on SQLite and, where a server is installed, on a fresh PostgreSQL. Ends with an
 * error when a delivery is lost or sent twice.
 */
import { mkdtempSync, rmSync } from 'node:fs'
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
import { usualAddresses } from '../src/integrations/vendor-addresses.ts'
import { newWebhookSecret } from '../src/integrations/webhook/settings.ts'
import { connectionMemory } from '../src/jobs/connection-memory.ts'
import { enqueueFollowUps, jobKinds } from '../src/jobs/index.ts'
import { openJobQueue } from '../src/jobs/open-job-queue.ts'
import { Paces } from '../src/jobs/paces.ts'
import type { EnqueueFollowUps } from '../src/jobs/record-events.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store, StoreTx } from '../src/store/store.ts'
import { findPostgres, startPostgres } from '../test/postgres.ts'
import { callEvents, reduced, spoken } from '../test/sample-calls.ts'
import { startCountingReceiver } from './counting-receiver.ts'

/** A call of a dozen events, not yet ended. */
function callInProgress(): { call: Call; events: CallEvent[] } {
  const said: CallEventBody[] = [
    'My water heater is leaking',
    'Ana Reyes',
    'Yes',
    'After four please',
  ].flatMap((text) => [
    { type: 'receptionist-said', text: 'May I have your first and last name?', latencyMs: 12 },
    { type: 'caller-said', text },
  ])
  const fields = { reason: spoken('water heater') }
  const events = callEvents({}, { type: 'call-answered' }, ...said, { type: 'lead-updated', fields })
  return { call: reduced(events), events }
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
    const made = callInProgress()
    calls[index] = made.call
    await store.transaction((tx) => tx.calls.save(made.call, made.events))
  })
}

/** Ends the call with whatever events are not stored yet, and enqueues what follows, as a live call does. */
async function endCall(
  store: Store,
  enqueue: EnqueueFollowUps,
  call: Call,
  unsaved: CallEvent[],
): Promise<void> {
  const event: CallEvent = { type: 'call-ended', status: 'completed', at: new Date().toISOString() }
  await store.transaction(async (tx) => {
    await tx.calls.save(applyEvent(call, event), [...unsaved, event])
    await enqueue(tx, call.callSid, [{ kind: 'finish-call' }])
  })
}

async function countDelivered(store: Store): Promise<number> {
  let count = 0
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await store.deliveries.list({ status: 'delivered', limit: 500, cursor })
    count += items.length
    if (nextCursor === null) return count
    cursor = nextCursor
  }
}

const singles = 50

async function measure(total: number, databaseUrl: string | undefined): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'firstring-bench-'))
  const log = createLog('error')
  const store = await openStore({
    databaseUrl,
    file: join(folder, 'bench.db'),
    secretKey: 'a key for the bench',
  })
  const queue = await openJobQueue(store, { databaseUrl, log })
  const enqueue = enqueueFollowUps(queue)
  const receivers = [await startCountingReceiver(), await startCountingReceiver()]
  const calls: Call[] = new Array(total)
  await prepare(
    store,
    receivers.map(({ url }) => url),
    calls,
  )
  const now = () => new Date()
  const paces = new Paces()
  const kinds = jobKinds({
    store,
    queue,
    integrations: createIntegrations({
      http: createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now }),
      now,
      mailServer: undefined,
      addresses: usualAddresses,
    }),
    memoryOf: (id) => connectionMemory({ store, paces, now }, id),
    baseUrl: 'http://127.0.0.1:3000',
    now,
    recordingLink: () => undefined,
    review: async (call, business) => [{ type: 'call-summarized', summary: summarize(call, business) }],
    callControl: undefined,
    deliveryEnded: () => undefined,
    log,
  })

  // Every call ends before the queue starts: what is measured is the draining.
  const endedFrom = performance.now()
  await inBatches(total, 100, async (index) => {
    const call = calls[index]
    if (call) await endCall(store, enqueue, call, [])
  })
  const endedMs = performance.now() - endedFrom
  const drainedFrom = performance.now()
  await queue.start(kinds)
  await Promise.all(receivers.map((receiver) => receiver.until(total)))
  const drainedMs = performance.now() - drainedFrom

  const waits: number[] = []
  for (let round = 1; round <= singles; round++) {
    const { call, events } = callInProgress()
    const from = performance.now()
    await endCall(store, enqueue, call, events)
    await Promise.race(receivers.map((receiver) => receiver.until(total + round)))
    waits.push(performance.now() - from)
    await Promise.all(receivers.map((receiver) => receiver.until(total + round)))
  }
  await queue.stop(10_000)

  const expected = 2 * (total + singles)
  const counts = receivers.flatMap((receiver) => [...receiver.counts.values()])
  const delivered = await countDelivered(store)
  for (const { close } of receivers) close()
  await store.close()
  rmSync(folder, { recursive: true })
  waits.sort((a, b) => a - b)
  const quantile = (share: number) =>
    Math.round(10 * (waits[Math.ceil(share * waits.length) - 1] ?? Number.NaN)) / 10
  return {
    'calls ended': total,
    'ended, with their jobs, /s': Math.round((total / endedMs) * 1000),
    'drained in, s': Math.round(drainedMs / 10) / 100,
    'deliveries/s': Math.round(((2 * total) / drainedMs) * 1000),
    'end of a call to first request, idle, p50 ms': quantile(0.5),
    'end of a call to first request, idle, p95 ms': quantile(0.95),
    lost: expected - counts.length,
    doubled: counts.filter((count) => count > 1).length,
    'not recorded as delivered': expected - delivered,
  }
}

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '2000' }, only: { type: 'string' } },
})
const results: Record<string, Record<string, number>> = {}
if (values.only !== 'postgres') results.SQLite = await measure(Number(values.calls), undefined)
if (values.only !== 'sqlite' && findPostgres()) {
  const server = await startPostgres()
  results.PostgreSQL = await measure(Number(values.calls), await server.createDatabase('after_call'))
  await server.stop()
}
const measures = Object.keys(Object.values(results)[0] ?? {})
console.table(
  Object.fromEntries(
    measures.map((name) => [
      name,
      Object.fromEntries(Object.entries(results).map(([store, result]) => [store, result[name]])),
    ]),
  ),
)
const faults = Object.values(results).map(
  (result) => (result.lost ?? 0) + (result.doubled ?? 0) + (result['not recorded as delivered'] ?? 0),
)
if (faults.some((count) => count > 0)) process.exitCode = 1
