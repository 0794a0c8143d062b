/** Port: durable work after (or beside) a call. One queue a kind of job. */
import type { StoreTx } from '../store/store.ts'

/** One stored attempt at some work, as its worker sees it. */
export interface Job<Data> {
  id: string
  data: Data
  /** 0 at the first attempt. */
  retryCount: number
  /** An earlier run may have got somewhere: it failed, was cut short, or its process died. */
  isRepeat: boolean
  /** Aborts when the queue stops and when the job's time is up. */
  signal: AbortSignal
}

/** A kind of job: its name, how it retries, and the work. Handlers must be safe to repeat. */
export interface JobKind<Data> {
  readonly name: string
  /** Attempts after the first before the job is buried. */
  readonly retryLimit: number
  /** First delay, seconds; doubles each time, with jitter, up to `retryDelayMaxSeconds`. */
  readonly retryDelaySeconds: number
  readonly retryDelayMaxSeconds: number
  /** How many run at once in this process. */
  readonly concurrency: number
  /** How many of one lane run at once in this process; without it a lane may take every place. */
  readonly laneConcurrency?: number
  /** A job running longer is taken for hung and tried again. */
  readonly timeoutSeconds: number
  run(job: Job<Data>): Promise<void>
  /** Called once when the job is buried after its last attempt. */
  onDead?(job: Job<Data>, error: string): Promise<void>
}

export interface JobQueue {
  /**
   * Adds in the caller's transaction. With `key`, a waiting job of the same kind and key makes this a no-op. Jobs
   * that wait for the same thing outside share a `lane`: when that is slow, other lanes go on.
   */
  add<Data>(
    tx: StoreTx,
    kind: Pick<JobKind<Data>, 'name'>,
    data: Data,
    options?: { key?: string; delayMs?: number; lane?: string },
  ): Promise<void>
  /** Begins to work off all kinds. `repeating` are added on their cron line (UTC), once over all nodes. */
  start(kinds: JobKind<never>[], repeating?: { kind: string; cron: string }[]): Promise<void>
  /** Takes no new job, lets running ones finish for at most `graceMs`, then aborts them. */
  stop(graceMs: number): Promise<void>
  /** Throws when the queue cannot take jobs now (for /readyz). */
  check(): Promise<void>
}

/** Thrown by a handler to say how the next attempt should go; any other error means an ordinary retry. */
export class JobError extends Error {
  override readonly name = 'JobError'
  /** False buries the job at once. */
  readonly isRetryable: boolean
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: { isRetryable: boolean; retryAfterMs?: number; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.isRetryable = options.isRetryable
    this.retryAfterMs = options.retryAfterMs
  }
}

/** Thrown by a handler that has done nothing yet and had better wait: costs no attempt and is no failure. */
export class JobPostponed extends Error {
  override readonly name = 'JobPostponed'
  readonly delayMs: number

  constructor(message: string, delayMs: number) {
    super(message)
    this.delayMs = delayMs
  }
}
