/** A network that takes its time: what goes in comes out later, in the same order. */

export interface NetworkDelay {
  /** Each message takes so long, milliseconds of call time. */
  ms: number
  /** And up to that much more. Messages do not overtake each other. */
  jitterMs?: number
}

export class DelayLine {
  readonly #delay: NetworkDelay | undefined
  readonly #speed: number
  readonly #random: () => number
  #lastAt = 0
  #waiting: { at: number; deliver: () => void }[] = []
  #timer: NodeJS.Timeout | undefined

  /** Without a delay, and where call time takes no real time, everything comes out at once. */
  constructor(delay: NetworkDelay | undefined, speed: number, random: () => number) {
    this.#delay = Number.isFinite(speed) ? delay : undefined
    this.#speed = speed
    this.#random = random
  }

  push(deliver: () => void): void {
    if (!this.#delay) {
      deliver()
      return
    }
    const { ms, jitterMs = 0 } = this.#delay
    const at = performance.now() + (ms + jitterMs * this.#random()) / this.#speed
    this.#lastAt = Math.max(this.#lastAt, at)
    this.#waiting.push({ at: this.#lastAt, deliver })
    this.#schedule()
  }

  /** Delivers what is on its way at once. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    for (const { deliver } of this.#waiting.splice(0)) deliver()
  }

  #schedule(): void {
    const [next] = this.#waiting
    if (this.#timer !== undefined || next === undefined) return
    this.#timer = setTimeout(() => this.#deliver(), Math.max(0, next.at - performance.now()))
  }

  #deliver(): void {
    this.#timer = undefined
    const now = performance.now()
    while (this.#waiting[0] !== undefined && this.#waiting[0].at <= now + 0.5)
      this.#waiting.shift()?.deliver()
    this.#schedule()
  }
}
