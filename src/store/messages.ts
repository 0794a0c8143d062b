/** Texts with callers and with those on call. Their state only moves forward, in whichever order reports come. */
import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Message, MessagePurpose, MessageStatus } from '../core/text-messages.ts'
import { decodeCursor, page } from './cursor.ts'
import { toMillis } from './instants.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface MessageFilter {
  /** The other side's number, E.164. */
  phone?: string | undefined
  callSid?: string | undefined
}

export interface MessagesTable {
  get(id: string): Promise<Message | undefined>
  /** Inserts; returns false and changes nothing when a text with this id is there already. */
  ensure(message: Message): Promise<boolean>
  /**
   * What the carrier made of it. False when that is older than what is known; the MessageSid is kept all the same, of
   * several the first.
   */
  advance(
    id: string,
    news: { status: MessageStatus; messageSid?: string; errorCode?: number | null; at: string },
  ): Promise<boolean>
  /** A text that was refused before the carrier took it is to be sent again; any other stays as it is. */
  planAgain(id: string, at: string): Promise<void>
  /** Newest first. */
  list(
    filter: MessageFilter & { cursor?: string | undefined; limit: number },
  ): Promise<{ items: Message[]; nextCursor: string | null }>
  /** All of a call, oldest first. */
  ofCall(callSid: string): Promise<Message[]>
  /** All with a number, oldest first. */
  ofPhone(phone: string): Promise<Message[]>
  /** The newest that we sent to this number for one of these purposes, newest first. */
  latestTo(phone: string, purposes: readonly MessagePurpose[], limit: number): Promise<Message[]>
  /** Whether a text to this number ended with one of these errors. */
  hasFailedWith(phone: string, errorCodes: readonly number[]): Promise<boolean>
  /** Those of these MessageSids that are kept. */
  knownSids(messageSids: readonly string[]): Promise<string[]>
  /** All with a number, and those that we sent others because of these calls. Answers how many there were. */
  deleteOf(phone: string, callSids: readonly string[]): Promise<number>
}

/** From what a state may be left: a final one but for `read`, which follows `delivered`. */
const before: Record<MessageStatus, readonly MessageStatus[]> = {
  planned: [],
  queued: ['planned'],
  sent: ['planned', 'queued'],
  delivered: ['planned', 'queued', 'sent'],
  undelivered: ['planned', 'queued', 'sent'],
  failed: ['planned', 'queued', 'sent'],
  read: ['planned', 'queued', 'sent', 'delivered'],
  received: [],
}

const cursorKey = z.tuple([z.int(), z.string()])

export function messagesTable(db: Kysely<Tables>): MessagesTable {
  return {
    async get(id) {
      const row = await db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst()
      return row && message(row)
    },

    async ensure(text) {
      requireTransaction(db)
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('messages')
        .values({
          id: text.id,
          message_sid: text.messageSid,
          business_id: text.businessId,
          direction: text.direction,
          phone: text.phone,
          own_number: text.ownNumber,
          body: text.body,
          purpose: text.purpose,
          status: text.status,
          error_code: text.errorCode,
          call_sid: text.callSid,
          delivery_id: text.deliveryId,
          at: text.at,
          at_order: toMillis(text.at, 'at'),
          updated_at: text.updatedAt,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows !== 0n
    },

    async advance(id, { status, messageSid, errorCode, at }) {
      requireTransaction(db)
      if (messageSid !== undefined) {
        await db
          .updateTable('messages')
          .set({ message_sid: messageSid })
          .where('id', '=', id)
          .where('message_sid', 'is', null)
          .execute()
      }
      const earlier = before[status]
      if (earlier.length === 0) return false
      const { numUpdatedRows } = await db
        .updateTable('messages')
        .set({ status, error_code: errorCode ?? null, updated_at: at })
        .where('id', '=', id)
        .where('status', 'in', [...earlier])
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async planAgain(id, at) {
      requireTransaction(db)
      await db
        .updateTable('messages')
        .set({ status: 'planned', error_code: null, updated_at: at })
        .where('id', '=', id)
        .where('status', '=', 'failed')
        .where('message_sid', 'is', null)
        .execute()
    },

    async list({ phone, callSid, cursor, limit }) {
      let query = db.selectFrom('messages').selectAll()
      if (phone !== undefined) query = query.where('phone', '=', phone)
      if (callSid !== undefined) query = query.where('call_sid', '=', callSid)
      if (cursor !== undefined) {
        const [at, id] = decodeCursor(cursor, cursorKey)
        query = query.where(sql<SqlBool>`(at_order, id) < (${at}, ${id})`)
      }
      const rows = await query
        .orderBy('at_order', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute()
      return page(rows, limit, { item: message, key: (row) => [row.at_order, row.id] })
    },

    async ofCall(callSid) {
      const query = db.selectFrom('messages').selectAll().where('call_sid', '=', callSid)
      const rows = await query.orderBy('at_order').orderBy('id').execute()
      return rows.map(message)
    },

    async ofPhone(phone) {
      const query = db.selectFrom('messages').selectAll().where('phone', '=', phone)
      const rows = await query.orderBy('at_order').orderBy('id').execute()
      return rows.map(message)
    },

    async latestTo(phone, purposes, limit) {
      const rows = await db
        .selectFrom('messages')
        .selectAll()
        .where('phone', '=', phone)
        .where('direction', '=', 'outbound')
        .where('purpose', 'in', [...purposes])
        .orderBy('at_order', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(message)
    },

    async hasFailedWith(phone, errorCodes) {
      const row = await db
        .selectFrom('messages')
        .select('id')
        .where('phone', '=', phone)
        .where('error_code', 'in', [...errorCodes])
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    async knownSids(messageSids) {
      if (messageSids.length === 0) return []
      const query = db
        .selectFrom('messages')
        .select('message_sid')
        .where('message_sid', 'in', [...messageSids])
      return (await query.execute()).flatMap(({ message_sid }) => message_sid ?? [])
    },

    async deleteOf(phone, callSids) {
      requireTransaction(db)
      const ofNumber = await db.deleteFrom('messages').where('phone', '=', phone).executeTakeFirst()
      if (callSids.length === 0) return Number(ofNumber.numDeletedRows)
      const ofCalls = await db
        .deleteFrom('messages')
        .where('call_sid', 'in', [...callSids])
        .executeTakeFirst()
      return Number(ofNumber.numDeletedRows + ofCalls.numDeletedRows)
    },
  }
}

function message(row: Selectable<Tables['messages']>): Message {
  return {
    id: row.id,
    messageSid: row.message_sid,
    businessId: row.business_id,
    direction: row.direction as Message['direction'],
    phone: row.phone,
    ownNumber: row.own_number,
    body: row.body,
    purpose: row.purpose as MessagePurpose,
    status: row.status as MessageStatus,
    errorCode: row.error_code,
    callSid: row.call_sid,
    deliveryId: row.delivery_id,
    at: row.at,
    updatedAt: row.updated_at,
  }
}
