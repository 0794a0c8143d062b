/**
 * A text message as the one frame that a WebSocket server sends it in (RFC 6455, 5.2), in one buffer. A socket of `ws` writes
 * header and message apart, which takes half as long again: fifty times a second for every call. Pure.
 */

/** A whole message of text. */
const textOpcode = 0x81
/** Longer messages say so, and then how long. */
const longestShort = 125
const longLength = 126
/** Bytes of the longest message whose length takes two bytes. */
const longest = 0xffff

export interface TextFrame {
  /** Header and message. */
  frame: Buffer
  /** The message alone, in the same memory. */
  message: Buffer
}

/** `text` is of Latin letters, as base64 is. Throws RangeError for more than 64 KB. */
export function textFrame(head: Buffer, text: string, tail: Buffer): TextFrame {
  const length = head.length + text.length + tail.length
  if (length > longest) throw new RangeError(`text: expected at most ${longest} bytes, got ${length}`)
  const start = length > longestShort ? 4 : 2
  const frame = Buffer.allocUnsafe(start + length)
  frame[0] = textOpcode
  if (length > longestShort) {
    frame[1] = longLength
    frame.writeUInt16BE(length, 2)
  } else frame[1] = length
  frame.set(head, start)
  frame.write(text, start + head.length, 'latin1')
  frame.set(tail, start + length - tail.length)
  return { frame, message: frame.subarray(start) }
}
