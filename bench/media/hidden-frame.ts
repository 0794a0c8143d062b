/** Twenty milliseconds of µ-law whose first bytes say which frame it is and when it was sent. */

export const frameBytes = 160
export const frameMs = 20
const headBytes = 18
const headChars = 24
const frameChars = 216
const magic = 0xa73c

export interface HiddenFrame {
  call: number
  /** Which answer of the model's; 0 for the caller's own sound. */
  answer: number
  sequence: number
  /** `performance.now()` of the process that sent it. */
  sentAt: number
}

const head = Buffer.alloc(headBytes)
/** As quiet as a line is. */
const tail = Buffer.from(
  Uint8Array.from({ length: frameBytes - headBytes }, (_, index) => 0xff - (index % 3)),
).toString('base64')

/** Twenty milliseconds that say nothing, base64. */
export const emptyFrame = Buffer.alloc(frameBytes, 0xff).toString('base64')

/** Base64, as the payload of a media message or of a delta. */
export function hideFrame(call: number, answer: number, sequence: number, sentAt: number): string {
  head.writeUInt16BE(magic, 0)
  head.writeUInt16BE(call, 2)
  head.writeUInt16BE(answer, 4)
  head.writeUInt32BE(sequence, 6)
  head.writeDoubleBE(sentAt, 10)
  return head.toString('base64') + tail
}

/** Finds the frames in a stream of sound, whatever pieces it comes in. */
export class FrameReader {
  /** Bytes that are of no frame of ours. */
  foreignBytes = 0
  #rest: Buffer | undefined

  /** How many bytes it was. `onFrame` is told where in the payload (in bytes, of its decoded form) the frame begins. */
  read(payload: string, onFrame: (frame: HiddenFrame, offset: number) => void): number {
    if (!this.#rest && payload.length === frameChars) {
      const start = Buffer.from(payload.slice(0, headChars), 'base64')
      if (start.readUInt16BE(0) === magic) {
        onFrame(readHead(start, 0), 0)
        return frameBytes
      }
    }
    const bytes = Buffer.from(payload, 'base64')
    const kept = this.#rest?.length ?? 0
    const data = this.#rest ? Buffer.concat([this.#rest, bytes]) : bytes
    let at = 0
    while (data.length - at >= frameBytes) {
      if (data.readUInt16BE(at) === magic) {
        onFrame(readHead(data, at), at - kept)
        at += frameBytes
      } else {
        const next = data.indexOf(magic >> 8, at + 1)
        const to = next < 0 ? data.length : next
        this.foreignBytes += to - at
        at = to
      }
    }
    this.#rest = at < data.length ? data.subarray(at) : undefined
    return bytes.length
  }
}

function readHead(data: Buffer, at: number): HiddenFrame {
  return {
    call: data.readUInt16BE(at + 2),
    answer: data.readUInt16BE(at + 4),
    sequence: data.readUInt32BE(at + 6),
    sentAt: data.readDoubleBE(at + 10),
  }
}
