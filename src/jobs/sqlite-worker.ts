/** Works off one kind of job on SQLite, `concurrency` at a time. */
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { JobKind } from './job-queue.ts'
import { Lanes } from './lanes.ts'
import { retryDelayMs } from './retry-delay.ts'
import { type Outcome, runJob } from './run-job.ts'
import { claimJobs, type JobRow, nextDue, settleJob } from './sqlite-jobs.ts'

export interface WorkerContext {
  store: Store
  log: Pick<Logger, 'warn' | 'error'>
  /** Epoch milliseconds. */
  now(): number
  /** In [0, 1). */
  random(): number
  /** Names this process among those that work on the database. */
  owner: string
  leaseMs: number
  /** Aborts when running jobs are to end. */
  stop: AbortSignal
  /** Called before a job is run, to add the next one of a repeating kind. */
  beforeRun(row: JobRow): Promise<void>
}

/** Other processes' jobs and changed clocks are noticed this late. */
const longestSleepMs = 5_000
/** Jobs that end within so many milliseconds are taken to have ended together. */
const togetherMs = 4
/** How often `onDead` is tried before the job is left dead without it. */
const buryAttempts = 10

export class SqliteWorker {
  readonly kind: JobKind<never>
  #context: WorkerContext
  /** By the job's id. */
  #running = new Map<number, Promise<void>>()
  #lanes: Lanes
  #pumping: Promise<void> | undefined
  #isWoken = false
  #isStopping = false
  #timer: NodeJS.Timeout | undefined
  #soon: NodeJS.Timeout | undefined

  constructor(kind: JobKind<never>, context: WorkerContext) {
    this.kind = kind
    this.#lanes = new Lanes(kind)
    this.#context = context
  }

  /** Ids of the jobs that run here now. */
  get runningIds(): number[] {
    return [...this.#running.keys()]
  }

  /** There may be something to do. */
  wake(): void {
    this.#isWoken = true
    if (this.#isStopping) return
    this.#pumping ??= this.#pump().finally(() => {
      this.#pumping = undefined
      if (this.#isWoken && !this.#isStopping && this.#lanes.hasRoom) this.wake()
    })
  }

  /** While many run, those that end within moments are made up for by one look into the table. */
  #wakeSoon(): void {
    if (this.#running.size < this.kind.concurrency / 4) this.wake()
    else if (!this.#isStopping) {
      this.#soon ??= setTimeout(() => {
        this.#soon = undefined
        this.wake()
      }, togetherMs)
    }
  }

  /** Takes no new job. Resolves when those that run have been settled. */
  async stop(): Promise<void> {
    this.#isStopping = true
    clearTimeout(this.#timer)
    clearTimeout(this.#soon)
    await this.#pumping
    while (this.#running.size > 0) await Promise.all(this.#running.values())
  }

  /** Writes down how an attempt ended, also for a process that cannot do so itself any more. */
  async settle(row: JobRow, outcome: Outcome): Promise<void> {
    const { store, log, now, random } = this.#context
    if (outcome.is === 'done') {
      await settleJob(store.db, row, row.is_buried ? { state: 'dead' } : 'delete')
      return
    }
    if (outcome.is === 'stopped') {
      await settleJob(store.db, row, { state: 'waiting', is_repeat: 1, run_at: now() })
      return
    }
    if (outcome.is === 'postponed') {
      await settleJob(store.db, row, { state: 'waiting', run_at: now() + outcome.delayMs })
      this.wake()
      return
    }
    const about = { kind: row.kind, job: row.id, retryCount: row.retry_count, error: outcome.error }
    const limit = row.is_buried ? buryAttempts : this.kind.retryLimit
    const next = {
      last_error: row.is_buried ? row.last_error : outcome.error,
      is_repeat: 1 as const,
      state: 'waiting' as const,
    }
    if (outcome.isRetryable && row.retry_count < limit) {
      const delay = outcome.retryAfterMs ?? retryDelayMs(this.kind, row.retry_count, random())
      log.warn({ ...about, delayMs: delay }, 'job failed, will be tried again')
      await settleJob(store.db, row, { ...next, retry_count: row.retry_count + 1, run_at: now() + delay })
    } else if (!row.is_buried && this.kind.onDead) {
      log.error(about, 'job failed for good')
      await store.transaction((tx) =>
        settleJob(tx.db, row, { ...next, is_buried: 1, retry_count: 0, run_at: now() }),
      )
    } else {
      log.error(about, row.is_buried ? 'could not tell of a dead job' : 'job failed for good')
      await settleJob(store.db, row, { ...next, state: 'dead' })
    }
    this.wake()
  }

  async #pump(): Promise<void> {
    clearTimeout(this.#timer)
    this.#isWoken = false
    let sleepMs = longestSleepMs
    try {
      const { store, now, owner, leaseMs } = this.#context
      for (;;) {
        const { limit, full: fullLanes } = this.#lanes
        // With every place taken, the end of a job wakes us.
        if (limit <= 0) return
        const at = now()
        const claim = { kind: this.kind.name, limit, now: at, owner, leaseUntil: at + leaseMs, fullLanes }
        const rows = await claimJobs(store.db, claim)
        for (const row of rows) this.#start(row)
        if (rows.length === limit) continue
        const due = await nextDue(store.db, this.kind.name, this.#lanes.full)
        if (due !== undefined) sleepMs = Math.max(0, Math.min(due - now(), longestSleepMs))
        break
      }
    } catch (error) {
      this.#context.log.error({ kind: this.kind.name, err: error }, 'jobs could not be taken up')
    }
    if (!this.#isStopping) this.#timer = setTimeout(() => this.wake(), sleepMs)
  }

  #start(row: JobRow): void {
    this.#lanes.begin(row.lane)
    const running = this.#run(row)
      .catch((error: unknown) => {
        this.#context.log.error({ kind: row.kind, job: row.id, err: error }, 'job could not be settled')
      })
      .finally(() => {
        this.#running.delete(row.id)
        this.#lanes.end(row.lane)
        this.#wakeSoon()
      })
    this.#running.set(row.id, running)
  }

  async #run(row: JobRow): Promise<void> {
    if (row.is_buried === 0) await this.#context.beforeRun(row)
    const attempt = {
      id: String(row.id),
      data: JSON.parse(row.data) as never,
      retryCount: row.retry_count,
      isRepeat: row.is_repeat === 1 || row.retry_count > 0,
    }
    const outcome = await runJob<never>(
      attempt,
      async (job) => {
        if (row.is_buried === 0) await this.kind.run(job)
        else await this.kind.onDead?.(job, row.last_error ?? 'unknown')
      },
      { timeoutMs: this.kind.timeoutSeconds * 1000, stop: this.#context.stop },
    )
    await this.settle(row, outcome)
  }
}
