import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { kindOf } from '../../test/queues.ts'
import { openSqlite, type StoreUnderTest } from '../../test/stores.ts'
import { createSqliteQueue } from './sqlite-queue.ts'

let under: StoreUnderTest
beforeEach(async () => {
  under = await openSqlite()
})
afterEach(() => under.dispose())

const log = { warn: vi.fn(), error: vi.fn() }

it('takes up again a job whose end could not be written down', async () => {
  const { store } = under
  const queue = createSqliteQueue(store, { log, leaseMs: 150 })
  await sql`create trigger full_disk before delete on jobs begin select raise(abort, 'no room'); end`.execute(
    store.db,
  )
  const attempts: number[] = []
  const kind = kindOf<null>({
    name: 'note',
    async run({ retryCount }) {
      attempts.push(retryCount)
      // The first end meets a full disk, the second one finds room again.
      if (attempts.length > 1) await sql`drop trigger full_disk`.execute(store.db)
    },
  })
  await queue.start([kind])
  await store.transaction((tx) => queue.add(tx, kind, null))
  await expect
    .poll(() => store.db.selectFrom('jobs').select('id').execute(), { timeout: 5_000 })
    .toHaveLength(0)
  await queue.stop(1_000)
  expect(attempts).toEqual([0, 1])
  expect(log.error).toHaveBeenCalledWith(expect.anything(), 'job could not be settled')
})

it('keeps the job of a living process that runs for longer than the lease', async () => {
  const { store } = under
  const queue = createSqliteQueue(store, { log, leaseMs: 90 })
  const other = await under.openAgain()
  const second = createSqliteQueue(other, { log, leaseMs: 90 })
  let runs = 0
  const kind = kindOf<null>({
    name: 'long',
    async run({ signal }) {
      runs += 1
      const until = performance.now() + 500
      await expect.poll(() => signal.aborted || performance.now() > until, { interval: 20 }).toBe(true)
    },
  })
  await queue.start([kind])
  await second.start([kind])
  await store.transaction((tx) => queue.add(tx, kind, null))
  await expect
    .poll(() => store.db.selectFrom('jobs').select('id').execute(), { timeout: 5_000 })
    .toHaveLength(0)
  await Promise.all([queue.stop(1_000), second.stop(1_000)])
  expect(runs).toBe(1)
})
