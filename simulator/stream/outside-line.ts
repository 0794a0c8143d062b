/** A caller who is elsewhere, a person or a file: what they say is noted as far as the words can be read. */
import type { CallLeg } from '../leg.ts'
import { HeardSound, isAudible } from './heard-sound.ts'
import { frameBytes, frameMs } from './play-head.ts'
import type { SoundLine } from './sound-line.ts'

/** Silence that ends the caller's words. */
const speechEndMs = 300
/** Less is a click. */
const leastSpeechMs = 100

export class OutsideLine {
  readonly #line: SoundLine
  readonly #leg: CallLeg
  readonly #onKey: (digit: string) => void
  readonly #onEnd: () => void
  #speech = new HeardSound()
  #loudFrames = 0
  #quietFrames = 0

  /** `onEnd`: the caller's words are over. */
  constructor(line: SoundLine, leg: CallLeg, onKey: (digit: string) => void, onEnd: () => void) {
    this.#line = line
    this.#leg = leg
    this.#onKey = onKey
    this.#onEnd = onEnd
  }

  /** The next 20 ms of the caller. Throws RangeError for a frame of another length. */
  nextFrame(): Uint8Array | undefined {
    for (let key = this.#line.nextKey?.(); key !== undefined; key = this.#line.nextKey?.()) this.#press(key)
    const frame = this.#line.nextFrame()
    if (frame && frame.length !== frameBytes)
      throw new RangeError(`sound: expected frames of ${frameBytes} bytes, got ${frame.length}`)
    this.#follow(frame)
    return frame
  }

  #press(key: string): void {
    if (!/^[0-9A-D*#]$/.test(key)) throw new RangeError(`sound: expected a key, got ${key}`)
    this.#leg.callerSays(key, true)
    this.#leg.emit({ type: 'digits-pressed', digits: key })
    this.#onKey(key)
    this.#leg.callerHasSpoken()
  }

  #follow(frame: Uint8Array | undefined): void {
    const isLoud = frame !== undefined && isAudible(frame)
    if (frame && (isLoud || this.#loudFrames > 0)) this.#speech.push(frame)
    if (isLoud) {
      this.#loudFrames++
      this.#quietFrames = 0
      return
    }
    if (this.#loudFrames === 0) return
    this.#quietFrames++
    if (this.#quietFrames * frameMs < speechEndMs) return
    if (this.#loudFrames * frameMs >= leastSpeechMs) this.#endSpeech()
    this.#speech = new HeardSound()
    this.#loudFrames = 0
    this.#quietFrames = 0
  }

  #endSpeech(): void {
    this.#onEnd()
    this.#leg.callerHasSpoken()
    if (!this.#speech.hasWords) return
    const { text } = this.#speech
    this.#leg.callerSays(text)
    this.#leg.emit({ type: 'caller-said', text })
  }
}
