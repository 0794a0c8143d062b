/** What differs between the two databases beside the search index: kinds of errors and of generated keys. */
import { type Kysely, sql } from 'kysely'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

export type Dialect = 'sqlite' | 'postgres'

/** Column definition of a primary key that the database counts up. */
export function countedKey(dialect: Dialect): string {
  return dialect === 'sqlite' ? 'integer primary key' : 'bigint generated always as identity primary key'
}

export const snapshotOf = prepared((db, { callSid }: { callSid: string }) =>
  db.selectFrom('calls').select('snapshot').where('call_sid', '=', callSid),
)

const lockedSnapshotOf = prepared((db, { callSid }: { callSid: string }) =>
  db.selectFrom('calls').select('snapshot').where('call_sid', '=', callSid).forUpdate(),
)

/**
 * Reads the call and keeps other transactions from writing it until this one ends, also when it has no row yet.
 * SQLite has one writer at a time anyway.
 */
export async function lockCall(
  db: Kysely<Tables>,
  dialect: Dialect,
  callSid: string,
): Promise<{ snapshot: string } | undefined> {
  if (dialect === 'sqlite') return (await snapshotOf(db, { callSid })).rows[0]
  const [found] = (await lockedSnapshotOf(db, { callSid })).rows
  if (found) return found
  // No row to lock: whoever comes second waits here, and finds the row that the first one wrote.
  await sql`select pg_advisory_xact_lock(hashtextextended(${callSid}, 0))`.execute(db)
  return (await lockedSnapshotOf(db, { callSid })).rows[0]
}

/** SQLite: extended result codes of constraint failures. https://sqlite.org/rescode.html */
const sqliteUniqueCodes = new Set([1555, 2067])

/** A row with this key was there already. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === '23505') return true
  return 'errcode' in error && typeof error.errcode === 'number' && sqliteUniqueCodes.has(error.errcode)
}
