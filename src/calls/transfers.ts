/** The transfer that is under way. Pure. */
import type { Business, TransferTarget } from '../core/business.ts'
import type { Call, Transfer } from '../core/call.ts'

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
