/** Keeps the promised call back and its record in agreement: nothing is promised that is not noted. */
import { callbackNumber } from '../core/callback-number.ts'
import type { Callback } from '../core/callback-request.ts'
import { goodReason } from '../core/lead.ts'
import { localIso, nextOpening } from '../core/opening-hours.ts'
import type { CallbackWish } from '../understanding/callback-wish.ts'
import type { Draft } from './draft.ts'
import { isRefused, knownField } from './next-question.ts'

/** There is something to call back about and a number to do it: not after mere questions that were answered. */
export function isWorthCallback(draft: Draft): boolean {
  const reason = knownField(draft.call, 'reason')
  const isMatter =
    (reason !== undefined && reason.confidence >= goodReason) || Boolean(draft.call.lead.notes?.value)
  return isMatter && isCallable(draft)
}

/** There is a number to call, and the caller has not said that nobody need call. */
export function isCallable({ call }: Draft): boolean {
  return callbackNumber(call) !== undefined && !isRefused(call)
}

/** There is a number to call, or one may still be asked for. */
export function mayBeCalled({ call }: Draft): boolean {
  return callbackNumber(call) !== undefined || !call.skipped.includes('phone')
}

/** Nobody will call: because the caller wants no call, or for want of a number, which may still come. */
export function dropCallback(draft: Draft, why: 'refused' | 'no-number'): void {
  const { callback } = draft.call
  if (why === 'no-number' ? !callback?.requested : isRefused(draft.call)) return
  const status = why === 'refused' ? 'cancelled' : 'open'
  draft.add({ type: 'callback-requested', callback: { requested: false, status } })
}

/** Notes or completes the call back; emits nothing when the record already says all of it. */
export function noteCallback(draft: Draft, wish?: Pick<CallbackWish, 'phone' | 'dueAt' | 'window'>): void {
  const known = draft.call.callback
  const phone = wish?.phone ?? callbackNumber(draft.call)
  const reason = knownField(draft.call, 'reason')?.value
  const dueAt = wish?.dueAt ?? known?.dueAt ?? (known?.requested ? undefined : whenClosed(draft))
  const window = wish?.dueAt ? wish.window : known?.window
  const callback: Callback = {
    requested: true,
    status: known?.requested ? known.status : 'open',
    ...(phone ? { phone } : {}),
    ...(dueAt ? { dueAt } : {}),
    // A new time without a window must also undo the window of the old one.
    ...(window || known?.window ? { window } : {}),
    ...(reason ? { reason } : {}),
  }
  if (!isSame(known, callback)) draft.add({ type: 'callback-requested', callback })
}

/** Nobody can call before we open; while open the call back is simply due. An emergency does not wait. */
function whenClosed(draft: Draft): string | undefined {
  if (draft.call.urgency.level === 'emergency') return undefined
  const opensAt = nextOpening(draft.business, draft.now)
  if (opensAt === undefined || Date.parse(opensAt) <= draft.now.getTime()) return undefined
  return localIso(new Date(opensAt), draft.business.timezone)
}

function isSame(known: Callback | null, next: Callback): boolean {
  return (
    known !== null &&
    known.requested === next.requested &&
    known.phone === next.phone &&
    known.dueAt === next.dueAt &&
    known.reason === next.reason &&
    known.window?.from === next.window?.from &&
    known.window?.to === next.window?.to
  )
}
