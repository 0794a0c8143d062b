/** The line between a browser that speaks and a call over a media stream: 20 ms each way, every 20 ms. */
import type { TestPhoneEvent } from '../test-phone.ts'
import { FrameBuffer } from './frame-buffer.ts'
import { LostSound } from './lost-sound.ts'
import { TurnWatch } from './turn-watch.ts'
import { frameMs } from './voice-level.ts'

export interface SpokenLineOptions {
  /** 20 ms of ours as they are heard. */
  onSound(frame: Uint8Array): void
  onEvent(event: TestPhoneEvent): void
  /** Milliseconds on a clock that only goes forward. */
  now(): number
}

export class SpokenLine {
  #options: SpokenLineOptions
  #buffer = new FrameBuffer()
  #watch: TurnWatch
  #keys: string[] = []
  #isOpen = false
  #lost = new LostSound()

  constructor(options: SpokenLineOptions) {
    this.#options = options
    const { onEvent } = options
    this.#watch = new TurnWatch({
      turned: (to) => onEvent({ type: 'receptionist-turned', to }),
      answered: (latencyMs) => onEvent({ type: 'receptionist-answered', latencyMs: Math.round(latencyMs) }),
    })
  }

  /** Something takes the sound right now: otherwise the call is by text. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /** A stream is connected. */
  open(): void {
    this.#buffer = new FrameBuffer()
    this.#isOpen = true
    this.#options.onEvent({ type: 'sound-opened' })
  }

  /** The stream is over; the call may not be. */
  end(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#options.onEvent({ type: 'sound-closed' })
  }

  /** The caller's next 20 ms, as they come. Returns whether they have a voice in them. */
  speak(frame: Uint8Array): boolean {
    // What was said while nobody listened is not to be heard when somebody does.
    if (!this.#isOpen) return false
    this.#lost.add(this.#buffer.push(frame) * frameMs)
    const nowMs = this.#options.now()
    const ms = this.#lost.take(nowMs)
    if (ms > 0) this.#options.onEvent({ type: 'sound-lost', direction: 'in', ms })
    return this.#watch.hearCaller(frame, nowMs)
  }

  press(digits: string): void {
    this.#keys.push(...digits)
  }

  nextFrame(): Uint8Array | undefined {
    this.#watch.pass(this.#options.now())
    return this.#buffer.next()
  }

  nextKey(): string | undefined {
    return this.#keys.shift()
  }

  hear(frame: Uint8Array): void {
    this.#watch.hearUs(frame, this.#options.now())
    this.#options.onSound(frame)
  }

  cleared(): void {
    this.#watch.cleared(this.#options.now())
    this.#options.onEvent({ type: 'sound-cleared' })
  }
}
