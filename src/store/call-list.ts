/** The list of calls: every filter is a column or the search index; newest first, page by page. */
import { type Kysely, sql } from 'kysely'
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

const cursorKey = z.tuple([z.number(), z.string()])

export async function listCalls(
  db: Kysely<Tables>,
  dialect: Dialect,
  filter: CallFilter,
): Promise<{ items: Call[]; nextCursor: string | null }> {
  let query = db.selectFrom('calls').select(['snapshot', 'started_at', 'call_sid'])
  if (filter.businessId !== undefined) query = query.where('business_id', '=', filter.businessId)
  if (filter.from !== undefined) query = query.where('started_at', '>=', toMillis(filter.from, 'from'))
  if (filter.to !== undefined) query = query.where('started_at', '<', toMillis(filter.to, 'to'))
  // Partial indexes serve only conditions that are written out, not ones with a parameter.
  if (filter.isUrgent !== undefined)
    query = query.where(filter.isUrgent ? sql<boolean>`is_urgent = 1` : sql<boolean>`is_urgent = 0`)
  if (filter.callback !== undefined) query = query.where('callback_status', '=', filter.callback)
  if (filter.callback !== undefined && filter.callback !== 'none')
    query = query.where(sql<boolean>`callback_status <> 'none'`)
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  if (filter.status !== undefined && unusual.includes(filter.status))
    query = query.where(sql.raw<boolean>(isUnusual))
  if (filter.q !== undefined && filter.q.trim() !== '') {
    const words = queryWords(filter.q)
    // Punctuation alone is no word and therefore in no call.
    if (words.length === 0) return { items: [], nextCursor: null }
    query = query.where('id', 'in', searchIndex(dialect).matching(words))
  }
  if (filter.cursor !== undefined) {
    const [startedAt, callSid] = decodeCursor(filter.cursor, cursorKey)
    query = query.where(sql<boolean>`(started_at, call_sid) < (${startedAt}, ${callSid})`)
  }
  const rows = await query
    .orderBy('started_at', 'desc')
    .orderBy('call_sid', 'desc')
    .limit(filter.limit + 1)
    .execute()
  return page(rows, filter.limit, {
    item: (row) => JSON.parse(row.snapshot) as Call,
    key: (row) => [row.started_at, row.call_sid],
  })
}
