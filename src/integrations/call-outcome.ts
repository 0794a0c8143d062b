/** How a finished call went, as CRMs sort calls. Pure. */
import type { Call } from '../core/call.ts'

/** `voicemail`: a message was left; `missed`: the caller said nothing to act upon. */
export type CallOutcome = 'talked' | 'voicemail' | 'missed'

export function callOutcome({ endedReason, recordings, transcript }: Call): CallOutcome {
  const hasMessage = recordings.some(({ source, status }) => source === 'voicemail' && status === 'completed')
  if (endedReason === 'voicemail' || hasMessage) return 'voicemail'
  return transcript.some(({ speaker }) => speaker === 'caller') ? 'talked' : 'missed'
}
