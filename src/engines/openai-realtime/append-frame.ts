/** The message that carries the caller's sound, fifty times a second and call. Pure. */

const head = Buffer.from('{"type":"input_audio_buffer.append","audio":"')
const tail = Buffer.from('"}')

/**
 * The payload between its fixed surroundings: base64 needs no escaping. One buffer, so that the socket masks it into
 * one frame and writes that once.
 */
export function appendFrame(payload: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(head.length + payload.length + tail.length)
  frame.set(head, 0)
  frame.set(payload, head.length)
  frame.set(tail, head.length + payload.length)
  return frame
}
