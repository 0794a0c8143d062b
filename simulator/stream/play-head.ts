/** What the caller hears of a media stream, and when: sound and marks in the order they came, 20 ms at a time. Pure. */
import { mulawBytesPerMs, mulawSilence } from '../../src/twilio/protocol/mulaw.ts'

/** Milliseconds of a frame. */
export const frameMs = 20
/** Bytes of a frame. */
export const frameBytes = frameMs * mulawBytesPerMs

export interface PlayHeadListeners<Of> {
  /** All before the mark has been played, or was thrown away. */
  onMark(name: string): void
  /** These bytes are being played from now on, which cannot be undone. */
  onPlayed(sound: Uint8Array, of: Of): void
  /** What goes out to the caller in these 20 ms, filled up with silence. */
  onFrame?(frame: Uint8Array): void
}

type Queued<Of> = { sound: Uint8Array; of: Of } | { mark: string }

/** `Of` is whatever the sound belongs to: it comes back with what is played of it. */
export class PlayHead<Of> {
  readonly #listeners: PlayHeadListeners<Of>
  #queue: Queued<Of>[] = []
  /** Marks behind the sound that is being played at this moment. */
  #passed: string[] = []
  #isInFrame = false
  #queuedBytes = 0
  #playedBytes = 0

  constructor(listeners: PlayHeadListeners<Of>) {
    this.#listeners = listeners
  }

  /** Bytes that have come and have not been played. */
  get queuedBytes(): number {
    return this.#queuedBytes
  }

  /** Bytes that have been played since the beginning; those of the frame that is being played are among them. */
  get playedBytes(): number {
    return this.#playedBytes
  }

  /** Nothing is being played and nothing waits. */
  get isIdle(): boolean {
    return this.#queue.length === 0 && this.#passed.length === 0 && !this.#isInFrame
  }

  add(sound: Uint8Array, of: Of): void {
    if (sound.length === 0) return
    this.#queue.push({ sound, of })
    this.#queuedBytes += sound.length
  }

  /** Comes back as soon as all before it is over: at once when there is nothing. */
  mark(name: string): void {
    if (this.isIdle) this.#listeners.onMark(name)
    else this.#queue.push({ mark: name })
  }

  /** Throws away what has not been played; all marks come back at once. Returns the bytes that nobody will hear. */
  clear(): number {
    const marks = [...this.#passed, ...this.#queue.flatMap((one) => ('mark' in one ? [one.mark] : []))]
    const dropped = this.#queuedBytes
    this.#queue = []
    this.#passed = []
    this.#queuedBytes = 0
    // The 20 ms that have gone out are heard to their end; a mark that comes now has nothing before it all the same.
    this.#isInFrame = false
    for (const mark of marks) this.#listeners.onMark(mark)
    return dropped
  }

  /** The next 20 ms begin: plays so many bytes of what is there, a frame at most. */
  tick(maxBytes = frameBytes): void {
    this.#isInFrame = false
    this.#passMarks(this.#passed.splice(0))
    const frame = new Uint8Array(frameBytes).fill(mulawSilence)
    const wanted = Math.min(maxBytes, frameBytes)
    let filled = 0
    while (filled < wanted) {
      const next = this.#queue[0]
      if (next === undefined) break
      if ('mark' in next) {
        this.#passed.push(next.mark)
        this.#queue.shift()
        continue
      }
      const piece = next.sound.subarray(0, wanted - filled)
      frame.set(piece, filled)
      filled += piece.length
      if (piece.length === next.sound.length) this.#queue.shift()
      else next.sound = next.sound.subarray(piece.length)
      this.#count(piece, next.of)
    }
    this.#isInFrame = filled > 0
    if (filled > 0) this.#listeners.onFrame?.(frame)
  }

  #count(piece: Uint8Array, of: Of): void {
    this.#queuedBytes -= piece.length
    this.#playedBytes += piece.length
    this.#listeners.onPlayed(piece, of)
  }

  /** Those that the last frame has passed, and those that stand first now. */
  #passMarks(marks: string[]): void {
    for (;;) {
      const first = this.#queue[0]
      if (first === undefined || !('mark' in first)) break
      marks.push(first.mark)
      this.#queue.shift()
    }
    for (const mark of marks) this.#listeners.onMark(mark)
  }
}
