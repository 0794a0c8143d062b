/** Callers whom the owner wants refused: decided when the call is first heard of, before any word. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { blockingEntry } from '../core/number-list.ts'

/** What makes a new call from `from` a refused one; nothing for everybody else. */
export function refusalEvents(
  business: Pick<Business, 'blockedNumbers' | 'allowedNumbers'>,
  { direction, from }: Pick<Call, 'direction' | 'from'>,
): CallEventBody[] {
  const entry = direction === 'inbound' ? blockingEntry(business, from) : undefined
  if (entry === undefined) return []
  return [
    { type: 'spam-detected', evidence: [`on your block list: ${entry}`] },
    { type: 'ending-decided', reason: 'blocked' },
  ]
}

/** The call is from somebody on the block list. */
export function isRefused(call: Pick<Call, 'endingReason'>): boolean {
  return call.endingReason === 'blocked'
}
