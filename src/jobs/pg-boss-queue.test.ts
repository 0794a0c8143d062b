import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPostgres, type PostgresServer, startPostgres } from '../../test/postgres.ts'
import { kindOf } from '../../test/queues.ts'
import { openPostgresStore } from '../store/postgres.ts'
import { createPgBossQueue } from './pg-boss-queue.ts'

const log = pino({ level: 'silent' })
const isAvailable = findPostgres() !== undefined || Boolean(process.env.CI)
const why = isAvailable ? '' : ' (skipped: no postgres and initdb on this machine)'

describe.skipIf(!isAvailable)(`pg-boss queue${why}`, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  it('works on after the server went away, and lost no job', { timeout: 90_000 }, async () => {
    const url = await server.createDatabase(`test_${randomUUID()}`)
    const store = await openPostgresStore({ url, secretKey: 'a key for tests' })
    const queue = await createPgBossQueue(store, { url, log })
    const ran: number[] = []
    const work = kindOf<{ n: number }>({ name: 'work', run: async ({ data }) => void ran.push(data.n) })
    await queue.start([work])
    const add = (n: number, delayMs: number) =>
      store.transaction((tx) => queue.add(tx, work, { n }, { delayMs }))
    await add(1, 0)
    await expect.poll(() => ran, { timeout: 10_000 }).toEqual([1])
    await add(2, 2_000)
    await server.restart()
    await expect.poll(() => add(3, 0).then(() => 'added', String), { timeout: 20_000 }).toBe('added')
    await expect.poll(() => [...ran].sort(), { timeout: 60_000 }).toEqual([1, 2, 3])
    await expect(queue.check()).resolves.toBeUndefined()
    await queue.stop(1_000)
    await store.close()
  })

  it('says that PostgreSQL cannot be reached', async () => {
    const url = await server.createDatabase(`test_${randomUUID()}`)
    const store = await openPostgresStore({ url, secretKey: 'a key for tests' })
    const wrong = 'postgres://ana:hunter2@127.0.0.1:1/firstring'
    await expect(createPgBossQueue(store, { url: wrong, log })).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.not.stringContaining('hunter2'),
    })
    await store.close()
  })
})
