/**
 * How fast, and at what cost to the event loop, SQLite commits become durable. Four ways in the same run:
 * `full` is synchronous=FULL (every commit syncs on the main thread), `full, grouped` is FULL with one transaction
 * for all that wait, `shared sync` is synchronous=NORMAL, then one fdatasync in the thread pool for all that wait,
 * and `shared sync, grouped` is the store's own: that, with one transaction for all that wait, each behind a
 * savepoint. Run: node bench/store-commit.ts
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { applyEvent } from '../src/core/apply-event.ts'
import type { Call } from '../src/core/call.ts'
import type { CallEvent } from '../src/core/call-event.ts'
import { boundTables } from '../src/store/bound-tables.ts'
import { migrate } from '../src/store/migrate.ts'
import { openSecretBox } from '../src/store/secret-box.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'
import { openSqliteConnection } from '../src/store/sqlite-database.ts'
import { ImmediateSqliteDialect } from '../src/store/sqlite-dialect.ts'
import type { StoreTx } from '../src/store/store.ts'
import type { Tables } from '../src/store/tables.ts'
import { WalSync } from '../src/store/wal-sync.ts'

const runMs = 1_500
const writerCounts = [1, 10, 100]

type Work = (tx: Pick<StoreTx, 'calls' | 'answers'>) => Promise<void>
interface Way {
  name: string
  open(file: string): Promise<{ commit(work: Work): Promise<void>; close(): Promise<void> }>
}

const sharedSyncGrouped: Way = {
  name: 'shared sync, grouped',
  async open(file) {
    const store = await openSqliteStore({ file, secretKey: 'bench' })
    return { commit: (work) => store.transaction(work), close: () => store.close() }
  },
}

async function openPlain(file: string, synchronous: 'full' | 'normal', onWrite: () => void) {
  const connection = openSqliteConnection(file, onWrite)
  connection.exec('pragma journal_mode = wal')
  connection.exec(`pragma synchronous = ${synchronous}`)
  connection.exec('pragma cache_size = -16000')
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(connection) })
  await migrate(db, 'sqlite', file)
  const box = await openSecretBox(db, 'bench')
  const run = (works: Work[]) =>
    db.transaction().execute(async (tx) => {
      const tables = boundTables({ db: tx, dialect: 'sqlite', box, onSave: () => undefined })
      for (const work of works) await work(tables)
    })
  return { run, close: () => db.destroy() }
}

const openFull = (file: string) => openPlain(file, 'full', () => undefined)

const sharedSync: Way = {
  name: 'shared sync',
  async open(file) {
    let log: WalSync | undefined
    const { run, close } = await openPlain(file, 'normal', () => log?.wrote())
    const opened = await WalSync.open(file)
    log = opened
    return {
      commit: async (work) => {
        await run([work])
        await opened.durable()
      },
      close: async () => {
        await opened.close()
        await close()
      },
    }
  },
}

const full: Way = {
  name: 'full',
  async open(file) {
    const { run, close } = await openFull(file)
    return { commit: (work) => run([work]), close }
  },
}

const fullGrouped: Way = {
  name: 'full, grouped',
  async open(file) {
    const { run, close } = await openFull(file)
    let waiting: Work[] = []
    let next: Promise<void> | undefined
    const group = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      next = undefined
      const works = waiting
      waiting = []
      await run(works)
    }
    const commit = (work: Work) => {
      waiting.push(work)
      next ??= group()
      return next
    }
    return { commit, close }
  },
}

/** What a webhook of a call in progress writes: an answer, the snapshot, three events. */
function webhook(writer: string) {
  let call: Call | undefined
  let turn = 0
  return async (tx: Parameters<Work>[0]) => {
    const at = new Date().toISOString()
    turn += 1
    const callSid = `CA${writer}-${Math.floor(turn / 12)}`
    if (turn % 12 === 0) call = undefined
    const events: CallEvent[] = call
      ? [
          { type: 'caller-said', at, text: 'My kitchen sink is leaking, can you come by tomorrow morning?' },
          {
            type: 'receptionist-said',
            at,
            text: 'I can help with that. May I have your name?',
            latencyMs: 3,
          },
          { type: 'question-asked', at, question: { field: 'name', form: 'ask' } },
        ]
      : [
          {
            type: 'call-started',
            at,
            callSid,
            businessId: 'default',
            direction: 'inbound',
            from: '+15035550188',
            to: '+15035550100',
            language: 'en-US',
            isTest: false,
          },
        ]
    call = events.reduce<Call | undefined>(applyEvent, call)
    await tx.answers.add({
      callSid,
      step: `turn-${turn}`,
      token: undefined,
      twiml: '<Response/>'.repeat(40),
      at,
    })
    if (call) await tx.calls.save(call, events)
  }
}

/** The longest time between two turns of the event loop while `run` was going on, milliseconds. */
async function longestHoldUp(run: () => Promise<void>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await run()
  clearInterval(timer)
  // A loop that never came round was held up for the whole run.
  return Math.max(longest, performance.now() - last)
}

async function measure(way: Way, writers: number, folder: string) {
  const opened = await way.open(join(folder, `${way.name}-${writers}.db`))
  const latencies: number[] = []
  const until = performance.now() + runMs
  const loop = performance.eventLoopUtilization()
  const holdUp = await longestHoldUp(async () => {
    await Promise.all(
      Array.from({ length: writers }, async (_, index) => {
        const work = webhook(String(index))
        while (performance.now() < until) {
          const startedAt = performance.now()
          await opened.commit(work)
          latencies.push(performance.now() - startedAt)
        }
      }),
    )
  })
  const { active } = performance.eventLoopUtilization(loop)
  await opened.close()
  latencies.sort((a, b) => a - b)
  return {
    perSecond: (latencies.length / runMs) * 1000,
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
    holdUp,
    busyMs: active / latencies.length,
  }
}

const folder = await mkdtemp(join(tmpdir(), 'firstring-bench-'))
try {
  const idle = await longestHoldUp(() => new Promise((resolve) => setTimeout(resolve, runMs)))
  console.log(`An idle event loop on this machine, now: longest hold-up ${idle.toFixed(1)} ms.\n`)
  console.log('| writers | way | commits/s | × full | p99 ms | loop ms a commit | longest hold-up ms |')
  console.log('|---|---|---|---|---|---|---|')
  for (const writers of writerCounts) {
    const reference = await measure(full, writers, folder)
    for (const way of [full, fullGrouped, sharedSync, sharedSyncGrouped]) {
      const result = way === full ? reference : await measure(way, writers, folder)
      const cells = [
        String(writers),
        way.name,
        result.perSecond.toFixed(0),
        (result.perSecond / reference.perSecond).toFixed(2),
        result.p99.toFixed(1),
        result.busyMs.toFixed(2),
        result.holdUp.toFixed(1),
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
