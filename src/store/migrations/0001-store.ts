/** The first tables: businesses, calls and their events, and what is derived from them. */
import type { Kysely } from 'kysely'
import { isUnusual } from '../call-list.ts'
import { countedKey, type Dialect } from '../dialect.ts'
import { searchIndex } from '../search-index.ts'
import type { Tables } from '../tables.ts'
import { runStatements } from './run-statements.ts'

export async function store(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  // On PostgreSQL other nodes are told of events by a key that counts up.
  const eventKey = dialect === 'postgres' ? 'id bigint generated always as identity unique,' : ''
  // One tree instead of a table and its key: half the pages of a commit. PostgreSQL has no such tables.
  const clustered = dialect === 'sqlite' ? ' without rowid' : ''
  await runStatements(
    db,
    `
    create table businesses (
      id text primary key, profile text not null, created_at bigint not null, updated_at bigint not null);
    create table numbers (phone_number text primary key, business_id text not null);
    create index numbers_business on numbers (business_id);

    create table calls (
      id ${countedKey(dialect)},
      call_sid text not null unique,
      business_id text not null,
      started_at bigint not null,
      slot integer not null,
      last_event_at bigint not null,
      status text not null,
      is_ended integer not null,
      is_test integer not null,
      is_spam integer not null,
      is_urgent integer not null,
      is_emergency integer not null,
      is_answered integer not null,
      is_abandoned integer not null,
      is_transferred integer not null,
      has_lead integer not null,
      callback_status text not null,
      from_phone text,
      lead_phone text,
      version integer not null,
      snapshot text not null);
    create index calls_started on calls (started_at, call_sid);
    create index calls_business on calls (business_id, started_at, call_sid);
    create index calls_urgent on calls (started_at, call_sid) where is_urgent = 1;
    create index calls_callback on calls (callback_status, started_at, call_sid) where callback_status <> 'none';
    create index calls_unusual on calls (status, started_at, call_sid) where ${isUnusual};
    create index calls_open on calls (started_at, call_sid) where is_ended = 0;
    create index calls_from on calls (from_phone) where from_phone is not null;
    create index calls_lead_phone on calls (lead_phone) where lead_phone is not null;
    create index calls_counts on calls (slot, started_at, is_test, business_id, is_answered, is_abandoned,
      has_lead, is_urgent, is_emergency, callback_status, is_transferred, is_spam);

    create table call_events (
      ${eventKey}
      call_sid text not null,
      version integer not null,
      type text not null,
      at bigint not null,
      event text not null,
      primary key (call_sid, version))${clustered};

    create table call_latencies (
      call_sid text not null,
      version integer not null,
      business_id text not null,
      started_at bigint not null,
      latency_ms integer not null,
      primary key (call_sid, version));
    create index call_latencies_counts on call_latencies (started_at, latency_ms, business_id);

    create table answers (
      call_sid text not null, step text not null, token text, twiml text not null, at bigint not null,
      primary key (call_sid, step))${clustered};

    create table callbacks (
      id text primary key,
      call_sid text not null unique,
      business_id text not null,
      name text, phone text, reason text,
      due_at text, window_from text, window_to text,
      urgency text not null,
      rank integer not null,
      due_order bigint not null,
      status text not null,
      created_at text not null);
    create index callbacks_status on callbacks (status, rank, due_order, id);
    create index callbacks_order on callbacks (rank, due_order, id);

    create table leads (
      call_sid text primary key,
      business_id text not null,
      name text, phone text, email text,
      created_at bigint not null);
    create index leads_business on leads (business_id, created_at);

    create table recordings (
      recording_sid text primary key,
      call_sid text not null,
      business_id text not null,
      source text not null,
      status text not null,
      duration_seconds double precision not null,
      created_at bigint not null);
    create index recordings_call on recordings (call_sid);
    create index recordings_age on recordings (business_id, status, created_at);

    create table connections (
      id text primary key,
      kind text not null,
      name text not null,
      is_enabled integer not null,
      settings text not null,
      created_at text not null,
      updated_at text not null);

    create table deliveries (
      id text primary key,
      integration_id text not null,
      kind text not null,
      call_sid text not null,
      occasion text not null,
      status text not null,
      attempts integer not null,
      last_error text, external_id text, external_url text,
      created_at text not null,
      created_order bigint not null,
      updated_at text not null);
    create index deliveries_call on deliveries (call_sid);
    create index deliveries_status on deliveries (status, created_order, id);
    create index deliveries_order on deliveries (created_order, id);
    create index deliveries_integration on deliveries (integration_id, status);

    create table audit_log (
      id text primary key,
      at text not null,
      at_order bigint not null,
      actor text not null,
      action text not null,
      subject text not null,
      detail text not null);
    create index audit_log_order on audit_log (at_order, id);

    create table store_facts (name text primary key, value text not null);
  `,
  )
  await searchIndex(dialect).create(db)
}
