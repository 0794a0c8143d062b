/** What became of a `<Dial>`, in our words. Pure. */
import type { TransferOutcome } from '../core/call.ts'
import type { DialAction } from '../twilio/protocol/dial-action.ts'

/**
 * A whisper that was declined also ends as `completed`, but nothing was bridged. Whatever a ringing telephone
 * reports when the caller has hung up, it is the caller who left.
 */
export function transferOutcome(request: DialAction): TransferOutcome {
  const isAnswered = request.DialCallStatus === 'completed' || request.DialCallStatus === 'answered'
  if (isAnswered && request.DialBridged !== false) return 'accepted'
  if (request.CallStatus === 'completed') return 'caller-left'
  switch (request.DialCallStatus) {
    case 'completed':
    case 'answered':
      return 'declined'
    case 'busy':
      return 'busy'
    case 'no-answer':
      return 'no-answer'
    case 'canceled':
      return 'caller-left'
    case 'failed':
    case undefined:
      return 'failed'
  }
}
