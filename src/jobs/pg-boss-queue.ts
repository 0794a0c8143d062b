/** The job queue on PostgreSQL: pg-boss, in a schema of its own, with our rules for retrying. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { postgresError } from '../store/postgres-error.ts'
import { PostgresListener } from '../store/postgres-listener.ts'
import { serverName } from '../store/postgres-pool.ts'
import type { Store, StoreTx } from '../store/store.ts'
import type { JobQueue } from './job-queue.ts'
import { PgBossQueues } from './pg-boss-queues.ts'
import { PgBossUndertaker } from './pg-boss-undertaker.ts'
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
/** Delayed jobs, next attempts, and what others could not take at once are noticed this late. */
const pulseMs = 500
/** Tells processes that work of a new job of a kind that the process which added it does not work off. */
const channel = 'firstring_jobs'
const closeMs = 5_000

/** What pg-boss stores: our data, and how many attempts earlier copies of the job have spent. */
export interface Envelope {
  data: unknown
  spent: number
  /** An earlier copy may have got somewhere. */
  isRepeat?: boolean
  /** Of a dead job: what its last attempt failed with. */
  error?: string
}

export async function createPgBossQueue(store: Store, { url, log }: PgBossQueueOptions): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'firstring-jobs',
    max: connections,
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
  const workers = new Map<string, PgBossWorker>()
  const undertakers: PgBossUndertaker[] = []
  let listener: PostgresListener | undefined
  let pulse: NodeJS.Timeout | undefined

  const wakeAll = () => {
    for (const worker of workers.values()) worker.wake()
  }
  const add = async (
    tx: StoreTx,
    kind: string,
    data: unknown,
    { key, at = null, lane }: { key?: string | undefined; at?: Date | null; lane?: string | undefined },
  ) => {
    await queues.ensure(kind)
    const envelope: Envelope = { data, spent: 0 }
    await boss.send(kind, envelope, {
      // One waiting job a key is what the queue's policy keeps, so jobs without a key get one of their own.
      singletonKey: key ?? randomUUID(),
      ...(at ? { startAfter: at } : {}),
      ...(lane === undefined ? {} : { group: { id: lane } }),
      db: fromKysely(tx.db),
    })
    if (workers.has(kind)) tx.afterCommit(() => workers.get(kind)?.wake())
    else if (at === null) await sql`select pg_notify(${channel}, ${kind})`.execute(tx.db)
  }
  const repeatingJobs = new RepeatingJobs(
    (kind, key, at) => store.transaction((tx) => add(tx, kind, {}, { key, at: new Date(at) })),
    Date.now,
  )

  return {
    async add(tx, kind, data, { key, delayMs = 0, lane } = {}) {
      if (!tx.db.isTransaction) throw new TypeError('jobs are added in a transaction of the store')
      const at = delayMs > 0 ? new Date(Date.now() + delayMs) : null
      await add(tx, kind.name, data, { key, at, lane })
    },

    async start(kinds, repeating = []) {
      for (const kind of kinds) await queues.configure(kind)
      await repeatingJobs.begin(repeating)
      for (const { name } of kinds) {
        await queues.deleteWaiting(name, (key) => repeatingJobs.isOutdated(name, key))
      }
      const context = { boss, store, log, repeatingJobs, stop: stop.signal }
      for (const kind of kinds) {
        workers.set(kind.name, new PgBossWorker(kind, context))
        const undertaker = new PgBossUndertaker(kind, context)
        undertakers.push(undertaker)
        await undertaker.start()
      }
      if (kinds.length === 0) return
      listener = await PostgresListener.open(url, channel, {
        onNotification: (kind) => workers.get(kind)?.wake(),
        onListening: wakeAll,
      })
      pulse = setInterval(() => {
        wakeAll()
        for (const undertaker of undertakers) undertaker.wake()
      }, pulseMs)
    },

    async stop(graceMs) {
      clearInterval(pulse)
      const timer = setTimeout(() => stop.abort(new Error('the job queue stops')), graceMs)
      // First of all: nothing new is taken from this moment on.
      await Promise.all([...workers.values(), ...undertakers].map((worker) => worker.stop()))
      await listener?.close()
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
