/** The job queue that fits the store; pg-boss is loaded only when it is used. */
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { JobQueue } from './job-queue.ts'
import { createSqliteQueue } from './sqlite-queue.ts'

export interface OpenJobQueueOptions {
  /** PostgreSQL; undefined with the embedded store. */
  databaseUrl: string | undefined
  log: Pick<Logger, 'warn' | 'error'>
}

export async function openJobQueue(
  store: Store,
  { databaseUrl, log }: OpenJobQueueOptions,
): Promise<JobQueue> {
  if (databaseUrl === undefined) return createSqliteQueue(store, { log })
  const { createPgBossQueue } = await import('./pg-boss-queue.ts')
  return createPgBossQueue(store, { url: databaseUrl, log })
}
