/** To whom a caller is put through next, and whether nobody took an urgent one. Pure. */
import type { Business, TransferTarget } from './business.ts'
import { type Call, isEnded } from './call.ts'
import { isOnDuty } from './opening-hours.ts'

/**
 * The next target for this purpose, in ladder order: on duty now and not yet rung for this purpose on this
 * call. The caller's own number is never rung.
 */
export function nextTransferTarget(
  business: Pick<Business, 'transferTargets' | 'timezone'>,
  call: Pick<Call, 'transfers' | 'from'>,
  purpose: string,
  now: Date,
): TransferTarget | undefined {
  const rung = new Set(
    call.transfers.filter((transfer) => transfer.purpose === purpose).map((transfer) => transfer.to),
  )
  return business.transferTargets.find(
    (target) =>
      target.for.includes(purpose) &&
      !rung.has(target.phoneNumber) &&
      target.phoneNumber !== call.from &&
      isOnDuty(target.hours, business.timezone, now),
  )
}

/** An urgent caller was to be put through; nobody took the call, and nobody is left to be rung for it. */
export function isUnanswered(
  business: Pick<Business, 'transferTargets' | 'timezone'>,
  call: Call,
  now: Date,
): boolean {
  const last = call.transfers.at(-1)
  if (call.urgency.level === 'routine' || last?.outcome === undefined) return false
  if (call.transfers.some(({ outcome }) => outcome === 'accepted')) return false
  return isEnded(call) || nextTransferTarget(business, call, last.purpose, now) === undefined
}
