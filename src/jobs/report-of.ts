/** The report of a call as one delivery hands it over: sent, looked up for beforehand, or shown in a dry run. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallReport } from '../core/call-report.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { JobContext } from './job-context.ts'

/** `createdAt`: when the delivery was made; of an occasion other than the end of the call that is when it arose. */
export function reportOf(
  { baseUrl, recordingLink }: Pick<JobContext, 'baseUrl' | 'recordingLink'>,
  { id, occasion, createdAt }: Pick<Delivery, 'id' | 'occasion' | 'createdAt'>,
  { call, business }: { call: Call; business: Business },
  isRepeat = false,
): CallReport {
  return {
    deliveryId: id,
    occasion,
    occurredAt: occasion === 'call.completed' ? (call.endedAt ?? createdAt) : createdAt,
    isRepeat,
    call,
    business,
    baseUrl,
    recordingLink: recordingLink(call, business),
  }
}
