/** Calls: the snapshot with indexed columns, and the append-only events it is reduced from. */
import type { Call, CallStatus } from '../core/call.ts'
import type { CallEvent } from '../core/call-event.ts'

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
export interface Analytics {
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
  latency: { p50Ms: number | null; p95Ms: number | null }
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
}
