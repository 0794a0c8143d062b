/** The model's voice: each text is made a sound once, however many calls say it. */
import { mulawBytesPerMs } from '../../src/twilio/protocol/mulaw.ts'
import { codedSpeech, type TimedWord, timedWords } from '../sound/coded-speech.ts'

interface Spoken {
  sound: Uint8Array
  words: TimedWord[]
}

/** Higher than callers speak. */
const pitchHz = 230
const mostTexts = 500
const spoken = new Map<string, Spoken>()

export function speak(text: string): Spoken {
  const known = spoken.get(text)
  if (known !== undefined) return known
  const made = { sound: codedSpeech(text, pitchHz), words: timedWords(text) }
  const [oldest] = spoken.keys()
  if (spoken.size >= mostTexts && oldest !== undefined) spoken.delete(oldest)
  spoken.set(text, made)
  return made
}

/**
 * The sound in pieces, each with the words that begin in it: a word is written before it is heard.
 * Throws RangeError for pieces of no length.
 */
export function* deltasOf(
  { sound, words }: Spoken,
  deltaMs: number,
): Generator<{ bytes: Uint8Array; words: TimedWord[] }> {
  if (!(deltaMs >= 1)) throw new RangeError(`deltaMs: expected at least 1, got ${deltaMs}`)
  const deltaBytes = Math.round(deltaMs * mulawBytesPerMs)
  let told = 0
  for (let at = 0; at < sound.length; at += deltaBytes) {
    const endMs = Math.min(at + deltaBytes, sound.length) / mulawBytesPerMs
    const begun = words.findIndex((_, index) => (words[index - 1]?.endMs ?? 0) >= endMs)
    const next = begun === -1 ? words.length : begun
    yield { bytes: sound.subarray(at, at + deltaBytes), words: words.slice(told, next) }
    told = next
  }
}
