/** The list of calls: every filter is a column or the search index; newest first, page by page. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Call } from '../core/call.ts'
import type { CallFilter } from './calls.ts'
import { decodeCursor, page } from './cursor.ts'
import type { Dialect } from './dialect.ts'
import { toMillis } from './instants.ts'
import { searchIndex } from './search-index.ts'
import { queryWords } from './search-words.ts'
import type { Tables } from './tables.ts'

/** Condition of the partial index for how few calls end; all other calls are found by when they started. */
export const isUnusual = `status in ('busy', 'failed', 'no-answer', 'canceled')`
const unusual = ['busy', 'failed', 'no-answer', 'canceled']
const going = ['queued', 'ringing', 'in-progress']

type Page = { items: Call[]; nextCursor: string | null }

export function listCalls(db: Kysely<Tables>, dialect: Dialect, filter: CallFilter): Promise<Page> {
  const isSearch = filter.q !== undefined && filter.q.trim() !== ''
  return isSearch ? searchCalls(db, dialect, filter, queryWords(filter.q ?? '')) : browseCalls(db, filter)
}

const browseKey = z.tuple([z.int(), z.string()])

async function browseCalls(db: Kysely<Tables>, filter: CallFilter): Promise<Page> {
  let query = db.selectFrom('calls').select(['snapshot', 'started_at', 'call_sid'])
  for (const condition of conditions(filter)) query = query.where(condition)
  if (filter.cursor !== undefined) {
    const [startedAt, callSid] = decodeCursor(filter.cursor, browseKey)
    query = query.where(sql<SqlBool>`(started_at, call_sid) < (${startedAt}, ${callSid})`)
  }
  const rows = await query
    .orderBy('started_at', 'desc')
    .orderBy('call_sid', 'desc')
    .limit(filter.limit + 1)
    .execute()
  return page(rows, filter.limit, { item: read, key: (row) => [row.started_at, row.call_sid] })
}

const searchKey = z.tuple([z.int()])

/**
 * In the order in which the calls came in, which the search index can follow: a word that is in every call is
 * read for one page only, not for all calls.
 */
async function searchCalls(
  db: Kysely<Tables>,
  dialect: Dialect,
  filter: CallFilter,
  words: string[],
): Promise<Page> {
  const before = filter.cursor === undefined ? undefined : decodeCursor(filter.cursor, searchKey)[0]
  // Punctuation alone is no word and therefore in no call.
  if (words.length === 0) return { items: [], nextCursor: null }
  let query = db
    .selectFrom('calls')
    .innerJoin(searchIndex(dialect).matching(words).as('found'), 'found.id', 'calls.id')
    .select(['calls.id', 'snapshot'])
  for (const condition of conditions(filter)) query = query.where(condition)
  for (const condition of idBounds(filter)) query = query.where(condition)
  if (before !== undefined) query = query.where('found.id', '<', before)
  const rows = await query
    .orderBy('found.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
  return page(rows, filter.limit, { item: read, key: (row) => [row.id] })
}

/** A span of time as a span of ids, so that the index is not walked from the newest call down to it. */
function idBounds(filter: CallFilter): RawBuilder<SqlBool>[] {
  const inSpan = sql.join(timeConditions(filter), sql` and `)
  return [
    ...(filter.from === undefined
      ? []
      : [sql<SqlBool>`found.id >= (select min(id) from calls where ${inSpan})`]),
    ...(filter.to === undefined
      ? []
      : [sql<SqlBool>`found.id <= (select max(id) from calls where ${inSpan})`]),
  ]
}

function timeConditions({ from, to }: CallFilter): RawBuilder<SqlBool>[] {
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`started_at >= ${toMillis(from, 'from')}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`started_at < ${toMillis(to, 'to')}`]),
  ]
}

/** Partial indexes serve only conditions that are written out, not ones with a parameter. */
function conditions(filter: CallFilter): RawBuilder<SqlBool>[] {
  const { isUrgent, callback, status, businessId } = filter
  const rare = [
    ...(isUrgent === true ? [sql<SqlBool>`is_urgent = 1`] : []),
    ...(callback === undefined || callback === 'none' ? [] : [sql<SqlBool>`callback_status <> 'none'`]),
    ...(status !== undefined && unusual.includes(status) ? [sql.raw<SqlBool>(isUnusual)] : []),
    ...(status !== undefined && going.includes(status) ? [sql<SqlBool>`is_ended = 0`] : []),
  ]
  // Inside an expression no index serves it: where few calls fit, those are looked through, not all of a business.
  const business = rare.length > 0 ? sql`coalesce(business_id, '')` : sql.ref('business_id')
  return [
    ...rare,
    ...timeConditions(filter),
    ...(isUrgent === false ? [sql<SqlBool>`is_urgent = 0`] : []),
    ...(callback === undefined ? [] : [sql<SqlBool>`callback_status = ${callback}`]),
    ...(status === undefined ? [] : [sql<SqlBool>`status = ${status}`]),
    ...(businessId === undefined ? [] : [sql<SqlBool>`${business} = ${businessId}`]),
  ]
}

const read = (row: { snapshot: string }) => JSON.parse(row.snapshot) as Call
