/** Which jobs of a kind may still be taken: none of a lane that has all the places a lane may have. */

export class Lanes {
  #concurrency: number
  #perLane: number
  /** Jobs that run, by lane. */
  #running = new Map<string, number>()
  #count = 0

  constructor(kind: { concurrency: number; laneConcurrency?: number }) {
    this.#concurrency = kind.concurrency
    this.#perLane = kind.laneConcurrency ?? kind.concurrency
  }

  get hasRoom(): boolean {
    return this.#count < this.#concurrency
  }

  /** Those of which nothing may be taken. */
  get full(): string[] {
    return [...this.#running]
      .filter(([lane, count]) => isLimited(lane) && count >= this.#perLane)
      .map(([lane]) => lane)
  }

  /** So many may be taken at once, whatever lanes they turn out to be of, besides the full ones. */
  get limit(): number {
    const busiest = Math.max(
      0,
      ...[...this.#running].map(([lane, count]) => (isLimited(lane) && count < this.#perLane ? count : 0)),
    )
    return Math.min(this.#concurrency - this.#count, this.#perLane - busiest)
  }

  begin(lane: string): void {
    this.#count += 1
    this.#running.set(lane, (this.#running.get(lane) ?? 0) + 1)
  }

  end(lane: string): void {
    this.#count -= 1
    const left = (this.#running.get(lane) ?? 0) - 1
    if (left > 0) this.#running.set(lane, left)
    else this.#running.delete(lane)
  }
}

/** Jobs without a lane wait for nothing in common. */
function isLimited(lane: string): boolean {
  return lane !== ''
}
