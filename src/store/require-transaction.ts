/** Guards every write of the table groups. */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Writes outside a transaction would neither be durable when they resolve nor be seen by watchers. */
export function requireTransaction(db: Kysely<Tables>): void {
  if (!db.isTransaction) throw new TypeError('writes to the store go through store.transaction')
}
