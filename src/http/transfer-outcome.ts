/** What became of a `<Dial>`, in our words. Pure. */
import type { TransferOutcome } from '../core/call.ts'
import type { DialAction } from '../twilio/protocol/dial-action.ts'

/** A whisper that was declined also ends as `completed`, but nothing was bridged. */
export function transferOutcome(request: DialAction): TransferOutcome {
  switch (request.DialCallStatus) {
    case 'completed':
    case 'answered':
      return request.DialBridged === false ? 'declined' : 'accepted'
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
