/** What is in a sound for who listens to it: its words as far as they have been heard, and sound that has none. */
import { mulawBytesPerMs, mulawToLinear } from '../../src/twilio/protocol/mulaw.ts'
import { SpeechReader } from '../sound/coded-speech.ts'
import { speechMs } from '../speech-time.ts'

/** Between two loud samples of one sound. */
const gapBytes = 10 * mulawBytesPerMs
/** Above it there is something to be heard, in 16 bit PCM. */
const loudness = 256
/** Loud milliseconds that belong to no word before they are noted as a sound. */
const soundMs = 1000
/** The same where there are no words at all. */
const wordlessMs = 500
/** A word may be spoken that much more slowly than usual. */
const slowness = 1.5

const isLoud = Uint8Array.from({ length: 256 }, (_, byte) =>
  Math.abs(mulawToLinear(byte)) > loudness ? 1 : 0,
)

/** There is something to be heard in these bytes. */
export function isAudible(sound: Uint8Array): boolean {
  return sound.some((byte) => isLoud[byte] === 1)
}

export class HeardSound {
  readonly #reader = new SpeechReader()
  #parts: string[] = []
  /** Loud bytes since the last word. */
  #loudBytes = 0
  #quietBytes = gapBytes
  #isAudible = false
  #hasWords = false
  #bytes = 0

  get ms(): number {
    return this.#bytes / mulawBytesPerMs
  }

  get isAudible(): boolean {
    return this.#isAudible
  }

  get hasWords(): boolean {
    return this.#hasWords
  }

  /** Words, and `(sound, 1.2 s)` for what has none. */
  get text(): string {
    return [...this.#parts, ...this.#sound(0, this.#hasWords ? soundMs : wordlessMs)].join(' ')
  }

  push(sound: Uint8Array): void {
    this.#bytes += sound.length
    let from = 0
    for (const { text, endsAt } of this.#reader.push(sound)) {
      this.#listen(sound.subarray(from, endsAt + 1))
      this.#parts.push(...this.#sound(speechMs(text), soundMs), text)
      this.#hasWords = true
      this.#loudBytes = 0
      from = endsAt + 1
    }
    this.#listen(sound.subarray(from))
  }

  #listen(sound: Uint8Array): void {
    for (const byte of sound) {
      if (isLoud[byte] === 1) {
        this.#quietBytes = 0
        this.#isAudible = true
      } else this.#quietBytes++
      if (this.#quietBytes < gapBytes) this.#loudBytes++
    }
  }

  /** What was loud before a word of that length, when it is more than that. */
  #sound(wordMs: number, atLeastMs: number): string[] {
    const ms = this.#loudBytes / mulawBytesPerMs
    const isSound = ms - wordMs * slowness > atLeastMs
    return isSound ? [`(sound, ${((ms - wordMs) / 1000).toFixed(1)} s)`] : []
  }
}
