/** Tells those who want to know at once: a call became urgent, a callback was promised, a lead can be reached. */
import { isUnanswered } from '../core/next-transfer-target.ts'
import { addDeliveries } from './add-deliveries.ts'
import type { JobContext, JobKindOf } from './job-context.ts'

export function notify(context: JobContext): JobKindOf<'notify'> {
  return {
    name: 'notify',
    retryLimit: 10,
    retryDelaySeconds: 1,
    retryDelayMaxSeconds: 600,
    concurrency: 4,
    timeoutSeconds: 30,
    async run({ data: { callSid, occasion } }) {
      await context.store.transaction(async (tx) => {
        const call = await tx.calls.get(callSid)
        const business = call && (await tx.businesses.get(call.businessId))
        if (!call || !business) return
        // The next one may be about to be rung.
        if (occasion === 'call.unanswered' && !isUnanswered(business, call, context.now())) return
        await addDeliveries(tx, context, call, business, occasion)
      })
    },
    async onDead({ data: { callSid, occasion } }, error) {
      context.log.warn({ callSid, occasion, error }, 'nobody could be notified')
    },
  }
}
