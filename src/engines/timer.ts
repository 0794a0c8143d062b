/** One thing that is waited for at a time. */

export class Timer {
  #timeout: NodeJS.Timeout | undefined

  set(ms: number, due: () => void): void {
    clearTimeout(this.#timeout)
    this.#timeout = setTimeout(() => {
      this.#timeout = undefined
      due()
    }, ms)
  }

  clear(): void {
    clearTimeout(this.#timeout)
    this.#timeout = undefined
  }

  get isSet(): boolean {
    return this.#timeout !== undefined
  }
}
