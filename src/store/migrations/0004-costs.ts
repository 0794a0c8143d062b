/** What calls cost, the owner's own prices, and which engine took how long to answer. */
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { runStatements } from './run-statements.ts'

export async function costs(db: Kysely<Tables>): Promise<void> {
  await runStatements(
    db,
    `
    alter table calls add column cost_micros bigint;
    alter table calls add column is_cost_complete integer not null default 0;
    drop index calls_counts;
    create index calls_counts on calls (slot, started_at, is_test, business_id, is_answered, is_abandoned,
      has_lead, is_urgent, is_emergency, callback_status, is_transferred, is_spam, cost_micros,
      is_cost_complete);

    alter table call_latencies add column engine text;
    drop index call_latencies_counts;
    create index call_latencies_counts on call_latencies (started_at, latency_ms, business_id, engine);

    create table call_costs (
      call_sid text not null,
      line integer not null,
      business_id text not null,
      started_at bigint not null,
      price_id text not null,
      item text not null,
      unit text not null,
      quantity double precision,
      micros bigint,
      primary key (call_sid, line));
    create index call_costs_sums on call_costs (started_at, price_id, business_id, item, unit, quantity, micros);

    create table prices (
      id text primary key,
      usd double precision not null,
      as_of text not null,
      source text not null)`,
  )
}
