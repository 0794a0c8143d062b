/** Listeners to committed call changes in this process. */
import type { CallChange } from './store.ts'

export class CallWatchers {
  #listeners = new Set<(change: CallChange) => void>()

  get isEmpty(): boolean {
    return this.#listeners.size === 0
  }

  /** Returns how to stop. */
  add(listener: (change: CallChange) => void): () => void {
    // A wrapper, so that the same function may watch twice.
    const own = (change: CallChange) => listener(change)
    this.#listeners.add(own)
    return () => void this.#listeners.delete(own)
  }

  tell(change: CallChange): void {
    for (const listener of this.#listeners) {
      // What was committed stays committed, whatever a listener makes of it.
      queueMicrotask(() => listener(change))
    }
  }
}
