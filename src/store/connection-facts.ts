/** Facts about a connection, encrypted: access tokens, names of own fields at the receiver. */
import type { Binding } from './bound-tables.ts'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'

export interface ConnectionFactsTable {
  get(connectionId: string, name: string): Promise<string | undefined>
  keep(connectionId: string, name: string, value: string, at: string): Promise<void>
  forgetConnection(connectionId: string): Promise<void>
}

const factOf = prepared((db, key: { connectionId: string; name: string }) =>
  db
    .selectFrom('connection_facts')
    .select('value')
    .where('connection_id', '=', key.connectionId)
    .where('name', '=', key.name),
)

export function connectionFactsTable({ db, box }: Pick<Binding, 'db' | 'box'>): ConnectionFactsTable {
  const place = (connectionId: string, name: string) => `${connectionId} ${name}`
  return {
    async get(connectionId, name) {
      const [row] = (await factOf(db, { connectionId, name })).rows
      return row && box.open(row.value, place(connectionId, name))
    },

    async keep(connectionId, name, value, at) {
      requireTransaction(db)
      const row = { value: box.seal(value, place(connectionId, name)), updated_at: at }
      await db
        .insertInto('connection_facts')
        .values({ connection_id: connectionId, name, ...row })
        .onConflict((conflict) => conflict.columns(['connection_id', 'name']).doUpdateSet(row))
        .execute()
    },

    async forgetConnection(connectionId) {
      requireTransaction(db)
      await db.deleteFrom('connection_facts').where('connection_id', '=', connectionId).execute()
    },
  }
}
