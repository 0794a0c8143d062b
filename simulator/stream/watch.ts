/** Waiting for something to be so: looked at whenever something changes, and when time alone may have changed it. */
import { performance } from 'node:perf_hooks'

/** Real milliseconds between looks at what time alone may have changed. */
const lookEveryMs = 25

export class Watch {
  readonly #onLook: () => void
  #waiting = new Set<() => void>()
  #timer: NodeJS.Timeout | undefined
  #looksUntil = 0

  /** `onLook`: told of every look, too. */
  constructor(onLook: () => void) {
    this.#onLook = onLook
  }

  /** Resolves as soon as that is so. */
  until(isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve()
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
    })
  }

  /** Something has changed. */
  look(): void {
    this.#onLook()
    for (const look of [...this.#waiting]) look()
  }

  /** Time alone may change something in the next real milliseconds. */
  lookLater(ms: number): void {
    this.#looksUntil = Math.max(this.#looksUntil, performance.now() + ms)
    this.#timer ??= setTimeout(() => this.#lookOn(), Math.min(ms, lookEveryMs))
  }

  /** Nobody waits any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#waiting.clear()
  }

  #lookOn(): void {
    const leftMs = this.#looksUntil - performance.now()
    this.#timer = leftMs < 0 ? undefined : setTimeout(() => this.#lookOn(), Math.min(leftMs + 1, lookEveryMs))
    this.look()
  }
}
