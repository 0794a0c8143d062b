/** How fast each connection may be asked: a token bucket for each of its limits, in this process. */
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

  /** Takes one token of the connection under this limit; resolves when it is there. Waiting ones are served in order. */
  async wait(
    connectionId: string,
    { perSecond, burst }: { perSecond: number; burst: number },
  ): Promise<void> {
    const at = this.#now()
    const name = `${connectionId} ${perSecond}/${burst}`
    const bucket = this.#buckets.get(name) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond) - 1
    this.#buckets.set(name, { tokens, at })
    if (tokens < 0) await sleep((-tokens / perSecond) * 1000)
  }
}
