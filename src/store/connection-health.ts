/** Connections that do not work as they should: what is wrong, since when, and until when they are left alone. */
import type { Kysely, Selectable } from 'kysely'
import type { DeliveryFailure } from '../core/delivery-failure.ts'
import { type ConnectionFigures, connectionFigures } from './connection-figures.ts'
import type { Dialect } from './dialect.ts'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface ConnectionHealth {
  connectionId: string
  /** `failing`: its deliveries are tried again by themselves. `needs-owner`: only the owner can mend it. */
  state: 'failing' | 'needs-owner'
  /** What kind of failure `reason` is. */
  failure: DeliveryFailure
  /** In the receiver's own words. */
  reason: string
  /** ISO 8601: the first failure since the last success. */
  since: string
  /** Passing failures since the last success. */
  failures: number
  /** Epoch milliseconds: until then nothing is sent to it. Null while it is not left alone. */
  pausedUntil: number | null
}

export interface ConnectionHealthTable {
  /** Undefined for a connection that works, or was never used. */
  get(connectionId: string): Promise<ConnectionHealth | undefined>
  /** Only those that do not work. */
  list(): Promise<ConnectionHealth[]>
  /** Reads it and keeps others from writing it until this transaction ends. */
  lock(connectionId: string): Promise<ConnectionHealth | undefined>
  /** Replaces what was known. */
  save(health: ConnectionHealth): Promise<void>
  /** True for one of those who saw `seen`: it alone may send, and the others wait until `until`. */
  takeTrial(connectionId: string, seen: number, until: number): Promise<boolean>
  /** In the order of `connectionIds`. `since` is ISO 8601 in UTC. */
  figures(connectionIds: string[], since: string): Promise<ConnectionFigures[]>
  /** The connection works, or is gone. False when nothing was wrong. */
  clear(connectionId: string): Promise<boolean>
}

const healthOf = prepared((db, { connectionId }: { connectionId: string }) =>
  db.selectFrom('connection_health').selectAll().where('connection_id', '=', connectionId),
)

export function connectionHealthTable(db: Kysely<Tables>, dialect: Dialect): ConnectionHealthTable {
  const one = (connectionId: string) =>
    db.selectFrom('connection_health').selectAll().where('connection_id', '=', connectionId)
  return {
    async get(connectionId) {
      const [row] = (await healthOf(db, { connectionId })).rows
      return row && health(row)
    },

    async list() {
      const rows = await db.selectFrom('connection_health').selectAll().orderBy('connection_id').execute()
      return rows.map(health)
    },

    async lock(connectionId) {
      requireTransaction(db)
      // SQLite has one writer at a time anyway.
      const query = dialect === 'postgres' ? one(connectionId).forUpdate() : one(connectionId)
      const row = await query.executeTakeFirst()
      return row && health(row)
    },

    async save({ connectionId, pausedUntil, ...rest }) {
      requireTransaction(db)
      const row = { ...rest, paused_until: pausedUntil }
      await db
        .insertInto('connection_health')
        .values({ connection_id: connectionId, ...row })
        .onConflict((conflict) => conflict.column('connection_id').doUpdateSet(row))
        .execute()
    },

    async takeTrial(connectionId, seen, until) {
      requireTransaction(db)
      const { numUpdatedRows } = await db
        .updateTable('connection_health')
        .set({ paused_until: until })
        .where('connection_id', '=', connectionId)
        .where('paused_until', '=', seen)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    figures: (connectionIds, since) => connectionFigures(db, connectionIds, since),

    async clear(connectionId) {
      requireTransaction(db)
      const { numDeletedRows } = await db
        .deleteFrom('connection_health')
        .where('connection_id', '=', connectionId)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}

function health(row: Selectable<Tables['connection_health']>): ConnectionHealth {
  return {
    connectionId: row.connection_id,
    state: row.state as ConnectionHealth['state'],
    failure: row.failure as DeliveryFailure,
    reason: row.reason,
    since: row.since,
    failures: row.failures,
    pausedUntil: row.paused_until,
  }
}
