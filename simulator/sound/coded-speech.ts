/**
 * Speech that machines can follow: a sound as loud and as long as the words would be, in µ-law, and at the end of each
 * word the word itself in the lowest bit of its samples, where nobody hears it. Whoever gets the bytes of a word whole
 * has heard that word, to the millisecond; any recording can be coded over the same way.
 */
import { linearToMulaw, mulawBytesPerMs, mulawSilence } from '../../src/twilio/protocol/mulaw.ts'
import { speechMs } from '../speech-time.ts'

export interface TimedWord {
  text: string
  /** Of its last sample from the beginning of the sound, milliseconds. */
  endMs: number
}

/** Bits before a word: no speech has them by chance. */
const sync = 0xa53c_96d1
const syncBits = 32
/** Bytes of the longest word that fits into the shortest time a word takes. */
export const longestWordBytes = 255
/** At the end of each word the voice falls. */
const fallMs = 50

/** How the words of a text lie in its sound. */
export function timedWords(text: string): TimedWord[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.map((word, at) => ({ text: word, endMs: speechMs(words.slice(0, at + 1).join(' ')) }))
}

/** `hz`: pitch of the voice. */
export function codedSpeech(text: string, hz = 170): Uint8Array {
  const words = timedWords(text)
  const sound = new Uint8Array(Math.round((words.at(-1)?.endMs ?? 0) * mulawBytesPerMs)).fill(mulawSilence)
  let startMs = 0
  for (const { endMs } of words) {
    hum(sound, startMs, endMs, hz)
    startMs = endMs
  }
  codeOver(sound, words)
  return sound
}

/** Writes the words into a sound that is there. Throws RangeError where a word is longer than its time. */
export function codeOver(sound: Uint8Array, words: readonly TimedWord[]): void {
  for (const { text, endMs } of words) {
    const bits = bitsOf(text)
    const start = Math.round(endMs * mulawBytesPerMs) - bits.length
    if (start < 0 || start + bits.length > sound.length)
      throw new RangeError(`words: "${text}" does not fit before ${endMs} ms`)
    for (const [at, bit] of bits.entries()) {
      sound[start + at] = ((sound[start + at] ?? mulawSilence) & 0xfe) | bit
    }
  }
}

/** Reads the words out of a sound as it comes, in pieces of any size. A word that is broken off is none. */
export class SpeechReader {
  #register = 0
  /** Bytes of the word under way, its length first; undefined between words. */
  #bytes: number[] | undefined
  #bits = 0

  /** The words that ended in these bytes, with the place of their last byte in them. */
  push(bytes: Uint8Array): { text: string; endsAt: number }[] {
    const words: { text: string; endsAt: number }[] = []
    let register = this.#register
    for (let at = 0; at < bytes.length; at++) {
      register = ((register << 1) | ((bytes[at] ?? 0) & 1)) >>> 0
      if (register === sync) {
        this.#bytes = []
        this.#bits = 0
      } else if (this.#bytes && ++this.#bits % 8 === 0) {
        const text = this.#take(this.#bytes, register & 0xff)
        if (text !== undefined) words.push({ text, endsAt: at })
      }
    }
    this.#register = register
    return words
  }

  #take(bytes: number[], byte: number): string | undefined {
    bytes.push(byte)
    const [length = 0, ...rest] = bytes
    if (bytes.length < length + 2) return undefined
    this.#bytes = undefined
    const text = Buffer.from(rest.slice(0, length))
    return byte === checksum(text) ? text.toString() : undefined
  }
}

/** Bytes of sound that a word takes at its end. */
export function codedBytes(word: string): number {
  return bitsOf(word).length
}

function bitsOf(word: string): number[] {
  const text = Buffer.from(word).subarray(0, longestWordBytes)
  const head = Buffer.alloc(syncBits / 8)
  head.writeUInt32BE(sync)
  const bytes = [...head, text.length, ...text, checksum(text)]
  return bytes.flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((shift) => (byte >> shift) & 1))
}

function checksum(text: Uint8Array): number {
  return text.reduce((sum, byte) => (sum * 31 + byte) & 0xff, 7)
}

/** A hum of some harmonics, loud enough for any detector of voices. */
function hum(sound: Uint8Array, startMs: number, endMs: number, hz: number): void {
  const [first, last] = [Math.round(startMs * mulawBytesPerMs), Math.round(endMs * mulawBytesPerMs)]
  const wave = waveOf(hz)
  for (let at = first; at < last; at++) {
    const fall = Math.min(1, 0.15 + (last - at) / (fallMs * mulawBytesPerMs))
    sound[at] = linearToMulaw(Math.round(5000 * fall * (wave[at % wave.length] ?? 0)))
  }
}

/** A second of each pitch, which repeats: pitches are whole numbers. */
const waves = new Map<number, Float32Array>()

function waveOf(hz: number): Float32Array {
  const pitch = Math.round(hz)
  const known = waves.get(pitch)
  if (known) return known
  const made = Float32Array.from({ length: 1000 * mulawBytesPerMs }, (_, at) => {
    const phase = (2 * Math.PI * pitch * at) / (1000 * mulawBytesPerMs)
    return Math.sin(phase) + 0.6 * Math.sin(2 * phase + 1) + 0.3 * Math.sin(5 * phase)
  })
  waves.set(pitch, made)
  return made
}
