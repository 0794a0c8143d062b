/** Numbers that want no texts from a number of ours. They outlive everything else that is held about a caller. */
import type { Kysely } from 'kysely'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface OptOut {
  phone: string
  ownNumber: string
  at: string
  /** `text`: the receiver wrote it. `carrier`: Twilio refused a text because of it. */
  source: 'text' | 'carrier'
}

export interface OptOutsTable {
  has(phone: string, ownNumber: string): Promise<boolean>
  /** The first one stands. */
  add(optOut: OptOut): Promise<void>
  remove(phone: string, ownNumber: string): Promise<void>
  ofPhone(phone: string): Promise<OptOut[]>
}

export function optOutsTable(db: Kysely<Tables>): OptOutsTable {
  return {
    async has(phone, ownNumber) {
      const row = await db
        .selectFrom('opt_outs')
        .select('phone')
        .where('phone', '=', phone)
        .where('own_number', '=', ownNumber)
        .executeTakeFirst()
      return row !== undefined
    },

    async add({ phone, ownNumber, at, source }) {
      requireTransaction(db)
      await db
        .insertInto('opt_outs')
        .values({ phone, own_number: ownNumber, at, source })
        .onConflict((conflict) => conflict.columns(['phone', 'own_number']).doNothing())
        .execute()
    },

    async remove(phone, ownNumber) {
      requireTransaction(db)
      await db.deleteFrom('opt_outs').where('phone', '=', phone).where('own_number', '=', ownNumber).execute()
    },

    async ofPhone(phone) {
      const query = db.selectFrom('opt_outs').selectAll().where('phone', '=', phone)
      const rows = await query.orderBy('own_number').execute()
      return rows.map((row) => ({
        phone: row.phone,
        ownNumber: row.own_number,
        at: row.at,
        source: row.source as OptOut['source'],
      }))
    },
  }
}
