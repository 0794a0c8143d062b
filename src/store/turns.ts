/** Lets the event loop breathe: many statements in a row would hold up the audio of calls in progress. */
import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Well below the 20 ms between two audio frames. */
const longestRunMs = 4

export class Turns {
  #startedAt = Number.NEGATIVE_INFINITY
  #isFresh = false

  /** Resolves at once, or in the next turn of the event loop when this one has run for long. */
  async take(): Promise<void> {
    if (!this.#isFresh) this.#start()
    if (performance.now() - this.#startedAt < longestRunMs) return
    await nextTurn()
    this.#start()
  }

  /** The run lasts until the event loop comes round. */
  #start(): void {
    this.#startedAt = performance.now()
    this.#isFresh = true
    setImmediate(() => {
      this.#isFresh = false
    })
  }
}
