/** Twilio may tell of the end before the last words were answered: nobody will be rung for them. */
import type { LiveCall } from '../calls/live-call.ts'
import { openTransfer } from '../calls/transfers.ts'
import { isEnded } from '../core/call.ts'

/** Notes that the caller has left, where somebody was to be rung on a call that is over. */
export async function noteLeftTransfer(call: LiveCall): Promise<void> {
  const transfer = isEnded(call.state) ? openTransfer(call.state) : undefined
  if (!transfer) return
  call.dispatch({ type: 'transfer-ended', to: transfer.to, outcome: 'caller-left' })
  await call.commit()
}
