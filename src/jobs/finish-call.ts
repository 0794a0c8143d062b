/** Once a call is over: its summary, its price, and word to everyone who wants finished calls. */
import { applyEvent } from '../core/apply-event.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { addDeliveries } from './add-deliveries.ts'
import type { JobContext, JobKindOf } from './job-context.ts'
import { JobError } from './job-queue.ts'
import { deliveryPreparation } from './prepare-deliveries.ts'
import { pricedEvents } from './price-call.ts'
import { type EnqueueFollowUps, recordEvents } from './record-events.ts'

/** Reading by rule takes a moment, by a model seconds: in these the receivers may prepare, milliseconds. */
const prepareAfterMs = 50

export function finishCall(context: JobContext, enqueue: EnqueueFollowUps): JobKindOf<'finish-call'> {
  const prepare = deliveryPreparation(context)
  const read = async (call: Call, business: Business): Promise<CallEventBody[]> => {
    const timer = setTimeout(() => void prepare(call, business), prepareAfterMs)
    try {
      return await context.review(call, business)
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    name: 'finish-call',
    retryLimit: 20,
    retryDelaySeconds: 2,
    retryDelayMaxSeconds: 3600,
    concurrency: 4,
    timeoutSeconds: 120,
    async run({ data: { callSid } }) {
      const { store } = context
      const call = await store.calls.get(callSid)
      if (call === undefined) return
      const business = await store.businesses.get(call.businessId)
      if (business === undefined) {
        throw new JobError(`the business ${call.businessId} is not stored`, { isRetryable: false })
      }
      // Made before the transaction opens: a summary may take seconds, and writers wait for each other.
      const reviewed = call.summary === undefined ? await read(call, business) : []
      await store.transaction(async (tx) => {
        const at = context.now().toISOString()
        const finished = await recordEvents(tx, callSid, at, enqueue, async (stored) => {
          const news = stored.summary === undefined ? reviewed : []
          const read = news.reduce((known, body) => applyEvent(known, { ...body, at } as CallEvent), stored)
          return [...news, ...(await pricedEvents(tx, read))]
        })
        if (finished) await addDeliveries(tx, context, finished, business, 'call.completed')
      })
    },
    async onDead({ data: { callSid } }, error) {
      context.log.warn({ callSid, error }, 'a finished call could not be handed on')
    },
  }
}
