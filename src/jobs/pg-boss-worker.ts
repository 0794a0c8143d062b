/** Works off one kind of job on PostgreSQL, `concurrency` at a time. */
import { fromKysely, type JobResult, type JobWithMetadata, type PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { JobKind } from './job-queue.ts'
import type { Envelope } from './pg-boss-queue.ts'
import { deadQueue } from './pg-boss-queues.ts'
import type { RepeatingJobs } from './repeating-jobs.ts'
import { retryDelayMs } from './retry-delay.ts'
import { type Outcome, runJob } from './run-job.ts'

export interface PgBossWorkerContext {
  boss: PgBoss
  store: Store
  log: Pick<Logger, 'warn' | 'error'>
  repeatingJobs: RepeatingJobs
  /** Aborts when running jobs are to end. */
  stop: AbortSignal
}

/** One of the places in which a job runs. */
interface Place {
  id: string
  isBusy: boolean
}

/** Without notifications: pg-boss's own slow poll. `wakeOne` is the fast one, by one place at a time. */
const pollSeconds = 30

export class PgBossWorker {
  #kind: JobKind<never>
  #context: PgBossWorkerContext
  #places: Place[] = []
  #deadId: string | undefined

  constructor(kind: JobKind<never>, context: PgBossWorkerContext) {
    this.#kind = kind
    this.#context = context
  }

  async start(): Promise<void> {
    const { boss } = this.#context
    const options = {
      includeMetadata: true,
      perJobResults: true,
      pollingIntervalSeconds: pollSeconds,
    } as const
    for (let count = 0; count < this.#kind.concurrency; count++) {
      const place: Place = { id: '', isBusy: false }
      place.id = await boss.work<Envelope, JobResult[], typeof options>(
        this.#kind.name,
        options,
        async (jobs) => {
          place.isBusy = true
          // Asks for the next job as soon as this one is done.
          boss.notifyWorker(place.id)
          try {
            return await Promise.all(jobs.map((job) => this.#run(job)))
          } finally {
            place.isBusy = false
          }
        },
      )
      this.#places.push(place)
    }
    const deadOptions = { includeMetadata: true, pollingIntervalSeconds: pollSeconds } as const
    this.#deadId = await boss.work<Envelope, void, typeof deadOptions>(
      deadQueue(this.#kind.name),
      deadOptions,
      async (jobs) => {
        for (const job of jobs) await this.#bury(job)
      },
    )
  }

  /** Lets one idle place look for jobs that have come due. */
  wakeOne(): void {
    const idle = this.#places.find((place) => !place.isBusy)
    if (idle) this.#context.boss.notifyWorker(idle.id)
    if (this.#deadId !== undefined) this.#context.boss.notifyWorker(this.#deadId)
  }

  /** Takes no new job. Resolves when those that run have been settled. */
  async stop(): Promise<void> {
    const { boss } = this.#context
    await Promise.all(
      [this.#kind.name, deadQueue(this.#kind.name)].map((name) => boss.offWork(name, { wait: true })),
    )
  }

  async #run(job: JobWithMetadata<Envelope>): Promise<JobResult> {
    const { stop, repeatingJobs } = this.#context
    await repeatingJobs.beforeRun(this.#kind.name, job.singletonKey)
    const { data, spent } = job.data
    const retryCount = spent + job.retryCount
    const outcome = await runJob<never>(
      { id: job.id, data: data as never, retryCount },
      (attempt) => this.#kind.run(attempt),
      { timeoutMs: this.#kind.timeoutSeconds * 1000, stop },
    )
    return this.#settle(job, outcome, retryCount)
  }

  async #settle(job: JobWithMetadata<Envelope>, outcome: Outcome, retryCount: number): Promise<JobResult> {
    const { log } = this.#context
    const done: JobResult = { id: job.id, status: 'completed' }
    if (outcome.is === 'done') return done
    if (outcome.is === 'stopped') {
      await this.#again(job, retryCount, 0)
      return done
    }
    const about = { kind: this.#kind.name, job: job.id, retryCount, error: outcome.error }
    if (outcome.isRetryable && retryCount < this.#kind.retryLimit) {
      const delayMs = outcome.retryAfterMs ?? retryDelayMs(this.#kind, retryCount, Math.random())
      log.warn({ ...about, delayMs }, 'job failed, will be tried again')
      await this.#again(job, retryCount + 1, delayMs)
      return done
    }
    log.error(about, 'job failed for good')
    return { id: job.id, status: 'deadletter', output: { message: outcome.error } }
  }

  /**
   * Replaces the job by a waiting copy of it, in one transaction. pg-boss could retry it by itself, but knows
   * neither delays that a receiver asks for nor attempts that do not count, and would make the jobs of dead
   * processes wait as long as failed ones.
   */
  async #again(job: JobWithMetadata<Envelope>, spent: number, delayMs: number): Promise<void> {
    const { boss, store } = this.#context
    await store.transaction(async (tx) => {
      const db = fromKysely(tx.db)
      const claim = { id: job.id, retryCount: job.retryCount }
      const settled = await boss.complete(this.#kind.name, claim, null, { db })
      // Another process has taken the job over: what becomes of it is decided there.
      if ('affected' in settled && settled.affected === 0) return
      await boss.send(this.#kind.name, { data: job.data.data, spent } satisfies Envelope, {
        ...(job.singletonKey === null ? {} : { singletonKey: job.singletonKey }),
        startAfter: new Date(Date.now() + delayMs),
        retryLimit: Math.max(0, this.#kind.retryLimit - spent),
        db,
      })
    })
  }

  async #bury(job: JobWithMetadata<Envelope>): Promise<void> {
    const { stop, log } = this.#context
    const outcome = await runJob<never>(
      {
        id: job.sourceId ?? job.id,
        data: job.data.data as never,
        retryCount: job.data.spent + (job.sourceRetryCount ?? 0),
      },
      async (attempt) => this.#kind.onDead?.(attempt, errorText(job.sourceOutput)),
      { timeoutMs: this.#kind.timeoutSeconds * 1000, stop },
    )
    if (outcome.is === 'done') return
    const error = outcome.is === 'failed' ? outcome.error : 'the job queue stops'
    log.error({ kind: this.#kind.name, job: job.id, error }, 'could not tell of a dead job')
    throw new Error(error)
  }
}

/** Ours is `{message}`; pg-boss writes `{value: {message}}` when it gives up a job by itself. */
function errorText(output: object | null): string {
  const message = (value: unknown): string | undefined =>
    typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
      ? value.message
      : undefined
  const inner = output !== null && 'value' in output ? message(output.value) : undefined
  return message(output) ?? inner ?? 'unknown'
}
