/** Clips by the offline voice: what is played when nobody else ever spoke the words. */
import { encodeMulaw } from '../twilio/protocol/mulaw.ts'
import type { ClipMaker, ClipVoice } from './clips.ts'
import type { OfflineVoice } from './offline-voice.ts'

/** Undefined for languages that the offline voice does not speak. */
export function offlineClipVoice(tag: string): ClipVoice | undefined {
  return isEnglish(tag) ? { name: 'offline/slt', language: 'en-US' } : undefined
}

export function offlineClipMaker(voice: OfflineVoice): ClipMaker {
  return async ({ language }, text) => {
    if (!isEnglish(language)) throw new Error(`the offline voice speaks English only, not ${language}`)
    return encodeMulaw(await voice.speak(text, 'slt'))
  }
}

function isEnglish(tag: string): boolean {
  return tag.split('-')[0] === 'en'
}
