/** Whether a caller gets a text after the call, and which. Pure. */
import { type Call, isEnded } from './call.ts'
import { isTold } from './lead.ts'

export type CallerText = 'follow-up' | 'missed-call'

/** Fewer words than these from a caller who told nothing else say as much as none: "Hello? … hello?" */
const fewWords = 3

/**
 * Undefined where none is due: the call goes on, was a robocall's, was refused, or the receptionist has texted the
 * caller on it already, which is never done twice for one call.
 */
export function callerText(call: Call): CallerText | undefined {
  if (!isEnded(call) || call.isSpam || call.endedReason === 'blocked' || call.endedReason === 'spam') {
    return undefined
  }
  const wasTexted = (call.toolRuns ?? []).some(({ receipts }) => receipts.some(({ kind }) => kind === 'sent'))
  if (wasTexted) return undefined
  return isHeard(call) ? 'follow-up' : 'missed-call'
}

/** Somebody, or the voicemail, knows what it was about. */
function isHeard({ lead, transcript, transfers, recordings }: Call): boolean {
  if (isTold(lead) || transfers.some(({ outcome }) => outcome === 'accepted')) return true
  const left = recordings.some(({ source, durationSeconds }) => source === 'voicemail' && durationSeconds > 0)
  const words = transcript
    .filter(({ speaker }) => speaker === 'caller')
    .flatMap(({ text }) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)))
  return left || words.length >= fewWords
}
