/** A new round for deliveries that died because a connection needed its owner. */
import type { StoreTx } from '../store/store.ts'
import type { JobContext } from './job-context.ts'
import { queueDelivery } from './queue-delivery.ts'

/** In one transaction: calls that go on meanwhile wait for it on SQLite. */
const pageSize = 200

/**
 * To be called when the owner has saved the connection's settings, or its test succeeded: all deliveries that a
 * refused login (`credentials`) or a missing right (`permission`) made dead are tried again under their ids, and the
 * connection is no longer said to need its owner. Answers how many; safe to repeat, the second time it is none.
 */
export async function reviveDeliveries(
  context: Pick<JobContext, 'store' | 'queue' | 'now'>,
  connectionId: string,
): Promise<number> {
  // What dies anew meanwhile waits for the next time: a login that is still refused would keep this going.
  const until = context.now().toISOString()
  for (let count = 0; ; ) {
    const page = await context.store.transaction((tx) => revivePage(tx, context, connectionId, until))
    count += page
    if (page < pageSize) return count
  }
}

async function revivePage(
  tx: StoreTx,
  { queue }: Pick<JobContext, 'queue'>,
  connectionId: string,
  until: string,
): Promise<number> {
  const health = await tx.connectionHealth.lock(connectionId)
  if (health && health.since <= until) await tx.connectionHealth.clear(connectionId)
  const ids = await tx.deliveries.revive(connectionId, until, pageSize)
  for (const id of ids) await queueDelivery(tx, queue, { id, integrationId: connectionId })
  return ids.length
}
