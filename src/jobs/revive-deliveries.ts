/** A new round for deliveries that died because a connection needed its owner. */
import type { StoreTx } from '../store/store.ts'
import type { JobContext } from './job-context.ts'
import { queueDelivery } from './queue-delivery.ts'

/**
 * To be called when the owner has saved the connection's settings, or its test succeeded: all deliveries that a
 * refused login (`credentials`) or a missing right (`permission`) made dead are tried again under their ids, and the
 * connection is no longer said to need its owner. Answers how many; safe to repeat, the second time it is none.
 */
export function reviveDeliveries(
  context: Pick<JobContext, 'store' | 'queue' | 'now'>,
  connectionId: string,
): Promise<number> {
  return context.store.transaction((tx) => reviveDeliveriesIn(tx, context, connectionId))
}

/** The same in a transaction that does more. */
export async function reviveDeliveriesIn(
  tx: StoreTx,
  { queue, now }: Pick<JobContext, 'queue' | 'now'>,
  connectionId: string,
): Promise<number> {
  const health = await tx.connectionHealth.lock(connectionId)
  if (health) await tx.connectionHealth.clear(connectionId)
  const ids = await tx.deliveries.revive(connectionId, now().toISOString())
  for (const id of ids) await queueDelivery(tx, queue, { id, integrationId: connectionId })
  return ids.length
}
