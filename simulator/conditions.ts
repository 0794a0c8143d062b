/** Promises of what will be so, looked at whenever something has changed. */
export class Conditions {
  #waiting = new Set<() => void>()

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
    for (const look of [...this.#waiting]) look()
  }

  /** Nobody waits any more. */
  clear(): void {
    this.#waiting.clear()
  }
}
