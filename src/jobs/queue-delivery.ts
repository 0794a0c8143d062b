/** The job that sends a delivery: one for each, in the lane of its connection. */
import type { Delivery } from '../store/deliveries.ts'
import type { StoreTx } from '../store/store.ts'
import { type JobContext, jobName } from './job-context.ts'

export async function queueDelivery(
  tx: StoreTx,
  queue: JobContext['queue'],
  { id, integrationId }: Pick<Delivery, 'id' | 'integrationId'>,
): Promise<void> {
  await queue.add(tx, jobName('deliver'), { deliveryId: id }, { key: id, lane: integrationId })
}
