/**
 * Jobs that come by the clock, on either queue: the next occurrence always waits as a delayed job, whose key keeps
 * it to one over all nodes. One that came due while no process ran is made up for once.
 */
import { nextCronTime } from './cron-times.ts'

const prefix = 'cron '

export interface RepeatingKind {
  kind: string
  /** In UTC. */
  cron: string
}

/** Adds a job of `kind` that waits until `at` (epoch milliseconds), unless one with this key waits already. */
export type AddOccurrence = (kind: string, key: string, at: number) => Promise<void>

export class RepeatingJobs {
  #add: AddOccurrence
  #now: () => number
  #crons = new Map<string, string>()

  constructor(add: AddOccurrence, now: () => number) {
    this.#add = add
    this.#now = now
  }

  /** Sees to it that every next occurrence waits. Throws TypeError for a cron line that is none. */
  async begin(repeating: RepeatingKind[]): Promise<void> {
    for (const { kind, cron } of repeating) {
      this.#crons.set(kind, cron)
      await this.#addNext(kind, cron)
    }
  }

  /** Called before a job of any kind is run: a repeating one is followed by its next occurrence. */
  async beforeRun(kind: string, key: string | null): Promise<void> {
    const cron = this.#crons.get(kind)
    if (cron !== undefined && key === `${prefix}${cron}`) await this.#addNext(kind, cron)
  }

  /** The key stands for a line that this kind is not repeated on (any more). */
  isOutdated(kind: string, key: string | null): boolean {
    return key?.startsWith(prefix) === true && key !== `${prefix}${this.#crons.get(kind)}`
  }

  async #addNext(kind: string, cron: string): Promise<void> {
    await this.#add(kind, `${prefix}${cron}`, nextCronTime(cron, this.#now()))
  }
}
