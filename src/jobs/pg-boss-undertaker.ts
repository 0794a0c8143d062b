/** Tells of the dead jobs of one kind on PostgreSQL: those we buried, and those that pg-boss gave up by itself. */
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { JobKind } from './job-queue.ts'
import type { Envelope } from './pg-boss-queue.ts'
import { deadQueue } from './pg-boss-queues.ts'
import { runJob } from './run-job.ts'

export interface UndertakerContext {
  boss: PgBoss
  log: Pick<Logger, 'error'>
  /** Aborts when running jobs are to end. */
  stop: AbortSignal
}

/** Without a notification: pg-boss's slow poll. */
const pollSeconds = 30

export class PgBossUndertaker {
  #kind: JobKind<never>
  #context: UndertakerContext
  #workerId: string | undefined

  constructor(kind: JobKind<never>, context: UndertakerContext) {
    this.#kind = kind
    this.#context = context
  }

  async start(): Promise<void> {
    const options = { includeMetadata: true, pollingIntervalSeconds: pollSeconds } as const
    this.#workerId = await this.#context.boss.work<Envelope, void, typeof options>(
      deadQueue(this.#kind.name),
      options,
      async (jobs) => {
        for (const job of jobs) await this.#bury(job)
      },
    )
  }

  wake(): void {
    if (this.#workerId !== undefined) this.#context.boss.notifyWorker(this.#workerId)
  }

  async stop(): Promise<void> {
    await this.#context.boss.offWork(deadQueue(this.#kind.name), { wait: true })
  }

  async #bury(job: JobWithMetadata<Envelope>): Promise<void> {
    const { stop, log } = this.#context
    const outcome = await runJob<never>(
      {
        id: job.sourceId ?? job.id,
        data: job.data.data as never,
        retryCount: job.data.spent + (job.sourceRetryCount ?? 0),
        isRepeat: true,
      },
      async (attempt) => this.#kind.onDead?.(attempt, job.data.error ?? errorText(job.sourceOutput)),
      { timeoutMs: this.#kind.timeoutSeconds * 1000, stop },
    )
    if (outcome.is === 'done') return
    const error = outcome.is === 'failed' ? outcome.error : 'the job queue stops'
    log.error({ kind: this.#kind.name, job: job.id, error }, 'could not tell of a dead job')
    throw new Error(error)
  }
}

/** pg-boss writes `{value: {message}}`, or `{message}`, when it gives up a job by itself. */
function errorText(output: object | null): string {
  const message = (value: unknown): string | undefined =>
    typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
      ? value.message
      : undefined
  const inner = output !== null && 'value' in output ? message(output.value) : undefined
  return message(output) ?? inner ?? 'unknown'
}
