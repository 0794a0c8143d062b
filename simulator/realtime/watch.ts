/** Promises of what will be there, so that tests wait on events. */

interface Waiting {
  /** Whether it was there. */
  settle(): boolean
  giveUp(): void
}

export class Watch {
  #waiting: Waiting[] = []
  #isClosed = false

  /** What `find` finds, as soon as it finds something; asked again after everything that happens. Rejects at the close. */
  waitFor<Found>(find: () => Found | undefined | false): Promise<Found> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        const found = find()
        if (found === undefined || found === false) return false
        resolve(found)
        return true
      }
      if (settle()) return
      const giveUp = () => reject(new Error(`The realtime server closed before this was there: ${find}`))
      if (this.#isClosed) giveUp()
      else this.#waiting.push({ settle, giveUp })
    })
  }

  /** Something happened. */
  changed(): void {
    if (this.#waiting.length > 0) this.#waiting = this.#waiting.filter(({ settle }) => !settle())
  }

  /** Lets go of everybody who still waits. */
  close(): void {
    this.#isClosed = true
    for (const { giveUp } of this.#waiting.splice(0)) giveUp()
  }
}
