/** The `jobs` table: every statement of the queue on SQLite. Times are epoch milliseconds. */
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { prepared } from '../store/prepared.ts'
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

/**
 * Takes up to `limit` jobs that are due, oldest first, of other lanes than the full ones. One statement, so no two
 * processes take the same.
 */
export async function claimJobs(
  db: Kysely<Tables>,
  claim: { kind: string; limit: number; now: number; owner: string; leaseUntil: number; fullLanes: string[] },
): Promise<JobRow[]> {
  const waiting = await waitingJobs(db, claim.kind, claim.fullLanes, claim.limit)
  const rows = await db
    .updateTable('jobs')
    .set({ state: 'running', lease_owner: claim.owner, lease_until: claim.leaseUntil })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom(waiting.as('waiting'))
        .select('waiting.id')
        .where('waiting.run_at', '<=', claim.now)
        .orderBy('waiting.run_at')
        .orderBy('waiting.id')
        .limit(claim.limit),
    )
    .returningAll()
    .execute()
  return rows.sort((a, b) => a.run_at - b.run_at || a.id - b.id)
}

/**
 * The first jobs of every lane but the full ones. Each lane is read along its index: however many jobs wait in a lane
 * that is full, nobody looks at them.
 */
async function waitingJobs(db: Kysely<Tables>, kind: string, fullLanes: string[], limit: number) {
  const first = (lane?: string) =>
    db
      .selectFrom(
        db
          .selectFrom('jobs')
          .select(['id', 'run_at'])
          .where('kind', '=', kind)
          .where(isIn('waiting'))
          .$if(lane !== undefined, (query) => query.where('lane', '=', lane ?? ''))
          .orderBy('run_at')
          .orderBy('id')
          .limit(limit)
          .as('of_lane'),
      )
      .selectAll()
  if (fullLanes.length === 0) return first()
  const [lane, ...others] = (await lanesOf(db, kind)).filter((known) => !fullLanes.includes(known))
  if (lane === undefined) return first().where('id', '<', 0)
  return others.reduce((all, other) => all.unionAll(first(other)), first(lane))
}

async function lanesOf(db: Kysely<Tables>, kind: string): Promise<string[]> {
  const next = (after: RawBuilder<unknown>) => sql`
    (select min(lane) from jobs where kind = ${kind} and state = 'waiting' ${after})`
  const { rows } = await sql<{ lane: string }>`
    with recursive lanes(lane) as (
      select ${next(sql``)} union all select ${next(sql`and lane > lanes.lane`)} from lanes where lane is not null)
    select lane from lanes where lane is not null`.execute(db)
  return rows.map(({ lane }) => lane)
}

const deleteClaimed = prepared((db, claim: { id: number; lease_owner: string | null; retry_count: number }) =>
  db
    .deleteFrom('jobs')
    .where('id', '=', claim.id)
    .where('lease_owner', '=', claim.lease_owner)
    .where('retry_count', '=', claim.retry_count),
)

/** Ends a claim by writing `change`, or by deleting the job; false when the claim had been lost meanwhile. */
export async function settleJob(
  db: Kysely<Tables>,
  claim: Pick<JobRow, 'id' | 'lease_owner' | 'retry_count'>,
  change: Partial<Omit<JobRow, 'id'>> | 'delete',
): Promise<boolean> {
  if (change === 'delete') {
    const { numAffectedRows = 0n } = await deleteClaimed(db, claim)
    return numAffectedRows > 0n
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
  const waiting = await waitingJobs(db, kind, fullLanes, 1)
  const row = await db
    .selectFrom(waiting.as('waiting'))
    .select('waiting.run_at')
    .orderBy('waiting.run_at')
    .limit(1)
    .executeTakeFirst()
  return row?.run_at
}

/** Dead jobs are kept for people to look at, but not for ever. */
export async function deleteOldDeadJobs(db: Kysely<Tables>, before: number): Promise<void> {
  await db.deleteFrom('jobs').where(isIn('dead')).where('run_at', '<', before).execute()
}
