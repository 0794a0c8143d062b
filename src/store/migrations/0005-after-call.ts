/** What is known of receivers, texts with callers, and booked appointments. */
import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { runStatements } from './run-statements.ts'

export async function afterCall(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  // On PostgreSQL pg-boss keeps jobs in a schema of its own.
  if (dialect === 'sqlite') {
    await runStatements(
      db,
      `
      alter table jobs add column lane text not null default '';
      alter table jobs add column is_repeat integer not null default 0;
      create index jobs_lane on jobs (kind, lane, run_at, id) where state = 'waiting'`,
    )
  }
  // Leases need not outlive the server that they are on; without its log nobody waits for a disk to take one.
  const unlogged = dialect === 'postgres' ? 'unlogged' : ''
  await runStatements(
    db,
    `
    alter table callbacks add column taken_by text;

    alter table deliveries add column failure text;
    create index deliveries_kind on deliveries (kind, created_order, id);
    create index deliveries_delivered on deliveries (integration_id, updated_at) where status = 'delivered';
    create index deliveries_occasion on deliveries (occasion, created_order, id);
    create index deliveries_connection on deliveries (integration_id, created_order, id);
    drop index deliveries_integration;
    create index deliveries_connection_status on deliveries (integration_id, status, created_order, id);

    create table external_ids (
      connection_id text not null,
      subject text not null,
      kind text not null,
      external_id text not null,
      external_url text,
      created_at text not null,
      primary key (connection_id, subject, kind));
    create index external_ids_subject on external_ids (subject);

    create table connection_facts (
      connection_id text not null,
      name text not null,
      value text not null,
      updated_at text not null,
      primary key (connection_id, name));

    create table connection_health (
      connection_id text primary key,
      state text not null,
      failure text not null,
      reason text not null,
      since text not null,
      failures integer not null,
      paused_until bigint);

    create ${unlogged} table leases (
      name text primary key,
      owner text not null,
      until bigint not null);

    create table messages (
      id text primary key,
      message_sid text unique,
      business_id text not null,
      direction text not null,
      phone text not null,
      own_number text not null,
      body text not null,
      purpose text not null,
      status text not null,
      error_code integer,
      call_sid text,
      delivery_id text,
      at text not null,
      at_order bigint not null,
      updated_at text not null);
    create index messages_phone on messages (phone, at_order, id);
    create index messages_call on messages (call_sid, at_order, id);
    create index messages_order on messages (at_order, id);

    create table opt_outs (
      phone text not null,
      own_number text not null,
      at text not null,
      source text not null,
      primary key (phone, own_number));

    create table appointments (
      id text primary key,
      connection_id text not null,
      call_sid text not null,
      business_id text not null,
      starts_at text not null,
      ends_at text not null,
      starts_order bigint not null,
      ends_order bigint not null,
      status text not null,
      held_until bigint,
      details text not null,
      external_id text,
      external_url text,
      created_at text not null);
    create index appointments_time on appointments (connection_id, starts_order, ends_order);
    create index appointments_call on appointments (call_sid)`,
  )
}
