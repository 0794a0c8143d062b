/** What a caller's words sound like on a media stream. */
import type { CallerAction } from '../caller.ts'
import { codedSpeech } from '../sound/coded-speech.ts'

/** Pitch of the caller's voice. */
const hz = 210
/** Twilio records no longer words either. */
const maxBytes = 60_000 * 8

/** µ-law: as long as the words take, and in it the words that are understood. */
export function soundOf({ text, heardAs = text, sound }: CallerAction & { do: 'say' }): Uint8Array {
  if (sound) return sound
  if (heardAs.trim() !== '') return codedSpeech(heardAs, hz).subarray(0, maxBytes)
  // Somebody speaks and nothing is understood: without words in the lowest bit.
  return codedSpeech(text, hz)
    .subarray(0, maxBytes)
    .map((byte) => byte | 1)
}
