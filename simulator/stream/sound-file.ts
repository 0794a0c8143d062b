/** A caller who speaks a real recording: the file's sound, with its transcript coded over for whoever cannot listen. */
import { readFile } from 'node:fs/promises'
import { mulawBytesPerMs } from '../../src/twilio/protocol/mulaw.ts'
import type { CallerAction } from '../caller.ts'
import { codedBytes, codeOver, type TimedWord } from '../sound/coded-speech.ts'
import { speechMs } from '../speech-time.ts'
import { isAudible } from './heard-sound.ts'
import { frameBytes } from './play-head.ts'

/** Words of a recording and when they are spoken. */
export interface SpokenSegment {
  text: string
  /** Seconds from the beginning of the file. */
  start: number
  end: number
}

const mulawTag = 7
const sampleRate = 8000

/**
 * The caller says what is in the file: WAV, µ-law, 8 kHz, mono. Words of a plain transcript are spread over what is
 * loud in it, those of segments over what is loud between their times. Throws RangeError for another kind of file, and
 * for more words than there is time for.
 */
export async function sayFile(
  path: string,
  transcript: string | readonly SpokenSegment[],
): Promise<CallerAction & { do: 'say' }> {
  const sound = mulawOf(await readFile(path), path)
  const whole = { start: 0, end: sound.length / sampleRate }
  const segments = typeof transcript === 'string' ? [{ text: transcript, ...whole }] : transcript
  const words = segments.flatMap((segment) => spread(sound, segment, path))
  words.sort((one, other) => one.endMs - other.endMs)
  codeOver(sound, apart(words, sound, path))
  return { do: 'say', text: words.map(({ text }) => text).join(' '), sound }
}

/** Its data chunk. */
function mulawOf(wav: Buffer, path: string): Uint8Array {
  const isWav = wav.toString('latin1', 0, 4) === 'RIFF' && wav.toString('latin1', 8, 12) === 'WAVE'
  if (!isWav) throw new RangeError(`${path}: expected a WAV file`)
  let hasFormat = false
  for (let at = 12; at + 8 <= wav.length; ) {
    const name = wav.toString('latin1', at, at + 4)
    const length = wav.readUInt32LE(at + 4)
    const body = wav.subarray(at + 8, at + 8 + length)
    if (name === 'fmt ') {
      checkFormat(body, path)
      hasFormat = true
    }
    if (name === 'data') {
      if (!hasFormat) throw new RangeError(`${path}: its sound stands before its format`)
      return Uint8Array.from(body)
    }
    at += 8 + length + (length % 2)
  }
  throw new RangeError(`${path}: has no sound`)
}

function checkFormat(body: Buffer, path: string): void {
  if (body.length < 16) throw new RangeError(`${path}: its format is cut short`)
  const [tag, channels, rate] = [body.readUInt16LE(0), body.readUInt16LE(2), body.readUInt32LE(4)]
  if (tag === mulawTag && channels === 1 && rate === sampleRate) return
  throw new RangeError(
    `${path}: expected µ-law (format 7), 1 channel, ${sampleRate} Hz, got format ${tag}, ${channels} channels, ${rate} Hz`,
  )
}

/** Each word ends where its share of what is loud ends. */
function spread(sound: Uint8Array, { text, start, end }: SpokenSegment, path: string): TimedWord[] {
  const frames: number[] = []
  for (let at = Math.floor(start * 50); at < Math.min(end * 50, sound.length / frameBytes); at++) {
    if (isAudible(sound.subarray(at * frameBytes, (at + 1) * frameBytes))) frames.push(at)
  }
  const words = text.split(/\s+/).filter((word) => word !== '')
  if (frames.length === 0 && words.length > 0) {
    throw new RangeError(
      `${path}: nothing is to be heard from ${start} to ${end} s, where "${text}" should be`,
    )
  }
  const totalMs = speechMs(text)
  return words.map((word, at) => {
    const share = speechMs(words.slice(0, at + 1).join(' ')) / totalMs
    const frame = frames[Math.max(0, Math.round(share * frames.length) - 1)] ?? 0
    return { text: word, endMs: Math.min((frame + 1) * frameBytes, sound.length) / mulawBytesPerMs }
  })
}

/** Words of two who speak at once do not overwrite each other: each begins when the one before it is over. */
function apart(words: readonly TimedWord[], sound: Uint8Array, path: string): TimedWord[] {
  let next = 0
  const placed = words.map(({ text, endMs }) => {
    next = Math.max(endMs * mulawBytesPerMs, next + codedBytes(text))
    return { text, endMs: next / mulawBytesPerMs }
  })
  if (next > sound.length)
    throw new RangeError(`${path}: its words do not fit into ${sound.length / sampleRate} s`)
  return placed
}
