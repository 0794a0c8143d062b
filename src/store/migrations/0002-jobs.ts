/** The job queue of SQLite. On PostgreSQL pg-boss keeps jobs in a schema of its own. */
import type { Kysely } from 'kysely'
import { countedKey, type Dialect } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { runStatements } from './run-statements.ts'

export async function jobs(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  if (dialect !== 'sqlite') return
  await runStatements(
    db,
    `
    create table jobs (
      id ${countedKey(dialect)},
      kind text not null,
      key text,
      data text not null,
      state text not null,
      is_buried integer not null,
      retry_count integer not null,
      run_at bigint not null,
      lease_owner text,
      lease_until bigint,
      last_error text,
      created_at bigint not null);
    create index jobs_due on jobs (kind, run_at, id) where state = 'waiting';
    create index jobs_running on jobs (lease_until) where state = 'running';
    create index jobs_key on jobs (kind, key) where key is not null;
    create index jobs_dead on jobs (run_at) where state = 'dead';
  `,
  )
}
