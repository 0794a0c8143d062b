/** The list of deliveries: newest first, page by page, narrowed by what the owner looks for; and how many fit. */
import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Occasion } from '../core/follow-ups.ts'
import { decodeCursor, page } from './cursor.ts'
import type { Delivery } from './deliveries.ts'
import type { Dialect } from './dialect.ts'
import { toMillis } from './instants.ts'
import { searchIndex } from './search-index.ts'
import { queryWords } from './search-words.ts'
import type { Tables } from './tables.ts'

export interface DeliveryFilter {
  status?: Delivery['status'] | undefined
  kind?: string | undefined
  integrationId?: string | undefined
  callSid?: string | undefined
  occasion?: Occasion | undefined
  /** ISO 8601, inclusive: when the occasion arose. */
  from?: string | undefined
  /** ISO 8601, exclusive. */
  to?: string | undefined
  /** Words of the call, as in the list of calls; the newest five hundred calls that have them are looked at. */
  q?: string | undefined
}

const cursorKey = z.tuple([z.int(), z.string()])
const mostCalls = 500

export async function listDeliveries(
  db: Kysely<Tables>,
  dialect: Dialect,
  filter: DeliveryFilter & { cursor?: string | undefined; limit: number },
  read: (row: Selectable<Tables['deliveries']>) => Delivery,
): Promise<{ items: Delivery[]; nextCursor: string | null }> {
  const { cursor, limit } = filter
  let query = db.selectFrom('deliveries').selectAll()
  for (const condition of conditions(filter)) query = query.where(condition)
  if (cursor !== undefined) {
    const [createdAt, id] = decodeCursor(cursor, cursorKey)
    query = query.where(sql<SqlBool>`(created_order, id) < (${createdAt}, ${id})`)
  }
  if (filter.q !== undefined && filter.q.trim() !== '') {
    const callSids = await callsWith(db, dialect, queryWords(filter.q))
    if (callSids.length === 0) return { items: [], nextCursor: null }
    query = query.where('call_sid', 'in', callSids)
  }
  const rows = await query
    .orderBy('created_order', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return page(rows, limit, { item: read, key: (row) => [row.created_order, row.id] })
}

function conditions({ status, kind, integrationId, callSid, occasion, from, to }: DeliveryFilter) {
  return [
    ...(status === undefined ? [] : [sql<SqlBool>`status = ${status}`]),
    ...(kind === undefined ? [] : [sql<SqlBool>`kind = ${kind}`]),
    ...(integrationId === undefined ? [] : [sql<SqlBool>`integration_id = ${integrationId}`]),
    ...(callSid === undefined ? [] : [sql<SqlBool>`call_sid = ${callSid}`]),
    ...(occasion === undefined ? [] : [sql<SqlBool>`occasion = ${occasion}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`created_order >= ${toMillis(from, 'from')}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`created_order < ${toMillis(to, 'to')}`]),
  ]
}

async function callsWith(db: Kysely<Tables>, dialect: Dialect, words: string[]): Promise<string[]> {
  if (words.length === 0) return []
  const rows = await db
    .selectFrom('calls')
    .innerJoin(searchIndex(dialect).matching(words).as('found'), 'found.id', 'calls.id')
    .select('call_sid')
    .orderBy('found.id', 'desc')
    .limit(mostCalls)
    .execute()
  return rows.map((row) => row.call_sid)
}
