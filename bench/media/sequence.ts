/** Which frames of a numbered stream have come, and how. */
export class Sequence {
  doubled = 0
  reordered = 0
  #next: number
  #base: number
  #missing = new Set<number>()

  /** The first number that is looked at; earlier ones are of no interest. */
  constructor(base = 0) {
    this.#base = base
    this.#next = base
  }

  take(number: number): void {
    if (number < this.#base) return
    if (number === this.#next) this.#next++
    else if (number > this.#next) {
      for (let gap = this.#next; gap < number; gap++) this.#missing.add(gap)
      this.#next = number + 1
    } else if (this.#missing.delete(number)) this.reordered++
    else this.doubled++
  }

  /** Frames that were overtaken and never came. */
  get gaps(): number {
    return this.#missing.size
  }

  /** Frames below `end` that have not come. */
  lostBelow(end: number): number {
    return this.#missing.size + Math.max(0, end - this.#next)
  }
}
