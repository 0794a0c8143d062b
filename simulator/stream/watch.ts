/** Waiting for something to be so: looked at whenever something changes, and when time alone may have changed it. */
import { performance } from 'node:perf_hooks'
import { Conditions } from '../conditions.ts'

/** Real milliseconds between looks at what time alone may have changed. */
const lookEveryMs = 25

export class Watch {
  readonly #onLook: () => void
  readonly #conditions = new Conditions()
  #timer: NodeJS.Timeout | undefined
  #looksUntil = 0

  /** `onLook`: told of every look, too. */
  constructor(onLook: () => void) {
    this.#onLook = onLook
  }

  /** Resolves as soon as that is so. */
  until(isSo: () => boolean): Promise<void> {
    return this.#conditions.until(isSo)
  }

  /** Something has changed. */
  look(): void {
    this.#onLook()
    this.#conditions.look()
  }

  /** Time alone may change something in the next real milliseconds. */
  lookLater(ms: number): void {
    this.#looksUntil = Math.max(this.#looksUntil, performance.now() + ms)
    this.#timer ??= setTimeout(() => this.#lookOn(), Math.min(ms, lookEveryMs))
  }

  /** Nobody waits any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#conditions.clear()
  }

  #lookOn(): void {
    const leftMs = this.#looksUntil - performance.now()
    this.#timer = leftMs < 0 ? undefined : setTimeout(() => this.#lookOn(), Math.min(leftMs + 1, lookEveryMs))
    this.look()
  }
}
