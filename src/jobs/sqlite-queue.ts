/** The job queue on SQLite: a table in the store's own file, so that jobs are added in the caller's transaction. */
import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { JobQueue } from './job-queue.ts'
import { RepeatingJobs } from './repeating-jobs.ts'
import {
  abandonedJobs,
  addJob,
  deleteJob,
  deleteOldDeadJobs,
  extendLeases,
  type JobRow,
  waitingWithKey,
} from './sqlite-jobs.ts'
import { SqliteWorker } from './sqlite-worker.ts'

export interface SqliteQueueOptions {
  log: Pick<Logger, 'warn' | 'error'>
  /** Epoch milliseconds; the system's clock when left out. */
  now?: () => number
  /** Jitter, in [0, 1). */
  random?: () => number
  /** After this time without a sign of life, a process's jobs are taken up by others. */
  leaseMs?: number
}

const keepDeadMs = 30 * 24 * 60 * 60 * 1000

export function createSqliteQueue(store: Store, options: SqliteQueueOptions): JobQueue {
  const { log, now = Date.now, random = Math.random, leaseMs = 10_000 } = options
  const owner = randomUUID()
  const stop = new AbortController()
  const workers = new Map<string, SqliteWorker>()
  let pulse: NodeJS.Timeout | undefined
  let beating: Promise<void> | undefined

  const repeatingJobs = new RepeatingJobs(async (kind, key, at) => {
    await store.transaction((tx) => addJob(tx.db, { kind, key, data: {}, runAt: at, now: now() }))
  }, now)
  const beforeRun = (row: JobRow) => repeatingJobs.beforeRun(row.kind, row.key)

  /** Tells what this process runs, and takes over what nobody runs any more. */
  const beat = async () => {
    const running = [...workers.values()].flatMap((worker) => worker.runningIds)
    if (running.length > 0) await extendLeases(store.db, owner, running, now() + leaseMs)
    for (const row of await abandonedJobs(store.db, [...workers.keys()], now())) {
      const error = 'the process that ran it went away, or could not write down how it ended'
      await workers.get(row.kind)?.settle(row, { is: 'failed', error, isRetryable: true, retryAfterMs: 0 })
    }
    await deleteOldDeadJobs(store.db, now() - keepDeadMs)
  }
  const beatSafely = () => {
    beating ??= beat()
      .catch((error: unknown) => log.error({ err: error }, 'the job queue could not reach the store'))
      .finally(() => {
        beating = undefined
      })
    return beating
  }

  return {
    async add(tx, kind, data, { key, delayMs = 0, lane = '' } = {}) {
      if (!tx.db.isTransaction) throw new TypeError('jobs are added in a transaction of the store')
      const at = now()
      await addJob(tx.db, { kind: kind.name, key, lane, data, runAt: at + delayMs, now: at })
      tx.afterCommit(() => workers.get(kind.name)?.wake())
    },

    async start(kinds, repeating = []) {
      await repeatingJobs.begin(repeating)
      await store.transaction(async (tx) => {
        for (const row of await waitingWithKey(tx.db)) {
          if (repeatingJobs.isOutdated(row.kind, row.key)) await deleteJob(tx.db, row.id)
        }
      })
      const context = { store, log, now, random, owner, leaseMs, stop: stop.signal, beforeRun }
      for (const kind of kinds) workers.set(kind.name, new SqliteWorker(kind, context))
      await beatSafely()
      pulse = setInterval(beatSafely, leaseMs / 3)
      for (const worker of workers.values()) worker.wake()
    },

    async stop(graceMs) {
      const timer = setTimeout(() => stop.abort(new Error('the job queue stops')), graceMs)
      await Promise.all([...workers.values()].map((worker) => worker.stop()))
      clearTimeout(timer)
      clearInterval(pulse)
      await beating
    },

    check: () => store.check(),
  }
}
