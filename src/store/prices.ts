/** The owner's own prices, by the id that they have in the price book. */
import type { Kysely } from 'kysely'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface OwnPrice {
  id: string
  usd: number
  /** YYYY-MM-DD. */
  asOf: string
  source: string
}

export interface PricesTable {
  list(): Promise<OwnPrice[]>
  put(price: OwnPrice): Promise<void>
  /** False when there was none. */
  remove(id: string): Promise<boolean>
}

export function pricesTable(db: Kysely<Tables>): PricesTable {
  return {
    async list() {
      const rows = await db.selectFrom('prices').selectAll().orderBy('id').execute()
      return rows.map(({ id, usd, as_of: asOf, source }) => ({ id, usd, asOf, source }))
    },

    async put({ id, usd, asOf, source }) {
      requireTransaction(db)
      const row = { usd, as_of: asOf, source }
      await db
        .insertInto('prices')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },

    async remove(id) {
      requireTransaction(db)
      const { numDeletedRows } = await db.deleteFrom('prices').where('id', '=', id).executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
