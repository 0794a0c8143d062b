/** Gives a dead delivery another round of attempts, under the same id. */
import { FirstRingError } from '../core/errors.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { JobContext } from './job-context.ts'
import { queueDelivery } from './queue-delivery.ts'

/** Throws FirstRingError: `not-found`, or `conflict` when the delivery is not dead. */
export async function retryDelivery(
  context: Pick<JobContext, 'store' | 'queue' | 'now'>,
  id: string,
): Promise<Delivery> {
  return context.store.transaction(async (tx) => {
    const delivery = await tx.deliveries.get(id)
    if (delivery === undefined) throw new FirstRingError('not-found', `There is no delivery ${id}`)
    if (delivery.status !== 'dead') {
      const state = delivery.status === 'pending' ? 'is still being tried' : 'was delivered'
      throw new FirstRingError('conflict', `The delivery ${id} ${state}; only a dead one can be retried`)
    }
    const change = { status: 'pending', updatedAt: context.now().toISOString() } as const
    if (!(await tx.deliveries.update(id, 'dead', change))) {
      throw new FirstRingError('conflict', `The delivery ${id} was retried or deleted at the same moment`)
    }
    await queueDelivery(tx, context.queue, delivery)
    return { ...delivery, ...change }
  })
}
