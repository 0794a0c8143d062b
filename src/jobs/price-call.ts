/** What a call cost, stored with it: when it is over, and again whenever a vendor reports more of what it used. */
import { isDeepStrictEqual } from 'node:util'
import { type Call, isEnded } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { callCost } from '../costs/call-cost.ts'
import { withEdits } from '../costs/price-edits.ts'
import type { StoreTx } from '../store/store.ts'
import { callUse } from './call-use.ts'
import type { JobContext, JobKindOf } from './job-context.ts'
import { type EnqueueFollowUps, recordEvents } from './record-events.ts'

export function priceCall(
  context: Pick<JobContext, 'store' | 'now' | 'log'>,
  enqueue: EnqueueFollowUps,
): JobKindOf<'price-call'> {
  return {
    name: 'price-call',
    retryLimit: 20,
    retryDelaySeconds: 2,
    retryDelayMaxSeconds: 3600,
    concurrency: 2,
    timeoutSeconds: 30,
    async run({ data: { callSid } }) {
      const at = context.now().toISOString()
      await context.store.transaction((tx) =>
        recordEvents(tx, callSid, at, enqueue, (call) => pricedEvents(tx, call)),
      )
    },
    async onDead({ data: { callSid } }, error) {
      context.log.warn({ callSid, error }, 'a call could not be priced')
    },
  }
}

/**
 * The price of an ended call by today's prices, as an event; none while the call goes on, or when nothing has changed.
 * `call` is locked by this transaction, so that its events are those of the same moment.
 */
export async function pricedEvents(tx: StoreTx, call: Call): Promise<CallEventBody[]> {
  if (!isEnded(call)) return []
  const [events, edits] = [await tx.calls.events(call.callSid), await tx.prices.list()]
  const texts = await tx.messages.ofCall(call.callSid)
  const cost = callCost(callUse(call, events, texts), withEdits(edits))
  return isDeepStrictEqual(cost, call.cost) ? [] : [{ type: 'call-priced', cost }]
}
