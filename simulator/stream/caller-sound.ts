/** What goes out of the caller's telephone: their words, noises of the line, and what it picks up of our own. */
import { linearToMulaw, mulawSilence, mulawToLinear } from '../../src/twilio/protocol/mulaw.ts'
import { frameBytes, frameMs } from './play-head.ts'

export interface Echo {
  delayMs: number
  /** 0 to 1. */
  gain: number
}

const silence = new Uint8Array(frameBytes).fill(mulawSilence)

export class CallerSound {
  readonly #echo: Echo | undefined
  #frames: Uint8Array[] = []
  /** What is played, by the tick at which it comes back. */
  #echoes = new Map<number, Uint8Array>()
  #ticks = 0

  constructor(echo: Echo | undefined) {
    this.#echo = echo
  }

  /** Something of it waits to be sent. */
  get isSounding(): boolean {
    return this.#frames.length > 0
  }

  /** Something that was played is still to come back. */
  get isEchoing(): boolean {
    return this.#echoes.size > 0
  }

  /** Sound that follows what waits already, filled up to whole frames. */
  add(sound: Uint8Array): void {
    for (let at = 0; at < sound.length; at += frameBytes) {
      const frame = Uint8Array.from(silence)
      frame.set(sound.subarray(at, at + frameBytes))
      this.#frames.push(frame)
    }
  }

  /** What the caller's ear gets now. */
  hear(frame: Uint8Array): void {
    if (!this.#echo) return
    const { delayMs, gain } = this.#echo
    this.#echoes.set(this.#ticks + Math.round(delayMs / frameMs), attenuate(frame, gain))
  }

  /** The next 20 ms. `outside` is what the caller really says. */
  nextFrame(outside?: Uint8Array): Uint8Array {
    const own = this.#frames.shift() ?? outside
    const echo = this.#echoes.get(this.#ticks)
    this.#echoes.delete(this.#ticks)
    this.#ticks++
    if (!echo) return own ?? silence
    return own ? mix(own, echo) : echo
  }
}

/** A cough: loud, without words. `random` from 0 up to 1. */
export function noise(ms: number, random: () => number): Uint8Array {
  // The lowest bit is always set: words of simulated speech need both.
  return Uint8Array.from(
    { length: (ms * frameBytes) / frameMs },
    () => linearToMulaw((random() - 0.5) * 30_000) | 1,
  )
}

/** Softer, and its words still in it. */
function attenuate(frame: Uint8Array, gain: number): Uint8Array {
  return frame.map((byte) => (linearToMulaw(mulawToLinear(byte) * gain) & 0xfe) | (byte & 1))
}

/** Both at once; the words in it are the caller's. */
function mix(own: Uint8Array, echo: Uint8Array): Uint8Array {
  return own.map((byte, at) => {
    const sum = mulawToLinear(byte) + mulawToLinear(echo[at] ?? mulawSilence)
    return (linearToMulaw(Math.max(-32_635, Math.min(32_635, sum))) & 0xfe) | (byte & 1)
  })
}
