/** Gives every dead delivery of a connection another round, page by page, however many there are. */
import type { JobContext } from './job-context.ts'
import { queueDelivery } from './queue-delivery.ts'

const pageSize = 200

/** How many there were. Each is retried under its own id; one that somebody else retried meanwhile does not count. */
export async function retryDeadDeliveries(
  { store, queue, now }: Pick<JobContext, 'store' | 'queue' | 'now'>,
  connectionId: string,
): Promise<number> {
  let count = 0
  let cursor: string | undefined
  do {
    const page = await store.deliveries.list({
      status: 'dead',
      integrationId: connectionId,
      limit: pageSize,
      cursor,
    })
    count += await store.transaction(async (tx) => {
      let retried = 0
      for (const delivery of page.items) {
        const change = { status: 'pending', updatedAt: now().toISOString() } as const
        if (!(await tx.deliveries.update(delivery.id, 'dead', change))) continue
        await queueDelivery(tx, queue, delivery)
        retried += 1
      }
      return retried
    })
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return count
}
