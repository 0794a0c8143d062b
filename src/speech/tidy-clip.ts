/** Makes recorded words fit to be played among others: no silence around them, no click, as loud as speech is. Pure. */
import { decodeMulaw, encodeMulaw, linearToMulaw, mulawBytesPerMs } from '../twilio/protocol/mulaw.ts'

/** Speech on the telephone, as the root of its mean square while somebody speaks: 20 dB below the loudest sample. */
const speechLevel = 3_277
/** So near to it nothing is changed: voices differ, and a clip is to sound like the voice it is of. */
const nearBy = 10 ** (3 / 20)
/** What is spoken is not made louder than this, or loud samples would be cut off. */
const loudest = 23_000
const mostGain = 10 ** (12 / 20)

const frame = 10 * mulawBytesPerMs
/** Root of the mean square of 10 ms that hold nothing but the noise of a line, 55 dB below the loudest sample. */
const quiet = 58
/** What stays of the silence around the words, frames: consonants begin and end in it. */
const framesBefore = 4
const framesAfter = 12
/** From nothing to the first sample, and from the last to nothing. */
const rampSamples = 5 * mulawBytesPerMs

/** µ-law, 8 kHz. Empty when there is nothing but silence. */
export function tidyClip(sound: Uint8Array): Uint8Array {
  const samples = decodeMulaw(sound)
  const levels = frameLevels(samples)
  const first = levels.findIndex((level) => level > quiet)
  const last = levels.findLastIndex((level) => level > quiet)
  if (first === -1) return new Uint8Array()
  const from = Math.max(0, first - framesBefore) * frame
  const to = Math.min(samples.length, (last + 1 + framesAfter) * frame)
  const words = sound.slice(from, to)
  const gain = gainFor(samples, levels)
  if (gain !== 1) {
    words.set(encodeMulaw(samples.slice(from, to).map((sample) => Math.round(sample * gain))))
  }
  const edge = (sample: number | undefined) => Math.round((sample ?? 0) * gain)
  return Buffer.concat([ramp(edge(samples[from])), words, ramp(edge(samples[to - 1])).reverse()])
}

function frameLevels(samples: Int16Array): number[] {
  return Array.from({ length: Math.ceil(samples.length / frame) }, (_, at) =>
    rootMeanSquare(samples.subarray(at * frame, (at + 1) * frame)),
  )
}

/** Pauses between the words do not count. */
function gainFor(samples: Int16Array, levels: readonly number[]): number {
  const loud = Math.max(...levels) / 30
  const active = levels.filter((level) => level > Math.max(quiet, loud))
  const level = Math.sqrt(active.reduce((sum, value) => sum + value * value, 0) / active.length)
  if (level < speechLevel * nearBy && level > speechLevel / nearBy) return 1
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1)
  return Math.min(speechLevel / level, mostGain, Math.max(1, loudest / peak))
}

/** The samples themselves are left alone: a ramp stands before them, where a fade would take from the first word. */
function ramp(to: number): Uint8Array {
  return Uint8Array.from({ length: rampSamples }, (_, at) =>
    linearToMulaw(Math.round((to * at) / rampSamples)),
  )
}

function rootMeanSquare(samples: Int16Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length))
}
