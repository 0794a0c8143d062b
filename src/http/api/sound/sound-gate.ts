/** What a test call's socket lets through in sound: whole frames, no faster than time, and no more than the browser takes. */
import { FirstRingError } from '../../../core/errors.ts'
import { mulawBytesPerMs } from '../../../twilio/protocol/mulaw.ts'
import { LostSound } from './lost-sound.ts'
import { frameMs } from './voice-level.ts'

const frameBytes = frameMs * mulawBytesPerMs
/** More than real time by the browser's clock, and what a stalled network hands over late. */
const swiftness = 1.05
const burstFrames = 150
/** Two seconds on their way to the browser; whatever comes then is too late to be heard. */
const mostQueuedBytes = 16_000

export class SoundGate {
  #now: () => number
  #startedAt: number | undefined
  #frames = 0
  #lost = new LostSound()

  /** `now`: milliseconds on a clock that only goes forward. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** A frame of the caller. Throws FirstRingError: `validation-failed` for another size, `too-many-requests` for a flood. */
  letIn(data: Uint8Array): Uint8Array {
    this.#startedAt ??= this.#now()
    this.#frames += 1
    const passedMs = this.#now() - this.#startedAt
    if (this.#frames > (passedMs / frameMs) * swiftness + burstFrames) {
      throw new FirstRingError(
        'too-many-requests',
        'Sound came faster than anybody speaks: the call was ended',
      )
    }
    if (data.length !== frameBytes) {
      throw new FirstRingError(
        'validation-failed',
        `Expected sound in frames of ${frameBytes} bytes (20 ms of µ-law), got ${data.length}`,
      )
    }
    return data
  }

  /**
   * Whether a frame may go out when so many bytes wait already. `tell` hears of what did not, once a second at most
   * and as soon as there is room.
   */
  letsOut(queuedBytes: number, tell: (lostMs: number) => void): boolean {
    const hasRoom = queuedBytes <= mostQueuedBytes
    if (!hasRoom) this.#lost.add(frameMs)
    const lostMs = hasRoom ? this.#lost.take(this.#now()) : 0
    if (lostMs > 0) tell(lostMs)
    return hasRoom
  }
}
