/** Configured integrations: several of a kind allowed. Settings are encrypted in the table. */
import type { Selectable } from 'kysely'
import type { Binding } from './bound-tables.ts'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface Connection {
  id: string
  /** An integration's id, for example `webhook`. */
  kind: string
  name: string
  isEnabled: boolean
  settings: Record<string, unknown>
  createdAt: string
  updatedAt: string
}

export interface ConnectionsTable {
  get(id: string): Promise<Connection | undefined>
  /** Reads it and keeps others from writing it until this transaction ends. */
  lock(id: string): Promise<Connection | undefined>
  list(): Promise<Connection[]>
  save(connection: Connection): Promise<void>
  /** Its pending deliveries are deleted with it. */
  delete(id: string): Promise<boolean>
}

const connectionOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom('connections').selectAll().where('id', '=', id),
)

export function connectionsTable({
  db,
  dialect,
  box,
}: Pick<Binding, 'db' | 'dialect' | 'box'>): ConnectionsTable {
  const read = (row: Selectable<Tables['connections']>): Connection => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    isEnabled: row.is_enabled === 1,
    settings: JSON.parse(box.open(row.settings, row.id)) as Record<string, unknown>,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  })
  const one = (id: string) => db.selectFrom('connections').selectAll().where('id', '=', id)
  return {
    async get(id) {
      const [row] = (await connectionOf(db, { id })).rows
      return row && read(row)
    },

    async lock(id) {
      requireTransaction(db)
      // SQLite has one writer at a time anyway.
      const row = await (dialect === 'postgres' ? one(id).forUpdate() : one(id)).executeTakeFirst()
      return row && read(row)
    },

    async list() {
      const rows = await db
        .selectFrom('connections')
        .selectAll()
        .orderBy('created_at')
        .orderBy('id')
        .execute()
      return rows.map(read)
    },

    async save(connection) {
      requireTransaction(db)
      const row = {
        kind: connection.kind,
        name: connection.name,
        is_enabled: connection.isEnabled ? (1 as const) : (0 as const),
        settings: box.seal(JSON.stringify(connection.settings), connection.id),
        updated_at: connection.updatedAt,
      }
      await db
        .insertInto('connections')
        .values({ id: connection.id, created_at: connection.createdAt, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },

    async delete(id) {
      requireTransaction(db)
      const { numDeletedRows } = await db.deleteFrom('connections').where('id', '=', id).executeTakeFirst()
      await db
        .deleteFrom('deliveries')
        .where('integration_id', '=', id)
        .where('status', '=', 'pending')
        .execute()
      return numDeletedRows > 0n
    },
  }
}
