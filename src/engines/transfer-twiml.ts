/** TwiML that puts the caller through to one transfer target. */
import type { SpokenPart } from '../brain/brain.ts'
import type { LiveCall } from '../calls/live-call.ts'
import type { TransferTarget } from '../core/business.ts'
import { dial, twiml } from '../twilio/twiml.ts'
import { sayParts } from './say-parts.ts'

/** Seconds a target's phone rings before the next one is tried. */
const ringSeconds = 20

/** `transfer-started` has been dispatched: the action URL carries the number of transfers so far. */
export function dialTwiml(
  call: LiveCall,
  target: TransferTarget,
  words: readonly SpokenPart[],
  url: (path: string) => string,
): string {
  const { business, state } = call
  return twiml(
    ...sayParts(words, business),
    dial({
      number: target.phoneNumber,
      timeoutSeconds: ringSeconds,
      action: url(`/twilio/transferred/${state.transfers.length}`),
    }),
  )
}
