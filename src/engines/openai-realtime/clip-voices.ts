/** Whose clips a call may be spoken with, for `findClip`. Pure. */
import type { Business } from '../../core/business.ts'
import type { ClipVoice } from '../../speech/clips.ts'
import { offlineClipVoice } from '../../speech/offline-clips.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { realtimeVoice } from './session-order.ts'

/** The voice that callers of this language hear on live calls; another model, voice or speed is another one. */
export function liveClipVoice(
  business: Business,
  settings: Pick<RealtimeSettings, 'dialect' | 'model' | 'voice'>,
  tag: string,
): ClipVoice {
  const { speed } = business.realtime
  const voice = realtimeVoice(business, settings) + (speed === 1 ? '' : `@${speed}`)
  return { name: `${settings.dialect}/${settings.model}/${voice}`, language: tag }
}

/** The voice of the call, which may have said a sentence in another language of the business: "Para español, …". */
export function liveClipVoices(
  business: Business,
  settings: Pick<RealtimeSettings, 'dialect' | 'model' | 'voice'>,
  tag: string,
): ClipVoice[] {
  return [...new Set([tag, ...business.languages])].map((one) => liveClipVoice(business, settings, one))
}

/** The same, and behind it the last resort, where the language has one. */
export function clipVoices(
  business: Business,
  settings: Pick<RealtimeSettings, 'dialect' | 'model' | 'voice'>,
  tag: string,
): ClipVoice[] {
  const offline = offlineClipVoice(tag)
  return [...liveClipVoices(business, settings, tag), ...(offline ? [offline] : [])]
}
