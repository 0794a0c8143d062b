/**
 * `node bench/after-call.ts [--calls 10000] [--only sqlite|postgres] [--failing 0.2]`: finished calls go to a webhook
 * and to a HubSpot of which a share of answers fails, while callers ring. On SQLite one process does it all, on a fresh
 * PostgreSQL two workers beside a web process. Ends with an error when anything is lost or made twice.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { openJobQueue } from '../src/jobs/open-job-queue.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { findPostgres, startPostgres } from '../test/postgres.ts'
import { ring, ringAndHangUp } from './after-call/live-webhooks.ts'
import { callInProgress, finishCall, saveConnections } from './after-call/prepare.ts'
import type { Received } from './after-call/receivers.ts'

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '10000' },
    only: { type: 'string' },
    failing: { type: 'string', default: '0.2' },
  },
})
const total = Number(values.calls)
const secretKey = 'a key for the bench, long enough for it'
const authToken = 'b'.repeat(32)
const ringsPerSecond = 10
const singles = 40
const log = createLog('error')
const children: ChildProcess[] = []
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

const scriptOf = (name: string) => join(import.meta.dirname, 'after-call', name)

async function ask(receivers: ChildProcess, question: 'counts' | 'next'): Promise<unknown> {
  receivers.send(question)
  const [answer] = await once(receivers, 'message')
  return answer
}
const counts = async (receivers: ChildProcess) => (await ask(receivers, 'counts')) as Received

async function startServer(
  environment: Record<string, string>,
): Promise<{ url: string; stop(): Promise<unknown> }> {
  const child = spawn(process.execPath, [scriptOf('server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      SECRET_KEY: secretKey,
      TWILIO_AUTH_TOKEN: authToken,
      ALLOW_PRIVATE_TARGETS: '127.0.0.0/8',
      ...environment,
    },
  })
  children.push(child)
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`a server ended with ${code}`))),
  ])
  return {
    ...(JSON.parse(String(line)) as { url: string }),
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** As fast as the same requests go out when nothing is kept: so many at once as a lane may have. */
async function bareRequests(url: string, count: number): Promise<number> {
  const body = JSON.stringify(callInProgress(0).call)
  let left = count
  const from = performance.now()
  const one = async () => {
    while (left-- > 0) {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'webhook-id': `bare-${left}` },
      })
      await response.arrayBuffer()
    }
  }
  await Promise.all([one(), one(), one(), one()])
  return (count / (performance.now() - from)) * 1000
}

async function ended(
  store: Store,
  since: number,
): Promise<{ delivered: number; open: number; dead: number }> {
  const figures = await store.connectionHealth.figures(['hook', 'crm'], new Date(since).toISOString())
  const sum = (name: 'pending' | 'dead' | 'delivered') => figures.reduce((all, one) => all + one[name], 0)
  return { delivered: sum('delivered'), open: sum('pending'), dead: sum('dead') }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const quantile = (ascending: number[], share: number) =>
  Math.round(10 * (ascending[Math.ceil(share * ascending.length) - 1] ?? Number.NaN)) / 10

async function measure(databaseUrl: string | undefined): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'firstring-bench-'))
  const receivers = spawn(process.execPath, [scriptOf('receivers.ts'), '--failing', values.failing], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  children.push(receivers)
  const [addresses] = (await once(receivers, 'message')) as [Received]
  const bare = await bareRequests(addresses.hookUrl, Math.min(total, 2_000))
  const bareHooks = (await counts(receivers)).hooks
  const open = async () => {
    const store = await openStore({ databaseUrl, file: join(folder, 'firstring.db'), secretKey })
    return { store, queue: await openJobQueue(store, { databaseUrl, log }) }
  }

  const { store, queue } = await open()
  await saveConnections(store, addresses)
  const endedFrom = performance.now()
  for (let start = 0; start < total; start += 100) {
    const size = Math.min(100, total - start)
    await Promise.all(Array.from({ length: size }, (_, offset) => finishCall(store, queue, start + offset)))
  }
  const endedMs = performance.now() - endedFrom

  const database: Record<string, string> = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }
  const common = { ...database, HUBSPOT_BASE_URL: addresses.crmUrl }
  const since = Date.now()
  const drainedFrom = performance.now()
  const servers = databaseUrl
    ? await Promise.all(
        ['web', 'worker', 'worker'].map((ROLE, index) =>
          startServer({ ...common, ROLE, DATA_DIR: mkdtempSync(join(folder, `node-${index}-`)) }),
        ),
      )
    : [await startServer({ ...common, DATA_DIR: folder })]
  const live = ring(servers[0]?.url ?? '', authToken, ringsPerSecond)
  let now = await ended(store, since)
  let nearlyMs = 0
  while (now.delivered + now.dead < 2 * total) {
    await sleep(250)
    now = await ended(store, since)
    // The last ones wait for their next attempt rather than for us.
    if (nearlyMs === 0 && now.delivered >= 1.9 * total) nearlyMs = performance.now() - drainedFrom
  }
  const drainedMs = performance.now() - drainedFrom
  const { times, failed } = await live.stop()

  const waits: number[] = []
  for (let round = 0; round < singles; round++) {
    const first = ask(receivers, 'next')
    await ringAndHangUp(servers[0]?.url ?? '', authToken)
    const from = performance.now()
    await first
    waits.push(performance.now() - from)
    while ((await ended(store, since)).delivered < now.delivered + 2 * (round + 1)) await sleep(20)
  }
  waits.sort((a, b) => a - b)

  const received = await counts(receivers)
  const last = await ended(store, since)
  for (const server of servers) await server.stop()
  await queue.stop(1_000)
  await store.close()
  receivers.kill()
  rmSync(folder, { recursive: true })
  return {
    'calls ended': total,
    'ended, with their jobs, /s': Math.round((total / endedMs) * 1000),
    'bare requests that keep nothing, /s': Math.round(bare),
    'first 95 % delivered in, s': Math.round(nearlyMs / 10) / 100,
    'all delivered in, s': Math.round(drainedMs / 10) / 100,
    'deliveries/s': Math.round(((1.9 * total) / nearlyMs) * 1000),
    'requests to the CRM': received.requests,
    'of these failed': received.failed,
    'requests/s, of both': Math.round(((received.requests + total) / drainedMs) * 1000),
    'live webhooks, p50 ms': quantile(times, 0.5),
    'live webhooks, p99 ms': quantile(times, 0.99),
    'live webhooks that failed': failed,
    'end of a call to first CRM request, idle, p50 ms': quantile(waits, 0.5),
    'end of a call to first CRM request, idle, p95 ms': quantile(waits, 0.95),
    lost: 2 * (total + singles) - last.delivered,
    dead: last.dead,
    'webhooks missing': total + singles - (received.hooks - bareHooks),
    'calls missing in the CRM': total + singles - received.calls,
    'doubled webhooks': received.doubledHooks,
    'doubled calls in the CRM': received.doubledCalls,
    'doubled contacts in the CRM': received.doubledContacts,
  }
}

const results: Record<string, Record<string, number>> = {}
if (values.only !== 'postgres') results.SQLite = await measure(undefined)
if (values.only !== 'sqlite' && findPostgres()) {
  const server = await startPostgres()
  results.PostgreSQL = await measure(await server.createDatabase('after_call'))
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
const faults = ['lost', 'dead', 'webhooks missing', 'calls missing in the CRM', 'doubled webhooks']
faults.push('doubled calls in the CRM', 'doubled contacts in the CRM', 'live webhooks that failed')
if (Object.values(results).some((result) => faults.some((name) => result[name] !== 0))) process.exitCode = 1
