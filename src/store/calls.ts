/** Calls: the snapshot with indexed columns, and the append-only events it is reduced from. */
import type { Kysely } from 'kysely'
import type { Call, CallStatus } from '../core/call.ts'
import type { CallEvent } from '../core/call-event.ts'
import { FirstRingError } from '../core/errors.ts'
import type { Binding } from './bound-tables.ts'
import { countCalls, countCosts } from './call-analytics.ts'
import type { CostSums } from './call-costs.ts'
import type { Latencies } from './call-latencies.ts'
import { listCalls } from './call-list.ts'
import { isSearchStale, saveProjections } from './call-projections.ts'
import { type Dialect, isUniqueViolation, lockCall, snapshotOf } from './dialect.ts'
import { insertEvents } from './insert-events.ts'
import { toMillis } from './instants.ts'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'
import { searchIndex } from './search-index.ts'
import { searchWords } from './search-words.ts'
import type { Tables } from './tables.ts'
import { Turns } from './turns.ts'
import { insertCall, updateCall } from './write-call.ts'

export interface CallFilter {
  cursor?: string | undefined
  limit: number
  /** Words to find in names, numbers, summary and transcript. */
  q?: string | undefined
  /** ISO 8601 instants: from inclusive, to exclusive. */
  from?: string | undefined
  to?: string | undefined
  isUrgent?: boolean | undefined
  callback?: 'open' | 'done' | 'cancelled' | 'none' | undefined
  status?: CallStatus | undefined
  businessId?: string | undefined
}

/** Counts for `GET /api/analytics`; test calls are left out. */
export interface Analytics extends Latencies {
  totals: {
    calls: number
    answered: number
    abandoned: number
    leads: number
    urgent: number
    emergencies: number
    callbacks: number
    transferred: number
    spam: number
  }
  /** `day` is a local date, `hour` 0–23, both in `timezone`. */
  byDay: { day: string; calls: number; leads: number; urgent: number }[]
  byHour: { hour: number; calls: number }[]
  /** US dollars, as far as is known; null when no call of the span is priced. */
  costUsd: number | null
  /** Calls that are not priced, or not in full. */
  callsWithoutFullCost: number
}

/** Time from the end of the caller's words to the answer, by nearest rank; null without any. */
export interface Latency {
  p50Ms: number | null
  p95Ms: number | null
  p99Ms: number | null
}

interface RecentCaller {
  /** E.164. */
  phone: string
  businessId: string
  since: string
  isTest: boolean
}

export interface CallsTable {
  get(callSid: string): Promise<Call | undefined>
  /** Reads the call and keeps others from writing it until this transaction ends. */
  lock(callSid: string): Promise<Call | undefined>
  /** Writes the snapshot, appends `events` (the last ones of its `version`), and updates the projections. */
  save(call: Call, events: CallEvent[]): Promise<void>
  events(callSid: string): Promise<CallEvent[]>
  /** Newest first. */
  list(filter: CallFilter): Promise<{ items: Call[]; nextCursor: string | null }>
  /** Calls not ended whose last event is older than `before`. */
  silentSince(before: string, limit: number): Promise<Call[]>
  /** The last calls from this number that started at or after `since` (ISO 8601), newest first; test calls apart. */
  recentFrom(caller: RecentCaller): Promise<Call[]>
  /** Every call of this number, as caller ID or as the lead's phone. */
  ofCaller(phone: string): Promise<Call[]>
  /** Removes the calls with events, callbacks, answers, deliveries and search text. */
  delete(callSids: string[]): Promise<void>
  analytics(range: {
    from: string
    to: string
    timezone: string
    businessId?: string | undefined
  }): Promise<Analytics>
  /** What the calls of a span cost, item by item; test calls are left out. */
  costs(range: { from: string; to: string; businessId?: string | undefined }): Promise<CostSums>
}

/** Enough to tell who is calling and whether several people share the number. */
const recentCount = 4

const recentSnapshots = prepared(
  (db, caller: { phone: string; businessId: string; since: number; isTest: 0 | 1 }) =>
    db
      .selectFrom('calls')
      .select('snapshot')
      .where('from_phone', '=', caller.phone)
      .where('started_at', '>=', caller.since)
      .where('business_id', '=', caller.businessId)
      .where('is_test', '=', caller.isTest)
      .orderBy('started_at', 'desc')
      .limit(recentCount),
)

/** Few enough that the event loop is not held up for long. */
const deleteChunk = 50

export function callsTable({ db, dialect, onSave }: Binding): CallsTable {
  const read = (row: { snapshot: string }) => JSON.parse(row.snapshot) as Call
  const snapshots = () => db.selectFrom('calls').select('snapshot')
  const get = async (callSid: string) => {
    const [row] = (await snapshotOf(db, { callSid })).rows
    return row && read(row)
  }
  return {
    get,

    async lock(callSid) {
      requireTransaction(db)
      const row = await lockCall(db, dialect, callSid)
      return row && read(row)
    },

    async save(call, events) {
      requireTransaction(db)
      const firstVersion = call.version - events.length + 1
      if (firstVersion < 1) throw new TypeError(`call ${call.callSid} has more events than its version says`)
      const eventIds = await onlyOnce(call.callSid, async () => {
        if (firstVersion === 1) await insertCall(db, call)
        return insertEvents(db, dialect, eventRows(call.callSid, events, firstVersion))
      })
      const isSearched = isSearchStale(call, events)
      if (firstVersion > 1 || isSearched) {
        const id = await updateCall(db, call)
        if (isSearched) await searchIndex(dialect).put(db, id, searchWords(call))
      }
      await saveProjections(db, call, events, firstVersion)
      await onSave({ call, events }, eventIds)
    },

    async events(callSid) {
      const rows = await db
        .selectFrom('call_events')
        .select('event')
        .where('call_sid', '=', callSid)
        .orderBy('version')
        .execute()
      return rows.map((row) => JSON.parse(row.event) as CallEvent)
    },

    list: (filter) => listCalls(db, dialect, filter),

    async silentSince(before, limit) {
      const rows = await snapshots()
        // Written out, since the partial index serves only a condition it can see.
        .where((eb) => eb('is_ended', '=', eb.lit(0)))
        .where('last_event_at', '<', toMillis(before, 'before'))
        .orderBy('last_event_at')
        .limit(limit)
        .execute()
      return rows.map(read)
    },

    async recentFrom({ phone, businessId, since, isTest }) {
      const { rows } = await recentSnapshots(db, {
        phone,
        businessId,
        since: toMillis(since, 'since'),
        isTest: isTest ? 1 : 0,
      })
      return rows.map(read)
    },

    async ofCaller(phone) {
      const rows = await snapshots()
        .where((eb) => eb.or([eb('from_phone', '=', phone), eb('lead_phone', '=', phone)]))
        .orderBy('started_at', 'desc')
        .orderBy('call_sid', 'desc')
        .execute()
      return rows.map(read)
    },

    async delete(callSids) {
      requireTransaction(db)
      const turns = new Turns()
      for (let start = 0; start < callSids.length; start += deleteChunk) {
        await turns.take()
        await deleteCalls(db, dialect, callSids.slice(start, start + deleteChunk))
      }
    },

    analytics: (range) => countCalls(db, range),

    costs: (range) => countCosts(db, range),
  }
}

function eventRows(callSid: string, events: CallEvent[], firstVersion: number) {
  return events.map((event, index) => ({
    call_sid: callSid,
    version: firstVersion + index,
    type: event.type,
    at: toMillis(event.at, 'at'),
    event: JSON.stringify(event),
  }))
}

/** A second writer of the same version is told so: FirstRingError `conflict`. */
async function onlyOnce<T>(callSid: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause
    throw new FirstRingError('conflict', `call ${callSid} was written by another process meanwhile`, {
      cause,
    })
  }
}

async function deleteCalls(db: Kysely<Tables>, dialect: Dialect, callSids: string[]): Promise<void> {
  const rows = await db.deleteFrom('calls').where('call_sid', 'in', callSids).returning('id').execute()
  if (rows.length > 0) {
    await searchIndex(dialect).remove(
      db,
      rows.map((row) => row.id),
    )
  }
  for (const table of [
    'call_events',
    'call_latencies',
    'call_costs',
    'answers',
    'callbacks',
    'leads',
    'recordings',
    'deliveries',
    'appointments',
  ] as const) {
    await db.deleteFrom(table).where('call_sid', 'in', callSids).execute()
  }
}
