/** Business profiles and the numbers that ring them. */
import { type Kysely, sql } from 'kysely'
import { type Business, completeBusiness } from '../core/business.ts'
import { FirstRingError } from '../core/errors.ts'
import type { Dialect } from './dialect.ts'
import { toMillis } from './instants.ts'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface BusinessesTable {
  get(id: string): Promise<Business | undefined>
  /** Reads it and keeps others from writing it until this transaction ends. */
  lock(id: string): Promise<Business | undefined>
  list(): Promise<Business[]>
  /** The business that owns this number; the first business when no business names it. */
  byNumber(to: string): Promise<Business | undefined>
  /** Inserts or replaces, and keeps `numbers` in step. Throws `conflict` when another business has a number. */
  save(business: Business, at: string): Promise<void>
}

const profileOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom('businesses').select('profile').where('id', '=', id),
)

const lockedProfileOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom('businesses').select('profile').where('id', '=', id).forUpdate(),
)

/** The owner of the number comes before the first business. */
const profileByNumber = prepared((db, { to }: { to: string }) =>
  db
    .selectFrom('businesses')
    .leftJoin('numbers', (join) =>
      join.onRef('numbers.business_id', '=', 'businesses.id').on('numbers.phone_number', '=', to),
    )
    .select('profile')
    .orderBy(sql`case when numbers.phone_number is null then 1 else 0 end`)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1),
)

/** Every webhook reads a profile that hardly ever changes: what was parsed is kept under its text. */
const parsed = new Map<string, Business>()
const keptProfiles = 100

function read(row: { profile: string } | undefined): Business | undefined {
  if (row === undefined) return undefined
  const known = parsed.get(row.profile)
  if (known) return known
  const business = deepFreeze(completeBusiness(JSON.parse(row.profile)))
  if (parsed.size >= keptProfiles) parsed.clear()
  parsed.set(row.profile, business)
  return business
}

/** Shared by everybody who reads it, so nobody may change it. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part)
    Object.freeze(value)
  }
  return value
}

export function businessesTable(db: Kysely<Tables>, dialect: Dialect): BusinessesTable {
  const inOrder = () => db.selectFrom('businesses').select('profile').orderBy('created_at').orderBy('id')
  return {
    async get(id) {
      return read((await profileOf(db, { id })).rows[0])
    },

    async lock(id) {
      requireTransaction(db)
      // SQLite has one writer at a time anyway.
      const query = dialect === 'postgres' ? lockedProfileOf : profileOf
      return read((await query(db, { id })).rows[0])
    },

    async list() {
      return (await inOrder().execute()).map((row) => completeBusiness(JSON.parse(row.profile)))
    },

    async byNumber(to) {
      return read((await profileByNumber(db, { to })).rows[0])
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
