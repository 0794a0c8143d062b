/** Sound of one direction that nobody hears: told once a second at most, so that telling takes no room of its own. */

const tellEveryMs = 1000

export class LostSound {
  #ms = 0
  #toldAt = Number.NEGATIVE_INFINITY

  add(ms: number): void {
    this.#ms += ms
  }

  /** What was not told yet, milliseconds; 0 while there is nothing, or it is too soon. `nowMs` only goes forward. */
  take(nowMs: number): number {
    if (this.#ms === 0 || nowMs - this.#toldAt < tellEveryMs) return 0
    const ms = this.#ms
    this.#ms = 0
    this.#toldAt = nowMs
    return ms
  }
}
