/** The rows of every table, as kysely sees them. JSON columns are text, times are epoch milliseconds, flags 0 or 1. */
import type { Generated } from 'kysely'
import type { LoginTables } from './login-tables.ts'

/** Epoch milliseconds. */
type Millis = number
type Flag = 0 | 1

export interface CallsRow {
  id: Generated<number>
  call_sid: string
  business_id: string
  started_at: Millis
  /** Quarter-hour since the epoch in which the call started: every time zone's hours are made of these. */
  slot: number
  last_event_at: Millis
  status: string
  is_ended: Flag
  is_test: Flag
  is_spam: Flag
  is_urgent: Flag
  is_emergency: Flag
  is_answered: Flag
  is_abandoned: Flag
  is_transferred: Flag
  has_lead: Flag
  /** `none` when no call back was asked for. */
  callback_status: string
  from_phone: string | null
  lead_phone: string | null
  /** Millionths of a US dollar, as far as is known; null until the call is priced. */
  cost_micros: number | null
  /** The call is priced, and no part of it is unknown. */
  is_cost_complete: Flag
  version: number
  /** The whole `Call` as JSON. */
  snapshot: string
}

export interface Tables extends LoginTables {
  businesses: { id: string; profile: string; created_at: Millis; updated_at: Millis }
  numbers: { phone_number: string; business_id: string }
  calls: CallsRow
  call_events: {
    id: Generated<number>
    call_sid: string
    version: number
    type: string
    at: Millis
    event: string
  }
  /** Times from the caller's last word to our answer; one row a measured turn, test calls left out. */
  call_latencies: {
    call_sid: string
    version: number
    business_id: string
    started_at: Millis
    latency_ms: number
    /** Null for turns of older versions, which did not note it. */
    engine: string | null
  }
  /** The lines of each call's cost, test calls left out. */
  call_costs: {
    call_sid: string
    line: number
    business_id: string
    started_at: Millis
    price_id: string
    item: string
    unit: string
    quantity: number | null
    /** Millionths of a US dollar. */
    micros: number | null
  }
  /** The owner's own prices. */
  prices: { id: string; usd: number; as_of: string; source: string }
  answers: { call_sid: string; step: string; token: string | null; twiml: string; at: Millis }
  callbacks: {
    id: string
    call_sid: string
    business_id: string
    name: string | null
    phone: string | null
    reason: string | null
    /** As promised: ISO 8601 with the business's offset. */
    due_at: string | null
    window_from: string | null
    window_to: string | null
    urgency: string
    /** 0 for an emergency, 1 for urgent, 2 for routine. */
    rank: number
    /** When it is due, or far in the future: what the list is ordered by. */
    due_order: Millis
    status: string
    taken_by: string | null
    created_at: string
  }
  leads: {
    call_sid: string
    business_id: string
    name: string | null
    phone: string | null
    email: string | null
    created_at: Millis
  }
  recordings: {
    recording_sid: string
    call_sid: string
    business_id: string
    source: string
    status: string
    duration_seconds: number
    created_at: Millis
  }
  connections: {
    id: string
    kind: string
    name: string
    is_enabled: Flag
    /** Encrypted, see `secret-box.ts`. */
    settings: string
    created_at: string
    updated_at: string
  }
  deliveries: {
    id: string
    integration_id: string
    kind: string
    call_sid: string
    occasion: string
    status: string
    attempts: number
    last_error: string | null
    /** One of `deliveryFailures`; null while none was met. */
    failure: string | null
    external_id: string | null
    external_url: string | null
    created_at: string
    created_order: Millis
    updated_at: string
  }
  /** Records at receivers that were made or found for a call (`call:CA…`) or a caller (`caller:+1…`). */
  external_ids: {
    connection_id: string
    subject: string
    kind: string
    external_id: string
    external_url: string | null
    created_at: string
  }
  /** Encrypted, see `secret-box.ts`: access tokens, names of own fields. */
  connection_facts: { connection_id: string; name: string; value: string; updated_at: string }
  /** Connections that do not work as they should; one that does has no row. */
  connection_health: {
    connection_id: string
    /** `failing` or `needs-owner`. */
    state: string
    /** One of `deliveryFailures`. */
    failure: string
    reason: string
    since: string
    /** In a row. */
    failures: number
    paused_until: Millis | null
  }
  /** What one process does alone, for as long as it says so. */
  leases: { name: string; owner: string; until: Millis }
  /** Text messages with callers and with those on call. */
  messages: {
    id: string
    /** Null until the carrier has taken it. */
    message_sid: string | null
    business_id: string
    direction: string
    /** The other side's number, E.164. */
    phone: string
    own_number: string
    body: string
    purpose: string
    status: string
    error_code: number | null
    call_sid: string | null
    delivery_id: string | null
    at: string
    at_order: Millis
    updated_at: string
  }
  /** Numbers that want no texts from a number of ours. */
  opt_outs: { phone: string; own_number: string; at: string; source: string }
  /** Times that are held or booked in a calendar. */
  appointments: {
    id: string
    connection_id: string
    call_sid: string
    business_id: string
    starts_at: string
    ends_at: string
    starts_order: Millis
    ends_order: Millis
    /** `held`, `booked`, `requested` or `cancelled`. */
    status: string
    /** A held time is free again after it. */
    held_until: Millis | null
    /** JSON: name, phone, e-mail, reason. */
    details: string
    external_id: string | null
    external_url: string | null
    created_at: string
  }
  audit_log: {
    id: string
    at: string
    at_order: Millis
    actor: string
    action: string
    subject: string
    detail: string
  }
  /** On SQLite only; see `jobs/sqlite-queue.ts`. */
  jobs: {
    id: Generated<number>
    kind: string
    key: string | null
    /** What it waits for outside; empty for nothing in particular. */
    lane: string
    /** JSON. */
    data: string
    state: 'waiting' | 'running' | 'dead'
    /** Its attempts are used up; what runs now is the kind's `onDead`. */
    is_buried: Flag
    /** An earlier run may have got somewhere. */
    is_repeat: Flag
    retry_count: number
    run_at: Millis
    /** The process that runs it, for as long as it says so. */
    lease_owner: string | null
    lease_until: Millis | null
    last_error: string | null
    created_at: Millis
  }
  /** Facts about the database itself, for example how its secrets are encrypted. */
  store_facts: { name: string; value: string }
}
