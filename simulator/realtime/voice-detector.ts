/** Finds where somebody speaks in µ-law, by its loudness. Counts the sound's own time, never the clock's. Pure. */
import { mulawBytesPerMs, mulawToLinear } from '../../src/twilio/protocol/mulaw.ts'

/** Loudness is measured over so much sound. */
export const windowMs = 20
export const windowBytes = windowMs * mulawBytesPerMs
/** Shorter noises are no voice. */
const shortestVoiceMs = 60
/** What a voice must be as loud as at a threshold of 1, as 16 bit PCM. Quiet speakers of real recordings are at 200. */
const loudest = 600

const squares = Float64Array.from({ length: 256 }, (_, byte) => mulawToLinear(byte) ** 2)

export interface VoiceRule {
  /** 0 to 1; at 0.5 a voice on a quiet telephone line is heard. */
  threshold: number
  /** Silence that ends what is said, milliseconds. */
  silenceMs: number
}

/** `atMs` of the sound; a stop counts with the silence that proved it. */
export interface VoiceChange {
  type: 'started' | 'stopped'
  atMs: number
}

export class VoiceDetector {
  /** Of all the sound there was, up to the last whole window. */
  #positionMs = 0
  #loudMs = 0
  #quietMs = 0
  #isSpeaking = false

  get isSpeaking(): boolean {
    return this.#isSpeaking
  }

  /** One window of sound. */
  push(window: Uint8Array, { threshold, silenceMs }: VoiceRule): VoiceChange | undefined {
    let energy = 0
    for (let at = 0; at < window.length; at++) energy += squares[window[at] ?? 0] ?? 0
    const isLoud = energy / window.length > (loudest * threshold ** 2) ** 2
    this.#positionMs += windowMs
    this.#loudMs = isLoud ? this.#loudMs + windowMs : 0
    this.#quietMs = isLoud ? 0 : this.#quietMs + windowMs
    if (!this.#isSpeaking && this.#loudMs >= shortestVoiceMs) {
      this.#isSpeaking = true
      return { type: 'started', atMs: this.#positionMs - this.#loudMs }
    }
    if (this.#isSpeaking && this.#quietMs >= silenceMs) {
      this.#isSpeaking = false
      return { type: 'stopped', atMs: this.#positionMs }
    }
    return undefined
  }

  /** What was said so far is taken; whoever speaks on begins anew. */
  reset(): void {
    this.#isSpeaking = false
    this.#loudMs = 0
  }
}
