/** The `jobs` table: every statement of the queue on SQLite. Times are epoch milliseconds. */
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

export type JobRow = Selectable<Tables['jobs']>

/** Written out in the statement, since the partial indexes serve only a condition they can see. */
const isIn = (state: JobRow['state']) => sql<boolean>`state = ${sql.lit(state)}`

/** Adds a waiting job; with `key`, only when none of the kind and key waits. True when it was added. */
export async function addJob(
  db: Kysely<Tables>,
  job: { kind: string; key: string | undefined; lane?: string; data: unknown; runAt: number; now: number },
): Promise<boolean> {
  if (job.key !== undefined) {
    const waiting = await db
      .selectFrom('jobs')
      .select('id')
      .where('kind', '=', job.kind)
      .where('key', '=', job.key)
      .where('state', '=', 'waiting')
      .where('is_buried', '=', 0)
      .executeTakeFirst()
    if (waiting) return false
  }
  await db
    .insertInto('jobs')
    .values({
      kind: job.kind,
      key: job.key ?? null,
      lane: job.lane ?? '',
      data: JSON.stringify(job.data ?? {}),
      state: 'waiting',
      is_buried: 0,
      is_repeat: 0,
      retry_count: 0,
      run_at: job.runAt,
      lease_owner: null,
      lease_until: null,
      last_error: null,
      created_at: job.now,
    })
    .execute()
  return true
}

/** Takes up to `limit` jobs that are due, oldest first, of other lanes. One statement, so no two processes take the same. */
export async function claimJobs(
  db: Kysely<Tables>,
  claim: { kind: string; limit: number; now: number; owner: string; leaseUntil: number; fullLanes: string[] },
): Promise<JobRow[]> {
  const rows = await db
    .updateTable('jobs')
    .set({ state: 'running', lease_owner: claim.owner, lease_until: claim.leaseUntil })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('jobs')
        .select('id')
        .where('kind', '=', claim.kind)
        .where(isIn('waiting'))
        .where('run_at', '<=', claim.now)
        .$if(claim.fullLanes.length > 0, (query) => query.where('lane', 'not in', claim.fullLanes))
        .orderBy('run_at')
        .orderBy('id')
        .limit(claim.limit),
    )
    .returningAll()
    .execute()
  return rows.sort((a, b) => a.run_at - b.run_at || a.id - b.id)
}

/** Ends a claim by writing `change`, or by deleting the job; false when the claim had been lost meanwhile. */
export async function settleJob(
  db: Kysely<Tables>,
  claim: Pick<JobRow, 'id' | 'lease_owner' | 'retry_count'>,
  change: Partial<Omit<JobRow, 'id'>> | 'delete',
): Promise<boolean> {
  if (change === 'delete') {
    const { numDeletedRows } = await db
      .deleteFrom('jobs')
      .where('id', '=', claim.id)
      .where('lease_owner', '=', claim.lease_owner)
      .where('retry_count', '=', claim.retry_count)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set({ lease_owner: null, lease_until: null, ...change })
    .where('id', '=', claim.id)
    .where('lease_owner', '=', claim.lease_owner)
    .where('retry_count', '=', claim.retry_count)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** For jobs that really run here: one whose end could not be written down must not be held for ever. */
export async function extendLeases(
  db: Kysely<Tables>,
  owner: string,
  ids: number[],
  until: number,
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ lease_until: until })
    .where(isIn('running'))
    .where('lease_owner', '=', owner)
    .where('id', 'in', ids)
    .execute()
}

/** Jobs that nobody has said to be running for the whole lease. */
export async function abandonedJobs(db: Kysely<Tables>, kinds: string[], now: number): Promise<JobRow[]> {
  return db
    .selectFrom('jobs')
    .selectAll()
    .where(isIn('running'))
    .where('lease_until', '<', now)
    .where('kind', 'in', kinds)
    .execute()
}

export async function waitingWithKey(db: Kysely<Tables>): Promise<Pick<JobRow, 'id' | 'kind' | 'key'>[]> {
  return db
    .selectFrom('jobs')
    .select(['id', 'kind', 'key'])
    .where(isIn('waiting'))
    .where('key', 'is not', null)
    .execute()
}

export async function deleteJob(db: Kysely<Tables>, id: number): Promise<void> {
  await db.deleteFrom('jobs').where('id', '=', id).execute()
}

/** When the next waiting job of the kind is due, among other lanes than the full ones. */
export async function nextDue(
  db: Kysely<Tables>,
  kind: string,
  fullLanes: string[],
): Promise<number | undefined> {
  const row = await db
    .selectFrom('jobs')
    .select('run_at')
    .where('kind', '=', kind)
    .where(isIn('waiting'))
    .$if(fullLanes.length > 0, (query) => query.where('lane', 'not in', fullLanes))
    .orderBy('run_at')
    .limit(1)
    .executeTakeFirst()
  return row?.run_at
}

/** Dead jobs are kept for people to look at, but not for ever. */
export async function deleteOldDeadJobs(db: Kysely<Tables>, before: number): Promise<void> {
  await db.deleteFrom('jobs').where(isIn('dead')).where('run_at', '<', before).execute()
}
