/** Stores with their queues on throw-away databases, for benchmarks. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { JobQueue } from '../src/jobs/job-queue.ts'
import { createPgBossQueue } from '../src/jobs/pg-boss-queue.ts'
import { createSqliteQueue } from '../src/jobs/sqlite-queue.ts'
import { openPostgresStore } from '../src/store/postgres.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'
import { findPostgres, startPostgres } from '../test/postgres.ts'

export interface QueueUnderBench {
  store: Store
  queue: JobQueue
  close(): Promise<void>
}

export async function openSqliteQueue(log: Logger): Promise<QueueUnderBench> {
  const folder = await mkdtemp(join(tmpdir(), 'firstring-bench-'))
  const store = await openSqliteStore({ file: join(folder, 'bench.db'), secretKey: 'bench' })
  const queue = createSqliteQueue(store, { log })
  return { store, queue, close: () => closeAll(queue, store, () => rm(folder, { recursive: true })) }
}

/** Undefined when no PostgreSQL server is installed. */
export async function openPostgresQueue(log: Logger): Promise<QueueUnderBench | undefined> {
  if (findPostgres() === undefined) return undefined
  const server = await startPostgres()
  const url = await server.createDatabase('bench')
  const store = await openPostgresStore({ url, secretKey: 'bench' })
  const queue = await createPgBossQueue(store, { url, log })
  return { store, queue, close: () => closeAll(queue, store, () => server.stop()) }
}

async function closeAll(queue: JobQueue, store: Store, remove: () => Promise<void>): Promise<void> {
  await queue.stop(1_000)
  await store.close()
  await remove()
}
