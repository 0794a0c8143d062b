/** One walk over the bytes of a JSON object in its plainest form, for messages that come too often to be parsed. Pure. */

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const equals = 0x3d
const backslash = 0x5c
const opening = 0x7b
const closing = 0x7d

const isSextet = new Uint8Array(256)
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')) {
  isSextet[byte] = 1
}

/**
 * Fields in any order, no white space, no escapes; what else there may be says `field`. Each step says whether it found
 * what it looks for, and stands behind it then.
 */
export abstract class JsonScan {
  protected readonly frame: Buffer
  protected at = 0

  constructor(frame: Buffer) {
    this.frame = frame
  }

  /** Stands at the value of the field whose name lies there; false for one that is not plain, or not wanted. */
  protected abstract field(start: number, end: number): boolean

  /** The whole frame is one object. */
  protected whole(): boolean {
    return this.object() && this.at === this.frame.length
  }

  protected object(): boolean {
    if (!this.byte(opening)) return false
    do {
      const start = this.at + 1
      if (!this.text()) return false
      const end = this.at - 1
      if (!this.byte(colon) || !this.field(start, end)) return false
    } while (this.byte(comma))
    return this.byte(closing)
  }

  /** A string of printable ASCII without escapes. */
  protected text(): boolean {
    const { frame } = this
    let at = this.at
    if (frame[at++] !== quote) return false
    for (;;) {
      const byte = frame[at++] ?? 0
      if (byte === quote) break
      if (byte < 0x20 || byte > 0x7e || byte === backslash) return false
    }
    this.at = at
    return true
  }

  /** A string of base64 that is not empty; whether its groups are whole is not looked at. */
  protected base64(): boolean {
    const { frame } = this
    const start = this.at + 1
    let at = start
    while (isSextet[frame[at] ?? 0] === 1) at++
    if (frame[start - 1] !== quote || at === start) return false
    if (frame[at] === equals) at++
    if (frame[at] === equals) at++
    this.at = at
    return this.byte(quote)
  }

  protected isQuote(): boolean {
    return this.frame[this.at] === quote
  }

  protected byte(byte: number): boolean {
    if (this.frame[this.at] !== byte) return false
    this.at++
    return true
  }

  /** The word lies there. */
  protected is(word: Buffer, start: number, end: number): boolean {
    const { length } = word
    if (end - start !== length) return false
    const { frame } = this
    for (let i = 0; i < length; i++) if (frame[start + i] !== word[i]) return false
    return true
  }
}
