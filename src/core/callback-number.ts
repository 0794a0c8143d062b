/** At which number a caller can be called back, if at any. Pure. */
import type { Call } from './call.ts'
import type { Callback } from './callback-request.ts'
import { doubtful } from './lead.ts'
import { callerNumber } from './phone-number.ts'

/** Stands among a call's skipped questions once the caller has refused the number that the call comes from. */
export const refusedCallerId = 'caller-id'

type Reached = Pick<Call, 'direction' | 'from' | 'to' | 'lead' | 'skipped'>

/** The caller's end of the line, in E.164; undefined when it is withheld. */
export function callersNumber(call: Pick<Call, 'direction' | 'from' | 'to'>): string | undefined {
  return callerNumber(call.direction === 'inbound' ? call.from : call.to)
}

/** The business's end of the line, in E.164. */
export function ownNumber(call: Pick<Call, 'direction' | 'from' | 'to'>): string | undefined {
  return callerNumber(call.direction === 'inbound' ? call.to : call.from)
}

/** "No" was the answer to "is this the best number to reach you?". */
export function isCallerIdRefused({ lead, skipped }: Reached): boolean {
  const { phone } = lead
  return skipped.includes(refusedCallerId) || (phone?.source === 'caller-id' && phone.confidence < doubtful)
}

/** What an urgent caller is owed whom nobody has promised anything: a call back at the number that is known. */
export function owedCallback(call: Reached): Callback {
  const phone = callbackNumber(call)
  const reason = call.lead.reason?.value
  return {
    requested: phone !== undefined,
    ...(phone === undefined ? {} : { phone }),
    ...(reason === undefined ? {} : { reason }),
    status: 'open',
  }
}

/** E.164: the number the caller gave, else the one the call comes from unless the caller refused it. */
export function callbackNumber(call: Reached): string | undefined {
  const { phone } = call.lead
  if (phone && phone.confidence >= doubtful) return phone.value
  return isCallerIdRefused(call) ? undefined : callersNumber(call)
}
