/**
 * Between a network, over which sound comes in bursts, and a loudspeaker, which wants some every instant: keeps back as
 * little as the network allows, and begins, ends and shortens without a click. Samples of 8000 a second.
 */
import { lineHz } from './mulaw.ts'

const perMs = lineHz / 1000
const shortestMs = 60
const longestMs = 120
const stepMs = 20
/** An interruption of the network; after a longer one nothing was being said. */
const gapMs = 200
/** So long without a gap, and less is kept back. */
const calmMs = 10_000
/** Over so long more must have been there than is kept back before a frame is left out. */
const watchMs = 250
/** More than this is left out at once. */
const mostMs = 600
/** From silence to full and back, samples. */
const fade = 4 * perMs

export class JitterBuffer {
  #frames: Float32Array[] = []
  /** Of the first frame, samples that were played. */
  #offset = 0
  #queued = 0
  #keepMs = shortestMs
  #isPlaying = false
  #gain = 0
  /** Samples played or kept silent, in all: the clock. */
  #now = 0
  #arrivedAt = Number.NEGATIVE_INFINITY
  #firstAt = 0
  #gapAt = 0
  #least = Number.POSITIVE_INFINITY
  #watchedFrom = 0

  /** What waits to be played, milliseconds. */
  get queuedMs(): number {
    return this.#queued / perMs
  }

  /** What is kept back for the network, milliseconds. */
  get keptBackMs(): number {
    return this.#keepMs
  }

  push(frame: Float32Array): void {
    if (this.#queued === 0) {
      const sinceMs = (this.#now - this.#arrivedAt) / perMs
      if (!this.#isPlaying && sinceMs < gapMs) this.#keepMore()
      this.#firstAt = this.#now
    }
    this.#arrivedAt = this.#now
    this.#frames.push(frame)
    this.#queued += frame.length
    if (this.queuedMs > mostMs) while (this.queuedMs > this.#keepMs + stepMs) this.#leaveOut()
  }

  /** Nothing of what waits is heard, but for the few samples in which it fades. */
  clear(): void {
    const first = this.#frames[0]
    const rest = this.#isPlaying ? first?.subarray(this.#offset, this.#offset + fade) : undefined
    this.#frames = rest && rest.length > 0 ? [rest] : []
    this.#offset = 0
    this.#queued = rest?.length ?? 0
    this.#arrivedAt = Number.NEGATIVE_INFINITY
  }

  /** Fills `out` with the next samples; silence where there are none. */
  read(out: Float32Array): void {
    if (!this.#isPlaying && this.#isReady()) this.#begin()
    for (let at = 0; at < out.length; at++) out[at] = this.#isPlaying ? this.#next() : 0
    this.#now += out.length
    if (this.#isPlaying) this.#look()
  }

  #isReady(): boolean {
    if (this.#queued === 0) return false
    const waitedMs = (this.#now - this.#firstAt) / perMs
    return this.queuedMs >= this.#keepMs || waitedMs >= this.#keepMs
  }

  #begin(): void {
    this.#isPlaying = true
    this.#gain = 0
    this.#least = Number.POSITIVE_INFINITY
    this.#watchedFrom = this.#now
  }

  #next(): number {
    const frame = this.#frames[0]
    if (!frame) {
      this.#isPlaying = false
      return 0
    }
    const sample = frame[this.#offset] ?? 0
    this.#offset += 1
    this.#queued -= 1
    if (this.#offset >= frame.length) {
      this.#frames.shift()
      this.#offset = 0
    }
    // Falls with the last samples there are, so that an end is never a click.
    this.#gain = Math.min(this.#gain + 1 / fade, 1, this.#queued / fade)
    return sample * this.#gain
  }

  /** Keeps back less after a calm while, and leaves out what a faster clock has gathered. */
  #look(): void {
    this.#least = Math.min(this.#least, this.queuedMs)
    if ((this.#now - this.#watchedFrom) / perMs < watchMs) return
    if (this.#least > this.#keepMs + stepMs) this.#leaveOut()
    this.#least = Number.POSITIVE_INFINITY
    this.#watchedFrom = this.#now
    if ((this.#now - this.#gapAt) / perMs > calmMs && this.#keepMs > shortestMs) {
      this.#keepMs -= stepMs
      this.#gapAt = this.#now
    }
  }

  #keepMore(): void {
    this.#keepMs = Math.min(longestMs, this.#keepMs + stepMs)
    this.#gapAt = this.#now
  }

  /** The second frame goes; the third begins as it would have, and becomes itself. */
  #leaveOut(): void {
    const [left, after] = [this.#frames[1], this.#frames[2]]
    if (!left || !after) return
    const joined = after.slice()
    const length = Math.min(fade, left.length, joined.length)
    for (let at = 0; at < length; at++) {
      const part = at / length
      joined[at] = (left[at] ?? 0) * (1 - part) + (after[at] ?? 0) * part
    }
    this.#frames.splice(1, 2, joined)
    this.#queued -= left.length
  }
}
