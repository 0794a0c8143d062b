/** Works off one kind of job on PostgreSQL, `concurrency` at a time. */
import { setTimeout as sleep } from 'node:timers/promises'
import { fromKysely, type JobWithMetadata, type PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { Job, JobKind } from './job-queue.ts'
import { Lanes } from './lanes.ts'
import type { Envelope } from './pg-boss-queue.ts'
import { deadQueue, heartbeatSeconds } from './pg-boss-queues.ts'
import type { RepeatingJobs } from './repeating-jobs.ts'
import { retryDelayMs } from './retry-delay.ts'
import { type Outcome, runJob } from './run-job.ts'

type BossJob = JobWithMetadata<Envelope>

export interface PgBossWorkerContext {
  boss: PgBoss
  store: Store
  log: Pick<Logger, 'warn' | 'error'>
  repeatingJobs: RepeatingJobs
  /** Aborts when running jobs are to end. */
  stop: AbortSignal
}

/** How often a process says that its jobs still run, milliseconds: well within what pg-boss waits for. */
const beatMs = (heartbeatSeconds * 1000) / 3
/** How long ends of jobs are gathered while a lane is full. */
const gatherMs = 10

export class PgBossWorker {
  readonly kind: JobKind<never>
  #context: PgBossWorkerContext
  #lanes: Lanes
  #running = new Map<BossJob, Promise<void>>()
  #pumping: Promise<void> | undefined
  #isWoken = false
  #isStopping = false
  #beat: NodeJS.Timeout
  /** Jobs that were done in this moment: they are settled together. */
  #done: BossJob[] = []
  #completing: Promise<void> | undefined

  constructor(kind: JobKind<never>, context: PgBossWorkerContext) {
    this.kind = kind
    this.#context = context
    this.#lanes = new Lanes(kind)
    this.#beat = setInterval(() => this.#sayAlive(), beatMs)
  }

  /** There may be something to do. */
  wake(): void {
    this.#isWoken = true
    if (this.#isStopping) return
    this.#pumping ??= this.#pumpSoon().finally(() => {
      this.#pumping = undefined
      if (this.#isWoken && !this.#isStopping && this.#lanes.hasRoom) this.wake()
    })
  }

  /** Takes no new job. Resolves when those that run have been settled. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await this.#pumping
    while (this.#running.size > 0) await Promise.all(this.#running.values())
    clearInterval(this.#beat)
  }

  /** Past the jobs of a full lane it is a long way in the table: several ends share one look. */
  async #pumpSoon(): Promise<void> {
    if (this.#lanes.full.length > 0) await sleep(gatherMs)
    await this.#pump()
  }

  async #pump(): Promise<void> {
    const { boss, log } = this.#context
    this.#isWoken = false
    try {
      for (;;) {
        const { limit, full } = this.#lanes
        if (limit <= 0 || this.#isStopping) return
        const jobs = await boss.fetch<Envelope>(this.kind.name, {
          includeMetadata: true,
          batchSize: limit,
          ignoreGroups: full,
        })
        for (const job of jobs) this.#start(job)
        if (jobs.length < limit) return
      }
    } catch (error) {
      log.error({ kind: this.kind.name, err: error }, 'jobs could not be taken up')
    }
  }

  #start(job: BossJob): void {
    const lane = job.groupId ?? ''
    this.#lanes.begin(lane)
    const running = this.#run(job)
      .catch((error: unknown) => {
        this.#context.log.error({ kind: this.kind.name, job: job.id, err: error }, 'job could not be settled')
      })
      .finally(() => {
        this.#running.delete(job)
        this.#lanes.end(lane)
        this.wake()
      })
    this.#running.set(job, running)
  }

  async #sayAlive(): Promise<void> {
    const { boss, log } = this.#context
    if (this.#running.size === 0) return
    try {
      await boss.touch(this.kind.name, [...this.#running.keys()].map(claimOf))
    } catch (error) {
      log.error({ kind: this.kind.name, err: error }, 'could not say that jobs still run')
    }
  }

  async #run(job: BossJob): Promise<void> {
    const { stop, repeatingJobs } = this.#context
    await repeatingJobs.beforeRun(this.kind.name, job.singletonKey)
    const attempt = attemptOf(job)
    const outcome = await runJob<never>(attempt, (running) => this.kind.run(running), {
      timeoutMs: this.kind.timeoutSeconds * 1000,
      stop,
    })
    await this.#settle(job, outcome, attempt.retryCount)
  }

  async #settle(job: BossJob, outcome: Outcome, retryCount: number): Promise<void> {
    const { log } = this.#context
    if (outcome.is === 'done') return this.#complete(job)
    if (outcome.is === 'stopped') {
      return this.#again(job, { spent: retryCount, isRepeat: true, delayMs: 0 })
    }
    if (outcome.is === 'postponed') {
      return this.#again(job, { spent: retryCount, isRepeat: attemptOf(job).isRepeat, ...outcome })
    }
    const about = { kind: this.kind.name, job: job.id, retryCount, error: outcome.error }
    if (outcome.isRetryable && retryCount < this.kind.retryLimit) {
      const delayMs = outcome.retryAfterMs ?? retryDelayMs(this.kind, retryCount, Math.random())
      log.warn({ ...about, delayMs }, 'job failed, will be tried again')
      return this.#again(job, { spent: retryCount + 1, isRepeat: true, delayMs })
    }
    log.error(about, 'job failed for good')
    await this.#replace(job, async (options) => {
      const envelope: Envelope = { data: job.data.data, spent: retryCount, error: outcome.error }
      await this.#context.boss.send(deadQueue(this.kind.name), envelope, options)
    })
  }

  /** Several that end while one statement is under way share the next. */
  async #complete(job: BossJob): Promise<void> {
    this.#done.push(job)
    const earlier = this.#completing
    const mine = (earlier ?? Promise.resolve()).then(async () => {
      if (!this.#done.includes(job)) return
      const jobs = this.#done.splice(0)
      await this.#context.boss.complete(this.kind.name, jobs.map(claimOf))
    })
    this.#completing = mine.catch(() => undefined)
    await mine
  }

  /**
   * Replaces the job by a waiting copy of it. pg-boss could retry it by itself, but knows neither delays that a
   * receiver asks for nor attempts that do not count, and would make the jobs of dead processes wait as long as
   * failed ones.
   */
  async #again(job: BossJob, next: { spent: number; isRepeat: boolean; delayMs: number }): Promise<void> {
    const { spent, isRepeat, delayMs } = next
    await this.#replace(job, async (options) => {
      await this.#context.boss.send(
        this.kind.name,
        { data: job.data.data, spent, isRepeat } satisfies Envelope,
        {
          ...options,
          ...(job.singletonKey === null ? {} : { singletonKey: job.singletonKey }),
          ...(typeof job.groupId !== 'string' ? {} : { group: { id: job.groupId } }),
          startAfter: new Date(Date.now() + delayMs),
          retryLimit: Math.max(0, this.kind.retryLimit - spent),
        },
      )
    })
  }

  /** Completes the job and adds what stands for it from now on, in one transaction. */
  async #replace(
    job: BossJob,
    add: (options: { db: ReturnType<typeof fromKysely> }) => Promise<void>,
  ): Promise<void> {
    const { boss, store } = this.#context
    await store.transaction(async (tx) => {
      const db = fromKysely(tx.db)
      const settled = await boss.complete(this.kind.name, claimOf(job), null, { db })
      // Another process has taken the job over: what becomes of it is decided there.
      if ('affected' in settled && settled.affected === 0) return
      await add({ db })
    })
  }
}

function claimOf({ id, retryCount }: BossJob): { id: string; retryCount: number } {
  return { id, retryCount }
}

function attemptOf(job: BossJob): Omit<Job<never>, 'signal'> {
  const { data, spent, isRepeat = false } = job.data
  const retryCount = spent + job.retryCount
  return { id: job.id, data: data as never, retryCount, isRepeat: isRepeat || retryCount > 0 }
}
