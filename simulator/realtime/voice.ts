/** The model's voice: each text is made a sound once, however many calls say it. */
import { mulawBytesPerMs } from '../../src/twilio/protocol/mulaw.ts'
import { codedSpeech, type TimedWord, timedWords } from '../sound/coded-speech.ts'

export interface Spoken {
  sound: Uint8Array
  words: TimedWord[]
  ms: number
}

/** Higher than callers speak. */
const pitchHz = 230
const mostTexts = 500
const spoken = new Map<string, Spoken>()

export function speak(text: string): Spoken {
  const known = spoken.get(text)
  if (known !== undefined) return known
  const sound = codedSpeech(text, pitchHz)
  const made = { sound, words: timedWords(text), ms: sound.length / mulawBytesPerMs }
  const [oldest] = spoken.keys()
  if (spoken.size >= mostTexts && oldest !== undefined) spoken.delete(oldest)
  spoken.set(text, made)
  return made
}
