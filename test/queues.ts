/** Queues for tests, over either kind of store, with leases as short as each allows. */
import { pino } from 'pino'
import type { JobKind, JobQueue } from '../src/jobs/job-queue.ts'
import { createPgBossQueue } from '../src/jobs/pg-boss-queue.ts'
import { createSqliteQueue } from '../src/jobs/sqlite-queue.ts'
import type { Store } from '../src/store/store.ts'

const log = pino({ level: 'silent' })

/** `location` is the store's file or URL. */
export async function queueOn(store: Store, location: string): Promise<JobQueue> {
  return store.dialect === 'sqlite'
    ? createSqliteQueue(store, { log, leaseMs: 1_500 })
    : createPgBossQueue(store, { url: location, log })
}

/** A kind that retries soon; every part can be replaced. */
export function kindOf<Data>(
  part: Partial<JobKind<Data>> & Pick<JobKind<Data>, 'name' | 'run'>,
): JobKind<Data> {
  return {
    retryLimit: 2,
    retryDelaySeconds: 1,
    retryDelayMaxSeconds: 1,
    concurrency: 2,
    timeoutSeconds: 20,
    ...part,
  }
}
