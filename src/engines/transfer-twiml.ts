/** TwiML that puts the caller through to one transfer target. */
import type { SpokenPart } from '../brain/brain.ts'
import type { LiveCall } from '../calls/live-call.ts'
import { openTransfer, targetOfOpenTransfer } from '../calls/transfers.ts'
import type { TransferTarget } from '../core/business.ts'
import { dial, twiml } from '../twilio/twiml.ts'
import { sayParts } from './say-parts.ts'
import { transferWords } from './transfer-words.ts'

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

/**
 * For a caller who is being put through and whose line came back for it: whom they are put through to is said here, where
 * nothing can cut it off. Undefined when nobody is to be rung.
 */
export function openTransferTwiml(call: LiveCall, url: (path: string) => string): string | undefined {
  const { business, state } = call
  const open = openTransfer(state)
  const target = targetOfOpenTransfer(business, state)
  if (!open || !target) return undefined
  const text = transferWords(call, target, open.purpose, state.transfers.slice(0, -1))
  return dialTwiml(call, target, [{ text, language: state.language }], url)
}
