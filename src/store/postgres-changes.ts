/**
 * Call changes of every node: each saved call is notified with the keys of its new events, and whoever hears it
 * reads them. After the connection was lost, what was written meanwhile is read as well.
 */
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Call } from '../core/call.ts'
import type { CallEvent } from '../core/call-event.ts'
import { CallWatchers } from './call-watchers.ts'
import { PostgresListener } from './postgres-listener.ts'
import type { CallChange } from './store.ts'
import type { Tables } from './tables.ts'

const channel = 'firstring_calls'
/** A notification holds less than 8,000 bytes. https://www.postgresql.org/docs/current/sql-notify.html */
const idsPerNotification = 400
/** Transactions commit out of the order of their keys; by more than this many only if they ran that much in parallel. */
const overlap = 1_000
const remembered = 10_000
const retryMs = 1_000
/** How many events are read at once: after a long absence there may be more than fit into one query or memory. */
const eventsAtOnce = 400

const payloadSchema = z.array(z.number().int())

/** Tells every node, when the transaction `db` commits. */
export async function notifyChange(db: Kysely<Tables>, eventIds: number[]): Promise<void> {
  for (let start = 0; start < eventIds.length; start += idsPerNotification) {
    const payload = JSON.stringify(eventIds.slice(start, start + idsPerNotification))
    await sql`select pg_notify(${channel}, ${payload})`.execute(db)
  }
}

export class PostgresChanges {
  #db: Kysely<Tables>
  #watchers = new CallWatchers()
  #told = new Set<number>()
  /** Events up to this key were there before we listened. */
  #first: number
  #newest: number
  #work: Promise<void> = Promise.resolve()
  #listener: PostgresListener | undefined
  #retry: NodeJS.Timeout | undefined
  #isClosed = false

  static async open(url: string, db: Kysely<Tables>): Promise<PostgresChanges> {
    const newest = await db
      .selectFrom('call_events')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst()
    const changes = new PostgresChanges(db, newest?.id ?? 0)
    changes.#listener = await PostgresListener.open(url, channel, {
      onNotification: (payload) => changes.#hear(payload),
      onListening: () => changes.#queue(() => changes.#catchUp()),
    })
    return changes
  }

  private constructor(db: Kysely<Tables>, newest: number) {
    this.#db = db
    this.#first = newest
    this.#newest = newest
  }

  watch(listener: (change: CallChange) => void): () => void {
    return this.#watchers.add(listener)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#retry)
    await this.#listener?.close()
    await this.#work
  }

  #hear(payload: string): void {
    const ids = payloadSchema.safeParse(parseJson(payload)).data
    if (ids) this.#queue(() => this.#tell(ids))
  }

  /** One after the other, so that watchers hear changes in the order of their commits. */
  #queue(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch(() => {
      clearTimeout(this.#retry)
      if (this.#isClosed) return
      this.#retry = setTimeout(() => this.#queue(() => this.#catchUp()), retryMs)
    })
  }

  async #catchUp(): Promise<void> {
    const rows = await this.#db
      .selectFrom('call_events')
      .select('id')
      .where('id', '>', Math.max(this.#first, this.#newest - overlap))
      .orderBy('id')
      .execute()
    await this.#tell(rows.map((row) => row.id))
  }

  async #tell(ids: number[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#told.has(id))
    for (let start = 0; start < fresh.length; start += eventsAtOnce) {
      await this.#tellFresh(fresh.slice(start, start + eventsAtOnce))
    }
  }

  async #tellFresh(fresh: number[]): Promise<void> {
    const changes = this.#watchers.isEmpty ? [] : await this.#load(fresh)
    for (const id of fresh) this.#told.add(id)
    for (const id of this.#told) {
      if (this.#told.size <= remembered) break
      this.#told.delete(id)
    }
    this.#newest = Math.max(this.#newest, ...fresh)
    for (const change of changes) this.#watchers.tell(change)
  }

  async #load(ids: number[]): Promise<CallChange[]> {
    const rows = await this.#db
      .selectFrom('call_events')
      .innerJoin('calls', 'calls.call_sid', 'call_events.call_sid')
      .select(['call_events.call_sid', 'event', 'snapshot'])
      .where('call_events.id', 'in', ids)
      .orderBy('call_events.id')
      .execute()
    const changes = new Map<string, CallChange>()
    for (const row of rows) {
      const change = changes.get(row.call_sid) ?? { call: JSON.parse(row.snapshot) as Call, events: [] }
      change.events.push(JSON.parse(row.event) as CallEvent)
      changes.set(row.call_sid, change)
    }
    return [...changes.values()]
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
