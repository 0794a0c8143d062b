/** What is said before somebody is rung for the caller. */
import type { LiveCall } from '../calls/live-call.ts'
import type { TransferTarget } from '../core/business.ts'
import { emergencyNumber } from '../core/emergency-number.ts'
import { languageOf } from '../languages/languages.ts'

/** The first of a purpose is announced in full, later ones briefly. `earlier`: the call's transfers before this one. */
export function transferWords(
  { business, state }: LiveCall,
  target: TransferTarget,
  purpose: string,
  earlier = state.transfers,
): string {
  const { announcements } = languageOf(state.language)
  if (earlier.some((transfer) => transfer.purpose === purpose)) return announcements.nextTransfer(target.name)
  if (purpose !== 'emergency') return announcements.transfer(target.name)
  return announcements.emergencyTransfer({
    emergencyNumber: emergencyNumber(business.languages),
    isLifeThreatening: state.urgency.isLifeThreatening === true,
    name: target.name,
  })
}
