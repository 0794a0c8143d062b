/** Whether 20 ms of a telephone line have a voice in them: louder than the line was of late. */
import { mulawToLinear } from '../../../twilio/protocol/mulaw.ts'

/** Length of a frame of sound. */
export const frameMs = 20

/** Of 32,767. Below this it is quiet, whatever was before. */
const quiet = 200
/** A voice is that much louder than the noise around it. */
const above = 3
/** The noise is taken to be no louder than this, so that a voice is found in any. */
const loudestNoise = 1500
/** How fast the noise is believed to grow, a frame. */
const growth = 1.005

/** Root mean square of its samples, of 32,767. */
export function loudness(frame: Uint8Array): number {
  let sum = 0
  for (const byte of frame) sum += mulawToLinear(byte) ** 2
  return frame.length === 0 ? 0 : Math.sqrt(sum / frame.length)
}

export class VoiceLevel {
  /** Undefined until the line was heard. */
  #noise: number | undefined

  /** Of frames in their order. */
  hasVoice(frame: Uint8Array): boolean {
    const level = loudness(frame)
    const grown = Math.max(1, this.#noise ?? level) * growth
    this.#noise = Math.min(level, grown, loudestNoise)
    return level > Math.max(quiet, this.#noise * above)
  }
}
