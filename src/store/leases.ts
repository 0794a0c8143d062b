/** What one process does alone: held until it lets go, or until its time is over. */
import type { Kysely } from 'kysely'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface LeasesTable {
  /** False when another owner holds `name`. Times are epoch milliseconds. */
  take(name: string, owner: string, times: { now: number; until: number }): Promise<boolean>
  /** Nothing happens when the lease is another's by now. */
  release(name: string, owner: string): Promise<void>
}

export function leasesTable(db: Kysely<Tables>): LeasesTable {
  return {
    async take(name, owner, { now, until }) {
      requireTransaction(db)
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('leases')
        .values({ name, owner, until })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ owner, until })
            .where((eb) => eb.or([eb('leases.until', '<', now), eb('leases.owner', '=', owner)])),
        )
        .executeTakeFirst()
      return numInsertedOrUpdatedRows !== 0n
    },

    async release(name, owner) {
      requireTransaction(db)
      await db.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute()
    },
  }
}
