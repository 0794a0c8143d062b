/** Promised calls back, as a list to work through. A projection of the calls, written with them. */
import { type Kysely, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { CallbackStatus } from '../core/callback-request.ts'
import type { UrgencyLevel } from '../core/urgency.ts'
import { decodeCursor, page } from './cursor.ts'
import type { Tables } from './tables.ts'

export interface CallbackRow {
  id: string
  callSid: string
  businessId: string
  name: string | null
  phone: string | null
  reason: string | null
  dueAt: string | null
  window: { from: string; to: string } | null
  urgency: UrgencyLevel
  status: CallbackStatus
  /** Who said that they take it. */
  takenBy: string | null
  createdAt: string
}

export interface CallbacksTable {
  get(id: string): Promise<CallbackRow | undefined>
  /** Urgent ones first, then by when they are due. */
  list(filter: {
    status?: CallbackStatus | undefined
    cursor?: string | undefined
    limit: number
  }): Promise<{ items: CallbackRow[]; nextCursor: string | null }>
}

const cursorKey = z.tuple([z.int32(), z.int(), z.string()])

export function callbacksTable(db: Kysely<Tables>): CallbacksTable {
  return {
    async get(id) {
      const row = await db.selectFrom('callbacks').selectAll().where('id', '=', id).executeTakeFirst()
      return row && callbackRow(row)
    },

    async list({ status, cursor, limit }) {
      let query = db.selectFrom('callbacks').selectAll()
      if (status !== undefined) query = query.where('status', '=', status)
      if (cursor !== undefined) {
        const [rank, due, id] = decodeCursor(cursor, cursorKey)
        query = query.where(sql<boolean>`(rank, due_order, id) > (${rank}, ${due}, ${id})`)
      }
      const rows = await query
        .orderBy('rank')
        .orderBy('due_order')
        .orderBy('id')
        .limit(limit + 1)
        .execute()
      return page(rows, limit, {
        item: callbackRow,
        key: (row) => [row.rank, row.due_order, row.id],
      })
    },
  }
}

function callbackRow(row: Selectable<Tables['callbacks']>): CallbackRow {
  return {
    id: row.id,
    callSid: row.call_sid,
    businessId: row.business_id,
    name: row.name,
    phone: row.phone,
    reason: row.reason,
    dueAt: row.due_at,
    window:
      row.window_from !== null && row.window_to !== null
        ? { from: row.window_from, to: row.window_to }
        : null,
    urgency: row.urgency as UrgencyLevel,
    status: row.status as CallbackStatus,
    takenBy: row.taken_by,
    createdAt: row.created_at,
  }
}
