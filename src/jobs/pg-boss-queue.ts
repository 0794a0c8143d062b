/** The job queue on PostgreSQL: pg-boss, in a schema of its own, with our rules for retrying. */
import { randomUUID } from 'node:crypto'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { postgresError } from '../store/postgres-error.ts'
import { serverName } from '../store/postgres-pool.ts'
import type { Store, StoreTx } from '../store/store.ts'
import type { JobQueue } from './job-queue.ts'
import { PgBossQueues } from './pg-boss-queues.ts'
import { PgBossWorker } from './pg-boss-worker.ts'
import { RepeatingJobs } from './repeating-jobs.ts'

export interface PgBossQueueOptions {
  /** The store's own URL. */
  url: string
  log: Pick<Logger, 'warn' | 'error'>
}

/** pg-boss keeps a few connections of its own, beside those of the store. */
const connections = 4
/** How often the jobs of dead processes are looked for; with the heartbeat below 30 s in all. */
const superviseSeconds = 5
/** Delayed jobs and next attempts are noticed this late; new jobs are notified. */
const pulseMs = 500
const closeMs = 5_000

/** What pg-boss stores: our data, and how many attempts earlier copies of the job have spent. */
export interface Envelope {
  data: unknown
  spent: number
}

export async function createPgBossQueue(store: Store, { url, log }: PgBossQueueOptions): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'firstring-jobs',
    max: connections,
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    registerInstance: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.error({ err: error }, 'the job queue could not reach PostgreSQL'))
  try {
    await boss.start()
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined)
    throw postgresError(error, serverName(url))
  }
  const queues = new PgBossQueues(boss)
  const stop = new AbortController()
  const workers: PgBossWorker[] = []
  let pulse: NodeJS.Timeout | undefined

  const add = async (tx: StoreTx, kind: string, data: unknown, key: string | undefined, at: Date | null) => {
    await queues.ensure(kind)
    const envelope: Envelope = { data, spent: 0 }
    await boss.send(kind, envelope, {
      // One waiting job a key is what the queue's policy keeps, so jobs without a key get one of their own.
      singletonKey: key ?? randomUUID(),
      ...(at ? { startAfter: at } : {}),
      db: fromKysely(tx.db),
    })
  }
  const repeatingJobs = new RepeatingJobs(
    (kind, key, at) => store.transaction((tx) => add(tx, kind, {}, key, new Date(at))),
    Date.now,
  )

  return {
    async add(tx, kind, data, { key, delayMs = 0 } = {}) {
      if (!tx.db.isTransaction) throw new TypeError('jobs are added in a transaction of the store')
      await add(tx, kind.name, data, key, delayMs > 0 ? new Date(Date.now() + delayMs) : null)
    },

    async start(kinds, repeating = []) {
      for (const kind of kinds) await queues.configure(kind)
      await repeatingJobs.begin(repeating)
      for (const { name } of kinds) {
        await queues.deleteWaiting(name, (key) => repeatingJobs.isOutdated(name, key))
      }
      for (const kind of kinds) {
        const worker = new PgBossWorker(kind, { boss, store, log, repeatingJobs, stop: stop.signal })
        workers.push(worker)
        await worker.start()
      }
      pulse = setInterval(() => {
        for (const worker of workers) worker.wakeOne()
      }, pulseMs)
    },

    async stop(graceMs) {
      clearInterval(pulse)
      const timer = setTimeout(() => stop.abort(new Error('the job queue stops')), graceMs)
      await Promise.all(workers.map((worker) => worker.stop()))
      clearTimeout(timer)
      await boss.stop({ timeout: closeMs })
    },

    async check() {
      await store.check()
      try {
        await boss.schemaVersion()
      } catch (error) {
        throw postgresError(error, serverName(url))
      }
    },
  }
}
