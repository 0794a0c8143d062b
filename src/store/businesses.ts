/** Business profiles and the numbers that ring them. */
import type { Kysely } from 'kysely'
import type { Business } from '../core/business.ts'
import { FirstRingError } from '../core/errors.ts'
import { toMillis } from './instants.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface BusinessesTable {
  get(id: string): Promise<Business | undefined>
  list(): Promise<Business[]>
  /** The business that owns this number; the first business when no business names it. */
  byNumber(to: string): Promise<Business | undefined>
  /** Inserts or replaces, and keeps `numbers` in step. Throws `conflict` when another business has a number. */
  save(business: Business, at: string): Promise<void>
}

export function businessesTable(db: Kysely<Tables>): BusinessesTable {
  const read = (row: { profile: string } | undefined) =>
    row === undefined ? undefined : (JSON.parse(row.profile) as Business)
  const inOrder = () => db.selectFrom('businesses').select('profile').orderBy('created_at').orderBy('id')
  return {
    async get(id) {
      return read(await db.selectFrom('businesses').select('profile').where('id', '=', id).executeTakeFirst())
    },

    async list() {
      return (await inOrder().execute()).map((row) => JSON.parse(row.profile) as Business)
    },

    async byNumber(to) {
      const owner = await db
        .selectFrom('numbers')
        .innerJoin('businesses', 'businesses.id', 'numbers.business_id')
        .select('profile')
        .where('phone_number', '=', to)
        .executeTakeFirst()
      return read(owner ?? (await inOrder().limit(1).executeTakeFirst()))
    },

    async save(business, at) {
      requireTransaction(db)
      const row = { profile: JSON.stringify(business), updated_at: toMillis(at, 'at') }
      await db
        .insertInto('businesses')
        .values({ id: business.id, created_at: row.updated_at, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
      await db.deleteFrom('numbers').where('business_id', '=', business.id).execute()
      for (const number of new Set(business.phoneNumbers)) await claimNumber(db, business.id, number)
    },
  }
}

async function claimNumber(db: Kysely<Tables>, businessId: string, number: string): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('numbers')
    .values({ phone_number: number, business_id: businessId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) {
    throw new FirstRingError('conflict', `${number} belongs to another business`, {
      fields: [{ field: 'phoneNumbers', message: `${number} belongs to another business` }],
    })
  }
}
