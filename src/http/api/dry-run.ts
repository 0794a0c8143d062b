/** What an integration would send for a call, without sending it. */
import type { Business } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import type { CallReport } from '../../core/call-report.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { Occasion } from '../../core/follow-ups.ts'
import { reportOf } from '../../jobs/report-of.ts'
import type { Store } from '../../store/store.ts'
import { recordingLink } from '../recording-links.ts'
import type { ApiContext } from './context.ts'
import { businessOf } from './default-business.ts'
import { sampleCall } from './sample-call.ts'

export type DryRunContext = Pick<ApiContext, 'store' | 'now' | 'publicUrl' | 'secretKey'>

/**
 * The call of that CallSid; without one the newest that fits, or a made-up one, whose `callSid` is null. Throws
 * FirstRingError `validation-failed` naming `callSid`.
 */
export async function callToShow(
  { store, now }: DryRunContext,
  given: string | undefined,
): Promise<{ call: Call; business: Business; callSid: string | null }> {
  const call = given === undefined ? await newestCall(store) : await store.calls.get(given)
  if (call) {
    const business = (await store.businesses.get(call.businessId)) ?? (await businessOf(store, undefined))
    return { call, business, callSid: call.callSid }
  }
  if (given !== undefined) {
    throw new FirstRingError('validation-failed', `There is no call ${given}`, {
      fields: [{ field: 'callSid', message: 'expected the CallSid of a call that is here' }],
    })
  }
  const business = await businessOf(store, undefined)
  return {
    call: sampleCall(business.id, new Date(now()), business.timezone),
    business,
    callSid: null,
  }
}

/** The report that a delivery of this call would be made of now. */
export function reportToShow(
  { now, publicUrl, secretKey }: DryRunContext,
  shown: { call: Call; business: Business },
  delivery: { id: string; occasion: Occasion },
): CallReport {
  const baseUrl = publicUrl()
  return reportOf(
    { baseUrl, recordingLink: (call, business) => recordingLink(call, business, { baseUrl, secretKey }) },
    { ...delivery, createdAt: now() },
    shown,
  )
}

/** A real call reads better than a made-up one. */
async function newestCall(store: Pick<Store, 'calls'>): Promise<Call | undefined> {
  const { items } = await store.calls.list({ limit: 20, status: 'completed' })
  return items.find((call) => !call.isSpam)
}
