/** How fast each connection may be asked: a token bucket a connection, in this process. */
import { setTimeout as sleep } from 'node:timers/promises'

interface Bucket {
  tokens: number
  /** Milliseconds of the clock at which `tokens` was true. */
  at: number
}

export class Paces {
  #buckets = new Map<string, Bucket>()
  #now: () => number

  /** `now` is a clock in milliseconds that never goes back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Takes one token of the connection; resolves when it is there. Waiting ones are served in order. */
  async wait(
    connectionId: string,
    { perSecond, burst }: { perSecond: number; burst: number },
  ): Promise<void> {
    const at = this.#now()
    const bucket = this.#buckets.get(connectionId) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond) - 1
    this.#buckets.set(connectionId, { tokens, at })
    if (tokens < 0) await sleep((-tokens / perSecond) * 1000)
  }
}
