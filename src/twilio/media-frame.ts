/** Finds the sound in a media message's bytes without parsing it: fifty a second come from every call. */
import type { MediaTrack } from './protocol/media-stream-from-twilio.ts'

export interface MediaFrame {
  /** Base64, a view of the frame: nothing was copied. */
  payload: Buffer
  /** After the stream began. */
  timestampMs: number
  track: MediaTrack
}

const quote = 0x22
const comma = 0x2c
const zero = 0x30
const nine = 0x39
const colon = 0x3a
const equals = 0x3d
const backslash = 0x5c
const opening = 0x7b
const closing = 0x7d

const isBase64 = new Uint8Array(256)
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')) {
  isBase64[byte] = 1
}

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

/** One walk over the bytes. Each step says whether it found what it looks for, and stands behind it then. */
class FrameScan {
  #frame: Buffer
  #at = 0
  #isMedia = false
  #hasMedia = false
  #payloadAt = 0
  #payloadEnd = 0
  #timestampMs = -1
  #track: MediaTrack | undefined

  constructor(frame: Buffer) {
    this.#frame = frame
  }

  read(): MediaFrame | undefined {
    const isRead = this.#fields(false) && this.#at === this.#frame.length
    if (!isRead || !this.#isMedia || this.#payloadEnd === 0 || this.#timestampMs < 0) return undefined
    return {
      payload: this.#frame.subarray(this.#payloadAt, this.#payloadEnd),
      timestampMs: this.#timestampMs,
      track: this.#track ?? 'inbound',
    }
  }

  #fields(isInMedia: boolean): boolean {
    if (!this.#byte(opening)) return false
    do {
      const start = this.#at + 1
      if (!this.#text()) return false
      const end = this.#at - 1
      if (!this.#byte(colon)) return false
      if (!(isInMedia ? this.#mediaField(start, end) : this.#outerField(start, end))) return false
    } while (this.#byte(comma))
    return this.#byte(closing)
  }

  #outerField(start: number, end: number): boolean {
    if (this.#is(event, start, end)) {
      if (this.#isMedia) return false
      const at = this.#at + 1
      this.#isMedia = this.#text() && this.#is(media, at, this.#at - 1)
      return this.#isMedia
    }
    if (this.#is(media, start, end)) {
      if (this.#hasMedia) return false
      this.#hasMedia = true
      return this.#fields(true)
    }
    return this.#text()
  }

  #mediaField(start: number, end: number): boolean {
    if (this.#is(payload, start, end)) return this.#payloadEnd === 0 && this.#base64()
    if (this.#is(timestamp, start, end)) return this.#timestampMs < 0 && this.#digits()
    if (!this.#is(track, start, end)) return this.#text()
    const at = this.#at + 1
    if (this.#track !== undefined || !this.#text()) return false
    if (this.#is(inbound, at, this.#at - 1)) this.#track = 'inbound'
    else if (this.#is(outbound, at, this.#at - 1)) this.#track = 'outbound'
    return this.#track !== undefined
  }

  #byte(byte: number): boolean {
    if (this.#frame[this.#at] !== byte) return false
    this.#at++
    return true
  }

  /** A string of printable ASCII without escapes. */
  #text(): boolean {
    if (!this.#byte(quote)) return false
    for (;;) {
      const byte = this.#frame[this.#at++] ?? 0
      if (byte === quote) return true
      if (byte < 0x20 || byte > 0x7e || byte === backslash) return false
    }
  }

  #base64(): boolean {
    if (!this.#byte(quote)) return false
    const frame = this.#frame
    let at = this.#at
    while (isBase64[frame[at] ?? 0] === 1) at++
    if (at === this.#at) return false
    if (frame[at] === equals) at++
    if (frame[at] === equals) at++
    this.#payloadAt = this.#at
    this.#payloadEnd = at
    this.#at = at
    return this.#byte(quote)
  }

  #digits(): boolean {
    if (!this.#byte(quote)) return false
    const start = this.#at
    let value = 0
    for (;;) {
      const byte = this.#frame[this.#at] ?? 0
      if (byte < zero || byte > nine) break
      value = value * 10 + byte - zero
      this.#at++
    }
    this.#timestampMs = value
    const length = this.#at - start
    return length > 0 && length <= mostDigits && this.#byte(quote)
  }

  #is(word: Buffer, start: number, end: number): boolean {
    if (end - start !== word.length) return false
    for (let i = 0; i < word.length; i++) if (this.#frame[start + i] !== word[i]) return false
    return true
  }
}
