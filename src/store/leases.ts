/** What one process does alone: held until it lets go, or until its time is over. */
import type { Kysely } from 'kysely'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface LeasesTable {
  /** False when another owner holds `name`. Times are epoch milliseconds. */
  take(name: string, owner: string, times: { now: number; until: number }): Promise<boolean>
  /** Nothing happens when the lease is another's by now. */
  release(name: string, owner: string): Promise<void>
}

const takeLease = prepared((db, lease: { name: string; owner: string; until: number; now: number }) =>
  db
    .insertInto('leases')
    .values({ name: lease.name, owner: lease.owner, until: lease.until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet((eb) => ({ owner: eb.ref('excluded.owner'), until: eb.ref('excluded.until') }))
        .where((eb) =>
          eb.or([eb('leases.until', '<', lease.now), eb('leases.owner', '=', eb.ref('excluded.owner'))]),
        ),
    ),
)

const releaseLease = prepared((db, lease: { name: string; owner: string }) =>
  db.deleteFrom('leases').where('name', '=', lease.name).where('owner', '=', lease.owner),
)

export function leasesTable(db: Kysely<Tables>): LeasesTable {
  return {
    async take(name, owner, { now, until }) {
      requireTransaction(db)
      const { numAffectedRows } = await takeLease(db, { name, owner, until, now })
      return numAffectedRows !== 0n
    },

    async release(name, owner) {
      requireTransaction(db)
      await releaseLease(db, { name, owner })
    },
  }
}
