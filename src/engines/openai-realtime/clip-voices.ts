/** Whose clips a call may be spoken with. Pure. */
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

/**
 * For `findClip`: the voice of the call, which may have said a sentence in another language of the business, and behind
 * it the last resort, where the language has one.
 */
export function clipVoices(
  business: Business,
  settings: Pick<RealtimeSettings, 'dialect' | 'model' | 'voice'>,
  tag: string,
): ClipVoice[] {
  const tags = new Set([tag, ...business.languages])
  const offline = offlineClipVoice(tag)
  return [...[...tags].map((one) => liveClipVoice(business, settings, one)), ...(offline ? [offline] : [])]
}
