/** Both sides of the conversation in the order in which they spoke: words of the caller are told later than our answer. Pure. */

interface Place<T> {
  id: string
  entry: T | undefined
  isKnown: boolean
}

export class ConversationOrder<T> {
  #places: Place<T>[] = []

  /**
   * Somebody has begun to speak; what they say follows. A second time changes nothing. `before`: who has begun as well,
   * and has not said a word.
   */
  begin(id: string, before?: string): void {
    if (this.#find(id)) return
    const at = this.#places.findIndex((place) => place.id === before)
    this.#places.splice(at === -1 ? this.#places.length : at, 0, { id, entry: undefined, isKnown: false })
  }

  /** What was said; undefined where nothing was. Without a beginning it comes behind everything. */
  know(id: string, entry: T | undefined): void {
    this.begin(id)
    const place = this.#find(id)
    if (!place || place.isKnown) return
    place.entry = entry
    place.isKnown = true
  }

  /** Somebody has begun to speak of whom it is not known yet what they said. */
  isOpen(id: string): boolean {
    return this.#find(id)?.isKnown === false
  }

  /** What is known and has nothing before it that is not. */
  take(): T[] {
    const open = this.#places.findIndex(({ isKnown }) => !isKnown)
    const ready = this.#places.splice(0, open === -1 ? this.#places.length : open)
    return ready.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  }

  #find(id: string): Place<T> | undefined {
    return this.#places.find((place) => place.id === id)
  }
}
