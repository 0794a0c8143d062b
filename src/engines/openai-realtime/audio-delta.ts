/** A quick look at the one message that comes by the hundred: a piece of sound. Pure. */
import { JsonScan } from '../../core/json-scan.ts'

const zero = 0x30
const nine = 0x39

const type = Buffer.from('type')
const soundType = Buffer.from('response.output_audio.delta')
const responseId = Buffer.from('response_id')
const itemId = Buffer.from('item_id')
const delta = Buffer.from('delta')
/** The type stands near the beginning: most frames that are something else are not looked at any further. */
const typeWithin = 200

export interface AudioDelta {
  responseId: string
  itemId: string
  audio: string
}

/**
 * The sound of a frame that holds a piece of sound in its plainest form: fields in any order, of plain text or whole
 * numbers, without white space, none of those we want twice. Undefined for every other frame, which goes to the parser.
 * Where it finds something, the parser finds the same.
 */
export function readAudioDelta(frame: Buffer): AudioDelta | undefined {
  const at = frame.indexOf(soundType)
  return at === -1 || at > typeWithin ? undefined : new DeltaScan(frame).read()
}

class DeltaScan extends JsonScan {
  #isSound = false
  #responseId = ''
  #itemId = ''
  #audio = ''

  read(): AudioDelta | undefined {
    if (!this.whole() || !this.#isSound) return undefined
    if (this.#responseId === '' || this.#itemId === '' || this.#audio === '') return undefined
    return { responseId: this.#responseId, itemId: this.#itemId, audio: this.#audio }
  }

  protected field(start: number, end: number): boolean {
    const from = this.at + 1
    if (this.is(delta, start, end)) {
      if (this.#audio !== '' || !this.base64() || (this.at - 1 - from) % 4 !== 0) return false
      this.#audio = this.#since(from)
      return true
    }
    if (this.is(responseId, start, end)) {
      if (this.#responseId !== '' || !this.text()) return false
      this.#responseId = this.#since(from)
      return true
    }
    if (this.is(itemId, start, end)) {
      if (this.#itemId !== '' || !this.text()) return false
      this.#itemId = this.#since(from)
      return true
    }
    if (this.is(type, start, end)) {
      if (this.#isSound || !this.text()) return false
      this.#isSound = this.is(soundType, from, this.at - 1)
      return this.#isSound
    }
    return this.isQuote() ? this.text() : this.#number()
  }

  /** The string that was just read. */
  #since(from: number): string {
    return this.frame.toString('latin1', from, this.at - 1)
  }

  /** Whole, without a sign, and without a zero in front. */
  #number(): boolean {
    const { frame } = this
    const start = this.at
    for (let byte = frame[start] ?? 0; byte >= zero && byte <= nine; byte = frame[this.at] ?? 0) this.at++
    const length = this.at - start
    return length === 1 || (length > 1 && frame[start] !== zero)
  }
}
