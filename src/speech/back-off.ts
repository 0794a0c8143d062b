/** What failed is left alone for a while, longer each time. Pure. */

const firstMs = 60_000
const longestMs = 6 * 60 * 60_000
/** More names than this are of texts that nobody asks for any more. */
const mostNames = 2_000

export class BackOff {
  readonly #failures = new Map<string, { untilMs: number; waitMs: number }>()
  readonly #now: () => number

  /** `now`: milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now
  }

  isWaiting(name: string): boolean {
    return this.#now() < (this.#failures.get(name)?.untilMs ?? 0)
  }

  failed(name: string): void {
    const before = this.#failures.get(name)?.waitMs
    const waitMs = before === undefined ? firstMs : Math.min(2 * before, longestMs)
    this.#failures.delete(name)
    this.#failures.set(name, { untilMs: this.#now() + waitMs, waitMs })
    for (const oldest of this.#failures.keys()) {
      if (this.#failures.size <= mostNames) break
      this.#failures.delete(oldest)
    }
  }

  succeeded(name: string): void {
    this.#failures.delete(name)
  }
}
