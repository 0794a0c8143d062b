/** Finds the sound in a media message's bytes without parsing it: fifty a second come from every call. */
import { JsonScan } from '../core/json-scan.ts'
import type { MediaTrack } from './protocol/media-stream-from-twilio.ts'

export interface MediaFrame {
  /** Base64, a view of the frame: nothing was copied. */
  payload: Buffer
  /** After the stream began. */
  timestampMs: number
  track: MediaTrack
}

const quote = 0x22
const zero = 0x30
const nine = 0x39

const event = Buffer.from('event')
const media = Buffer.from('media')
const timestamp = Buffer.from('timestamp')
const payload = Buffer.from('payload')
const track = Buffer.from('track')
const inbound = Buffer.from('inbound')
const outbound = Buffer.from('outbound')

/** No timestamp is longer: a number stays exact. */
const mostDigits = 15

/**
 * Undefined for every frame that is not media in its plainest form: fields in any order, but no white space, no
 * escapes, no number that is not a string, no field twice. Such a frame is for `parseMediaStreamMessage`, which says
 * the same of those that are read here.
 */
export function readMediaFrame(frame: Buffer): MediaFrame | undefined {
  return new FrameScan(frame).read()
}

class FrameScan extends JsonScan {
  #isInMedia = false
  #isMedia = false
  #hasMedia = false
  #payloadAt = 0
  #payloadEnd = 0
  #timestampMs = -1
  #track: MediaTrack | undefined

  read(): MediaFrame | undefined {
    if (!this.whole() || !this.#isMedia || this.#payloadEnd === 0 || this.#timestampMs < 0) return undefined
    return {
      payload: this.frame.subarray(this.#payloadAt, this.#payloadEnd),
      timestampMs: this.#timestampMs,
      track: this.#track ?? 'inbound',
    }
  }

  protected field(start: number, end: number): boolean {
    return this.#isInMedia ? this.#mediaField(start, end) : this.#outerField(start, end)
  }

  #outerField(start: number, end: number): boolean {
    if (this.is(event, start, end)) {
      if (this.#isMedia) return false
      const at = this.at + 1
      this.#isMedia = this.text() && this.is(media, at, this.at - 1)
      return this.#isMedia
    }
    if (!this.is(media, start, end)) return this.text()
    if (this.#hasMedia) return false
    this.#hasMedia = true
    this.#isInMedia = true
    const isRead = this.object()
    this.#isInMedia = false
    return isRead
  }

  #mediaField(start: number, end: number): boolean {
    if (this.is(payload, start, end)) return this.#payloadEnd === 0 && this.#payload()
    if (this.is(timestamp, start, end)) return this.#timestampMs < 0 && this.#digits()
    if (!this.is(track, start, end)) return this.text()
    const at = this.at + 1
    if (this.#track !== undefined || !this.text()) return false
    if (this.is(inbound, at, this.at - 1)) this.#track = 'inbound'
    else if (this.is(outbound, at, this.at - 1)) this.#track = 'outbound'
    return this.#track !== undefined
  }

  #payload(): boolean {
    this.#payloadAt = this.at + 1
    if (!this.base64()) return false
    this.#payloadEnd = this.at - 1
    return true
  }

  #digits(): boolean {
    if (!this.byte(quote)) return false
    const start = this.at
    let value = 0
    for (;;) {
      const byte = this.frame[this.at] ?? 0
      if (byte < zero || byte > nine) break
      value = value * 10 + byte - zero
      this.at++
    }
    this.#timestampMs = value
    const length = this.at - start
    return length > 0 && length <= mostDigits && this.byte(quote)
  }
}
