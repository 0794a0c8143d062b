/** TwiML that puts the caller through to one transfer target. */
import type { LiveCall } from '../calls/live-call.ts'
import type { TransferTarget } from '../core/business.ts'
import { dial, say, twiml } from '../twilio/twiml.ts'

/** Seconds a target's phone rings before the next one is tried. */
const ringSeconds = 20

/** `transfer-started` has been dispatched: the action URL carries the number of transfers so far. */
export function dialTwiml(
  call: LiveCall,
  target: TransferTarget,
  words: string,
  url: (path: string) => string,
): string {
  const { business, state } = call
  return twiml(
    say(words, { language: state.language, voice: business.voice }),
    dial({
      number: target.phoneNumber,
      timeoutSeconds: ringSeconds,
      action: url(`/twilio/transferred/${state.transfers.length}`),
    }),
  )
}
