/** A quick look at the one message that comes by the hundred: a piece of sound. Pure. */

const quote = 0x22
const comma = 0x2c
const zero = 0x30
const nine = 0x39
const colon = 0x3a
const equals = 0x3d
const backslash = 0x5c
const opening = 0x7b
const closing = 0x7d

const isSextet = new Uint8Array(256)
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')) {
  isSextet[byte] = 1
}

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

/** One walk over the bytes. Each step says whether it found what it looks for, and stands behind it then. */
class DeltaScan {
  #frame: Buffer
  #at = 0
  #isSound = false
  #responseId = ''
  #itemId = ''
  #audio = ''

  constructor(frame: Buffer) {
    this.#frame = frame
  }

  read(): AudioDelta | undefined {
    const isRead = this.#fields() && this.#at === this.#frame.length && this.#isSound
    if (!isRead || this.#responseId === '' || this.#itemId === '' || this.#audio === '') return undefined
    return { responseId: this.#responseId, itemId: this.#itemId, audio: this.#audio }
  }

  #fields(): boolean {
    if (!this.#byte(opening)) return false
    do {
      const start = this.#at + 1
      if (!this.#text()) return false
      const end = this.#at - 1
      if (!this.#byte(colon) || !this.#field(start, end)) return false
    } while (this.#byte(comma))
    return this.#byte(closing)
  }

  #field(start: number, end: number): boolean {
    const from = this.#at + 1
    if (this.#is(delta, start, end)) {
      if (this.#audio !== '' || !this.#base64()) return false
      this.#audio = this.#frame.toString('latin1', from, this.#at - 1)
      return true
    }
    if (this.#is(responseId, start, end)) {
      if (this.#responseId !== '' || !this.#text()) return false
      this.#responseId = this.#frame.toString('latin1', from, this.#at - 1)
      return true
    }
    if (this.#is(itemId, start, end)) {
      if (this.#itemId !== '' || !this.#text()) return false
      this.#itemId = this.#frame.toString('latin1', from, this.#at - 1)
      return true
    }
    if (this.#is(type, start, end)) {
      if (this.#isSound || !this.#text()) return false
      this.#isSound = this.#is(soundType, from, this.#at - 1)
      return this.#isSound
    }
    return this.#frame[this.#at] === quote ? this.#text() : this.#number()
  }

  #byte(byte: number): boolean {
    if (this.#frame[this.#at] !== byte) return false
    this.#at++
    return true
  }

  /** A string of printable ASCII without escapes. */
  #text(): boolean {
    if (!this.#byte(quote)) return false
    const frame = this.#frame
    let at = this.#at
    for (;;) {
      const byte = frame[at++] ?? 0
      if (byte === quote) break
      if (byte < 0x20 || byte > 0x7e || byte === backslash) return false
    }
    this.#at = at
    return true
  }

  /** Whole, without a sign, and without a zero in front. */
  #number(): boolean {
    const start = this.#at
    const frame = this.#frame
    for (let byte = frame[start] ?? 0; byte >= zero && byte <= nine; byte = frame[this.#at] ?? 0) this.#at++
    const length = this.#at - start
    return length === 1 || (length > 1 && frame[start] !== zero)
  }

  #base64(): boolean {
    if (!this.#byte(quote)) return false
    const frame = this.#frame
    const start = this.#at
    let at = start
    while (isSextet[frame[at] ?? 0] === 1) at++
    if (frame[at] === equals) at++
    if (frame[at] === equals) at++
    this.#at = at
    return at > start && (at - start) % 4 === 0 && this.#byte(quote)
  }

  #is(word: Buffer, start: number, end: number): boolean {
    if (end - start !== word.length) return false
    for (let i = 0; i < word.length; i++) if (this.#frame[start + i] !== word[i]) return false
    return true
  }
}

/** Standard base64 with its padding, and nothing else: a decoder skips what is none, and comes out shorter. */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0 || text.includes('-') || text.includes('_')) return false
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return Buffer.from(text, 'base64').length === (text.length / 4) * 3 - padding
}
