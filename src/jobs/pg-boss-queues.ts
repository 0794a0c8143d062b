/** The queues of pg-boss that stand for our kinds of jobs: one for the work, one for what is dead. */
import type { PgBoss } from 'pg-boss'
import type { JobKind } from './job-queue.ts'

/** pg-boss's least: a process that is silent for this long has lost its jobs. */
export const heartbeatSeconds = 10
/** Our own time-out comes first; pg-boss's is for a process that lives on but lost track. */
const expirySlackSeconds = 60
const keepDoneSeconds = 60 * 60
const keepDeadSeconds = 30 * 24 * 60 * 60
/** How often `onDead` is tried before the job is left dead without it. */
const buryAttempts = 10

/** The queue that dead jobs of the kind are moved to. */
export function deadQueue(kind: string): string {
  return `${kind}.dead`
}

export class PgBossQueues {
  #boss: PgBoss
  #ensured = new Map<string, Promise<void>>()

  constructor(boss: PgBoss) {
    this.#boss = boss
  }

  /** Makes the queues of a kind that may not have been configured by any node yet. */
  ensure(kind: string): Promise<void> {
    const known = this.#ensured.get(kind)
    if (known) return known
    const made = this.#create(kind)
    this.#ensured.set(kind, made)
    made.catch(() => this.#ensured.delete(kind))
    return made
  }

  /** Makes the queues of a kind and gives them its limits. */
  async configure(kind: JobKind<never>): Promise<void> {
    await this.ensure(kind.name)
    await this.#boss.updateQueue(kind.name, {
      // For jobs whose process died: at once. How failed ones wait is written by `pg-boss-worker.ts`.
      retryLimit: kind.retryLimit,
      retryDelay: 0,
      retryBackoff: false,
      // Workers are woken by our own notifications: none for a job that its own process takes up.
      notify: false,
      expireInSeconds: Math.ceil(kind.timeoutSeconds) + expirySlackSeconds,
    })
  }

  /** Deletes the waiting jobs of a kind whose key is one of those. */
  async deleteWaiting(kind: string, isOneOfThose: (key: string | null) => boolean): Promise<void> {
    const jobs = await this.#boss.findJobs(kind, { queued: true })
    const ids = jobs.filter((job) => isOneOfThose(job.singletonKey)).map((job) => job.id)
    if (ids.length > 0) await this.#boss.deleteJob(kind, ids)
  }

  async #create(kind: string): Promise<void> {
    await this.#boss.createQueue(deadQueue(kind), {
      retryLimit: buryAttempts,
      retryDelay: 1,
      retryBackoff: true,
      heartbeatSeconds,
      deleteAfterSeconds: keepDeadSeconds,
    })
    await this.#boss.createQueue(kind, {
      policy: 'short',
      deadLetter: deadQueue(kind),
      heartbeatSeconds,
      deleteAfterSeconds: keepDoneSeconds,
    })
  }
}
