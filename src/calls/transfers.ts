/** To whom a caller is put through next. Pure. */
import type { Business, TransferTarget } from '../core/business.ts'
import type { Call, Transfer } from '../core/call.ts'
import { isOnDuty } from '../core/opening-hours.ts'

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

/** The transfer that is under way, when nobody has reported how it went. */
export function openTransfer({ transfers }: Pick<Call, 'transfers'>): Transfer | undefined {
  const last = transfers.at(-1)
  return last?.outcome === undefined ? last : undefined
}

/** Whom the call is being put through to at this moment. */
export function targetOfOpenTransfer(
  business: Pick<Business, 'transferTargets'>,
  call: Pick<Call, 'transfers'>,
): TransferTarget | undefined {
  const to = openTransfer(call)?.to
  return business.transferTargets.find(({ phoneNumber }) => phoneNumber === to)
}
