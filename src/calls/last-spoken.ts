/** In which language callers were last spoken to, for when neither store nor profile can be asked. */

/** Calls and numbers that are remembered; the oldest go first. */
const kept = 2_000

export class LastSpoken {
  #tags = new Map<string, string>()

  /** `key`: a CallSid, or the number that was called. */
  keep(key: string, tag: string): void {
    this.#tags.delete(key)
    this.#tags.set(key, tag)
    if (this.#tags.size <= kept) return
    const [oldest] = this.#tags.keys()
    if (oldest !== undefined) this.#tags.delete(oldest)
  }

  /** The tag of the first key that is known. */
  find(...keys: (string | undefined)[]): string | undefined {
    for (const key of keys) {
      const tag = key === undefined ? undefined : this.#tags.get(key)
      if (tag !== undefined) return tag
    }
    return undefined
  }
}
