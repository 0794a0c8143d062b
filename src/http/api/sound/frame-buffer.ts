/** A caller's sound between the network, where it comes in bursts, and a line that takes 20 ms every 20 ms. Bounded. */

/** Kept back before the first frame is given, so that the next one may come late. */
const ahead = 2
/** Half a second: what is older is not worth hearing any more. */
const most = 25
/** Over so many frames the buffer must have been fuller than needed before one is left out: the two clocks differ. */
const watched = 50
/** A few last frames are given after so many requests, though none follows. */
const patience = 4

export class FrameBuffer {
  #frames: Uint8Array[] = []
  /** Gathers frames before it gives any. */
  #isFilling = true
  #asked = 0
  #least = 0
  #given = 0

  get length(): number {
    return this.#frames.length
  }

  /** Returns how many of the oldest frames had to go. */
  push(frame: Uint8Array): number {
    this.#frames.push(frame)
    this.#asked = 0
    if (this.#frames.length <= most) return 0
    const lost = this.#frames.length - ahead
    this.#frames.splice(0, lost)
    this.#begin()
    return lost
  }

  /** The next frame in order; undefined while there is none, or not enough of them. */
  next(): Uint8Array | undefined {
    if (this.#isFilling) {
      this.#asked += 1
      const isReady = this.#frames.length >= ahead || this.#asked > patience
      if (!isReady || this.#frames.length === 0) return undefined
      this.#begin()
    }
    const frame = this.#frames.shift()
    if (!frame) this.#isFilling = true
    else this.#shorten()
    return frame
  }

  #begin(): void {
    this.#isFilling = false
    this.#given = 0
    this.#least = most
  }

  /** Sound that comes a little faster than it goes would wait ever longer. */
  #shorten(): void {
    this.#least = Math.min(this.#least, this.#frames.length)
    this.#given += 1
    if (this.#given < watched) return
    if (this.#least > ahead) this.#frames.shift()
    this.#given = 0
    this.#least = most
  }
}
