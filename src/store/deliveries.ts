/** What was sent where: one row for connection + occasion + call. */
import type { Kysely, Selectable } from 'kysely'
import type { DeliveryFailure } from '../core/delivery-failure.ts'
import type { Occasion } from '../core/follow-ups.ts'
import { type DeliveryFilter, listDeliveries } from './delivery-list.ts'
import type { Dialect } from './dialect.ts'
import { toMillis } from './instants.ts'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface Delivery {
  /** Stable for connection + occasion + call; the `webhook-id` of webhooks. */
  id: string
  integrationId: string
  kind: string
  callSid: string
  occasion: Occasion
  status: 'pending' | 'delivered' | 'dead'
  attempts: number
  lastError: string | null
  /** What kind of failure `lastError` is; null while there was none. */
  failure: DeliveryFailure | null
  externalId: string | null
  externalUrl: string | null
  createdAt: string
  updatedAt: string
}

export interface DeliveriesTable {
  get(id: string): Promise<Delivery | undefined>
  /** Inserts; returns false and changes nothing when the row is there already. */
  ensure(delivery: Delivery): Promise<boolean>
  /** False, and nothing changes, when its status is no longer `from`: somebody else has decided meanwhile. */
  update(
    id: string,
    from: Delivery['status'],
    change: Partial<
      Pick<
        Delivery,
        'status' | 'attempts' | 'lastError' | 'failure' | 'externalId' | 'externalUrl' | 'updatedAt'
      >
    >,
  ): Promise<boolean>
  /**
   * Makes pending, up to `limit`, what a refused login or a missing right made dead at the connection by `until`;
   * answers the ids. Times are ISO 8601 in UTC.
   */
  revive(connectionId: string, until: string, limit: number): Promise<string[]>
  ofCall(callSid: string): Promise<Delivery[]>
  /** Newest first. */
  list(
    filter: DeliveryFilter & { cursor?: string | undefined; limit: number },
  ): Promise<{ items: Delivery[]; nextCursor: string | null }>
}

const deliveryOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom('deliveries').selectAll().where('id', '=', id),
)

const deliveriesOfCall = prepared((db, { callSid }: { callSid: string }) =>
  db
    .selectFrom('deliveries')
    .selectAll()
    .where('call_sid', '=', callSid)
    .orderBy('created_order')
    .orderBy('id'),
)

export function deliveriesTable(db: Kysely<Tables>, dialect: Dialect): DeliveriesTable {
  return {
    async get(id) {
      const [row] = (await deliveryOf(db, { id })).rows
      return row && delivery(row)
    },

    async ensure(delivery) {
      requireTransaction(db)
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('deliveries')
        .values({
          id: delivery.id,
          integration_id: delivery.integrationId,
          kind: delivery.kind,
          call_sid: delivery.callSid,
          occasion: delivery.occasion,
          status: delivery.status,
          attempts: delivery.attempts,
          last_error: delivery.lastError,
          failure: delivery.failure,
          external_id: delivery.externalId,
          external_url: delivery.externalUrl,
          created_at: delivery.createdAt,
          created_order: toMillis(delivery.createdAt, 'createdAt'),
          updated_at: delivery.updatedAt,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows !== 0n
    },

    async update(id, from, change) {
      requireTransaction(db)
      const row = Object.fromEntries(
        Object.entries({
          status: change.status,
          attempts: change.attempts,
          last_error: change.lastError,
          failure: change.failure,
          external_id: change.externalId,
          external_url: change.externalUrl,
          updated_at: change.updatedAt,
        }).filter(([, value]) => value !== undefined),
      )
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set(row)
        .where('id', '=', id)
        .where('status', '=', from)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async revive(connectionId, until, limit) {
      requireTransaction(db)
      const rows = await db
        .updateTable('deliveries')
        .set({ status: 'pending', updated_at: until })
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('deliveries')
            .select('id')
            .where('integration_id', '=', connectionId)
            .where('status', '=', 'dead')
            .where('failure', 'in', ['credentials', 'permission'])
            .where('updated_at', '<=', until)
            .limit(limit),
        )
        .where('status', '=', 'dead')
        .returning('id')
        .execute()
      return rows.map(({ id }) => id)
    },

    async ofCall(callSid) {
      const { rows } = await deliveriesOfCall(db, { callSid })
      return rows.map(delivery)
    },

    list: (filter) => listDeliveries(db, dialect, filter, delivery),
  }
}

function delivery(row: Selectable<Tables['deliveries']>): Delivery {
  return {
    id: row.id,
    integrationId: row.integration_id,
    kind: row.kind,
    callSid: row.call_sid,
    occasion: row.occasion as Occasion,
    status: row.status as Delivery['status'],
    attempts: row.attempts,
    lastError: row.last_error,
    failure: row.failure as Delivery['failure'],
    externalId: row.external_id,
    externalUrl: row.external_url,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
