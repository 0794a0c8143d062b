/** Counts wrong passwords, so that guessing is slow: ten a minute for one address and e-mail. */
import { FirstRingError } from '../core/errors.ts'

const windowMs = 60_000
const limitPerAccount = 10
/** One address trying many e-mails; higher, since an office or a proxy shares one address. */
const limitPerAddress = 50
/** Bounds the memory that a flood of made-up e-mails can take. */
const maxKeys = 10_000

export class WrongPasswords {
  #now: () => number
  #times = new Map<string, number[]>()

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.#now = now
  }

  /**
   * A try begins: counted as wrong until `clear` says otherwise, so that tries at the same time count too.
   * Throws TooManyTries when none is allowed now.
   */
  add(address: string, email: string): void {
    const waitSeconds = Math.max(
      this.#wait(accountKey(address, email), limitPerAccount),
      this.#wait(address, limitPerAddress),
    )
    if (waitSeconds > 0) throw new TooManyTries(waitSeconds)
    for (const key of [accountKey(address, email), address]) {
      const times = [...this.#recent(key), this.#now()]
      this.#times.delete(key)
      this.#times.set(key, times)
    }
    for (const key of this.#times.keys()) {
      if (this.#times.size <= maxKeys) break
      this.#times.delete(key)
    }
  }

  /** The password was right. */
  clear(address: string, email: string): void {
    this.#times.delete(accountKey(address, email))
    const times = this.#recent(address)
    this.#times.set(address, times.slice(0, -1))
  }

  #recent(key: string): number[] {
    const since = this.#now() - windowMs
    return (this.#times.get(key) ?? []).filter((at) => at > since)
  }

  #wait(key: string, limit: number): number {
    const times = this.#recent(key)
    const blocking = times.at(-limit)
    return blocking === undefined ? 0 : Math.max(1, Math.ceil((blocking + windowMs - this.#now()) / 1000))
  }
}

/** Guessing is to stop for a while. */
export class TooManyTries extends FirstRingError {
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('too-many-requests', `Too many wrong passwords. Try again in ${retryAfterSeconds} seconds`)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

function accountKey(address: string, email: string): string {
  return `${address} ${email.toLowerCase()}`
}
