/** Queues for tests, over either kind of store, with leases short enough to wait for. */
import { pino } from 'pino'
import type { JobKind, JobQueue } from '../src/jobs/job-queue.ts'
import { createSqliteQueue } from '../src/jobs/sqlite-queue.ts'
import type { Store } from '../src/store/store.ts'

/** How long a dead process's jobs stay with it. */
export const leaseMs = 1_500

export function queueOn(store: Store): JobQueue {
  return createSqliteQueue(store, { log: pino({ level: 'silent' }), leaseMs })
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
