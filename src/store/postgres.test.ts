import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPostgres, type PostgresServer, startPostgres } from '../../test/postgres.ts'
import { callEvents, callSid, reduced, saveCall } from '../../test/sample-calls.ts'
import { openPostgresStore } from './postgres.ts'

const secretKey = 'a key for tests'

describe('without a server', () => {
  it.each([
    ['postgres://ana:hunter2@127.0.0.1:1/firstring', /127\.0\.0\.1:1\/firstring cannot be reached/],
    [
      'postgres://ana:hunter2@no-such-host.invalid/firstring',
      /no-such-host\.invalid:5432.*host name is unknown/,
    ],
  ])('says which one is meant, without its password: %s', async (url, message) => {
    const error: unknown = await openPostgresStore({ url, secretKey }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'store-unavailable', message: expect.stringMatching(message) })
    expect(String(error)).not.toContain('hunter2')
  })

  it('names DATABASE_URL when it is no URL', async () => {
    const error: unknown = await openPostgresStore({ url: 'hunter2@db', secretKey }).catch((reason) => reason)
    expect(error).toMatchObject({ code: 'config-invalid', fields: [{ field: 'DATABASE_URL' }] })
    expect(String(error)).not.toContain('hunter2')
  })
})

const isAvailable = findPostgres() !== undefined || Boolean(process.env.CI)
const why = isAvailable ? '' : ' (skipped: no postgres and initdb on this machine)'

describe.skipIf(!isAvailable)(`with a server${why}`, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  const freshUrl = () => server.createDatabase(`test_${randomUUID()}`)

  it('lets several nodes start on an empty database at the same time', async () => {
    const url = await freshUrl()
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore({ url, secretKey })))
    const [first, second] = stores
    if (!first || !second) throw new TypeError('no stores')
    const call = await saveCall(first, {})
    expect(await second.calls.get(call.callSid)).toEqual(call)
    await Promise.all(stores.map((store) => store.close()))
  })

  it('says that the database of the URL is not there', async () => {
    const url = server.url.replace(/\/postgres$/, '/nowhere')
    await expect(openPostgresStore({ url, secretKey })).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('no database of the name'),
    })
  })

  it('refuses a database that a newer version wrote', async () => {
    const url = await freshUrl()
    const store = await openPostgresStore({ url, secretKey })
    const row = { name: '9999-teleportation', timestamp: '2030-01-01T00:00:00.000Z' }
    await store.db
      .withTables<{ kysely_migration: typeof row }>()
      .insertInto('kysely_migration')
      .values(row)
      .execute()
    await store.close()
    await expect(openPostgresStore({ url, secretKey })).rejects.toThrow('newer version')
  })

  it('serves again after the server went away, and watchers miss nothing', { timeout: 60_000 }, async () => {
    const url = await freshUrl()
    const [store, other] = await Promise.all([
      openPostgresStore({ url, secretKey }),
      openPostgresStore({ url, secretKey }),
    ])
    const sid = callSid()
    const heard: string[] = []
    store.watch(({ call, events }) => {
      if (call.callSid === sid) heard.push(...events.map((event) => event.type))
    })
    const events = callEvents({ callSid: sid }, { type: 'call-answered' }, { type: 'caller-silent' })
    const write = (count: number) =>
      other.transaction((tx) =>
        tx.calls.save(reduced(events.slice(0, count)), events.slice(count - 1, count)),
      )
    await write(1)
    await expect.poll(() => heard).toEqual(['call-started'])
    const busy = store.transaction(async (tx) => {
      await tx.calls.lock(sid)
      await server.restart()
      await tx.calls.lock(sid)
    })
    await expect(busy).rejects.toMatchObject({ code: 'store-unavailable' })
    // Written as soon as possible, most likely before the listening connection is back.
    await expect.poll(() => write(2).then(() => 'written', String), { timeout: 10_000 }).toBe('written')
    await write(3)
    await expect.poll(() => store.check().then(() => 'up', String), { timeout: 10_000 }).toBe('up')
    const all = ['call-started', 'call-answered', 'caller-silent']
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(all)
    await Promise.all([store.close(), other.close()])
  })

  it('catches up on more events than fit into one query', { timeout: 60_000 }, async () => {
    const url = await freshUrl()
    const store = await openPostgresStore({ url, secretKey })
    const call = await saveCall(store, {})
    let heard = 0
    store.watch(({ events }) => {
      heard += events.length
    })
    const missed = 70_000
    const event = JSON.stringify({ type: 'caller-silent', at: call.startedAt })
    await sql`insert into call_events (call_sid, version, type, at, event)
      select ${call.callSid}::text, 1 + n, 'caller-silent', 0, ${event}::text
      from generate_series(1, ${missed}::int) n`.execute(store.db)
    // Nobody was notified; whoever listens finds the events when its connection is made anew.
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen%'`.execute(store.db)
    await expect.poll(() => heard, { timeout: 30_000 }).toBeGreaterThanOrEqual(missed)
    await store.close()
  })
})
