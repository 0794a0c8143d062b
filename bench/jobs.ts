/**
 * From the call of `store.transaction` that adds a job to the start of its handler, one job after the other, and
 * how fast a backlog is added and drained; on SQLite, and on PostgreSQL when a server is installed. Run: node bench/jobs.ts
 */
import { pino } from 'pino'
import type { JobKind, JobQueue } from '../src/jobs/job-queue.ts'
import { openPostgresQueue, openSqliteQueue, type QueueUnderBench } from './queues.ts'

const single = 200
const backlog = 2_000
const log = pino({ level: 'silent' })

const ways: [string, () => Promise<QueueUnderBench | undefined>][] = [
  ['SQLite', () => openSqliteQueue(log)],
  ['PostgreSQL', () => openPostgresQueue(log)],
]

async function measure({ store, queue }: QueueUnderBench) {
  let onStart: () => void = () => undefined
  const work: JobKind<{ n: number }> = {
    name: 'bench',
    retryLimit: 0,
    retryDelaySeconds: 1,
    retryDelayMaxSeconds: 1,
    concurrency: 5,
    timeoutSeconds: 30,
    run: async () => onStart(),
  }
  await queue.start([work])
  const waits: number[] = []
  for (let n = 0; n < single; n++) {
    const started = new Promise<number>((resolve) => {
      onStart = () => resolve(performance.now())
    })
    const addedAt = performance.now()
    await store.transaction((tx) => queue.add(tx, work, { n }))
    waits.push((await started) - addedAt)
  }
  waits.sort((a, b) => a - b)
  const drain = await drained(store, queue, work, (listener) => {
    onStart = listener
  })
  return { median: waits[single / 2] ?? 0, p99: waits[Math.floor(single * 0.99)] ?? 0, drain }
}

/** Jobs a second, from adding a backlog in one transaction until five at a time have worked it off. */
async function drained(
  store: QueueUnderBench['store'],
  queue: JobQueue,
  work: JobKind<{ n: number }>,
  listen: (listener: () => void) => void,
): Promise<number> {
  let left = backlog
  const empty = new Promise<void>((resolve) => {
    listen(() => {
      left -= 1
      if (left === 0) resolve()
    })
  })
  const addedAt = performance.now()
  await store.transaction(async (tx) => {
    for (let n = 0; n < backlog; n++) await queue.add(tx, work, { n })
  })
  await empty
  return backlog / ((performance.now() - addedAt) / 1000)
}

console.log('| database | enqueue → start median ms | p99 ms | backlog jobs/s |')
console.log('|---|---|---|---|')
for (const [name, open] of ways) {
  const opened = await open()
  if (opened === undefined) {
    console.log(`| ${name} | no server installed | | |`)
    continue
  }
  const { median, p99, drain } = await measure(opened)
  await opened.close()
  console.log(`| ${name} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${drain.toFixed(0)} |`)
}
