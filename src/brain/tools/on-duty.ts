/** Who can be rung for a caller. Pure. */
import type { Business, TransferTarget } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import { isOnDuty } from '../../core/opening-hours.ts'

/** On duty for this purpose, and not the caller's own number. */
function targetsOnDuty(
  { transferTargets, timezone }: Pick<Business, 'transferTargets' | 'timezone'>,
  purpose: string,
  now: Date,
  from?: string,
): TransferTarget[] {
  return transferTargets.filter(
    (target) =>
      target.for.includes(purpose) && target.phoneNumber !== from && isOnDuty(target.hours, timezone, now),
  )
}

/** The next one in ladder order who was not rung for this purpose on this call. */
export function nextOnDuty(
  business: Pick<Business, 'transferTargets' | 'timezone'>,
  { transfers, from }: Pick<Call, 'transfers' | 'from'>,
  purpose: string,
  now: Date,
): TransferTarget | undefined {
  const rung = new Set(transfers.filter((known) => known.purpose === purpose).map(({ to }) => to))
  return targetsOnDuty(business, purpose, now, from).find(({ phoneNumber }) => !rung.has(phoneNumber))
}

/** Purposes that somebody takes at this time, each once. */
export function purposesOnDuty(
  business: Pick<Business, 'transferTargets' | 'timezone'>,
  now: Date,
): string[] {
  const all = new Set(business.transferTargets.flatMap((target) => target.for))
  return [...all].filter((purpose) => targetsOnDuty(business, purpose, now).length > 0)
}
