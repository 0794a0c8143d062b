/** Who calls again is looked up by number and time while the phone rings: one index for both. */
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { runStatements } from './run-statements.ts'

export async function recentCalls(db: Kysely<Tables>): Promise<void> {
  await runStatements(
    db,
    `
    drop index calls_from;
    create index calls_from on calls (from_phone, started_at) where from_phone is not null`,
  )
}
