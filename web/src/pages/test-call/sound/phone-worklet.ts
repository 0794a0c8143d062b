/** Runs on the browser's audio thread: the microphone as frames of the telephone line, and such frames as sound. */
import { JitterBuffer } from './jitter-buffer.ts'
import { decodeMulaw, encodeMulaw, frameSamples, lineHz } from './mulaw.ts'
import { Resampler } from './resampler.ts'

declare const sampleRate: number
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void

/** Samples of the line that are taken at once: a third of what the browser asks for, so that little waits. */
const pieceSamples = 8

class Microphone extends AudioWorkletProcessor {
  #resampler = new Resampler(sampleRate, lineHz)
  #frame = new Float32Array(frameSamples)
  #filled = 0

  process([input]: Float32Array[][]): boolean {
    const sound = input?.[0]
    if (!sound) return true
    for (const sample of this.#resampler.push(sound)) {
      this.#frame[this.#filled++] = sample
      if (this.#filled === frameSamples) this.#send()
    }
    return true
  }

  #send(): void {
    const frame = encodeMulaw(this.#frame)
    this.#filled = 0
    this.port.postMessage(frame, [frame.buffer])
  }
}

class Loudspeaker extends AudioWorkletProcessor {
  #buffer = new JitterBuffer()
  #resampler = new Resampler(lineHz, sampleRate)
  #piece = new Float32Array(pieceSamples)
  /** Samples of the last piece that did not fit. */
  #rest: Float32Array = new Float32Array(0)

  constructor() {
    super()
    this.port.onmessage = ({ data }: MessageEvent<Uint8Array | 'clear'>) => {
      if (data === 'clear') this.#buffer.clear()
      else this.#buffer.push(decodeMulaw(data))
    }
  }

  process(_: Float32Array[][], [output]: Float32Array[][]): boolean {
    const sound = output?.[0]
    if (!sound) return true
    let filled = 0
    while (filled < sound.length) {
      if (this.#rest.length === 0) {
        this.#buffer.read(this.#piece)
        this.#rest = this.#resampler.push(this.#piece)
      }
      const part = this.#rest.subarray(0, sound.length - filled)
      sound.set(part, filled)
      filled += part.length
      this.#rest = this.#rest.subarray(part.length)
    }
    return true
  }
}

registerProcessor('microphone', Microphone)
registerProcessor('loudspeaker', Loudspeaker)
