import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { GroupedTransactions } from './grouped-transactions.ts'
import { openSqliteConnection, type SqliteConnection } from './sqlite-database.ts'
import { ImmediateSqliteDialect } from './sqlite-dialect.ts'
import type { Tables } from './tables.ts'

let folder: string
let connection: SqliteConnection
/** Another connection: it sees what is committed, and nothing else. */
let outside: DatabaseSync
let db: Kysely<Tables>
let transactions: GroupedTransactions
/** What was committed each time the connection told of a write. */
let told: string[][]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstring-'))
  const file = join(folder, 'a.db')
  told = []
  connection = openSqliteConnection(file, () => told.push(committed()))
  connection.exec('pragma journal_mode = wal')
  connection.exec('create table facts (name text primary key, size integer)')
  outside = new DatabaseSync(file)
  db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(connection) })
  transactions = new GroupedTransactions(db, connection)
})
afterEach(async () => {
  outside.close()
  await db.destroy()
  await rm(folder, { recursive: true })
})

const committed = () =>
  outside
    .prepare('select name from facts order by rowid')
    .all()
    .map(({ name }) => String(name))

const add =
  (name: string, fail?: string) =>
  async (tx: Kysely<Tables>): Promise<string> => {
    await sql`insert into facts (name) values (${name})`.execute(tx)
    if (fail !== undefined) throw new Error(fail)
    return name
  }
/** More than the file may hold: SQLite then rolls the whole transaction back by itself. */
const fillDisk = async (tx: Kysely<Tables>) => {
  for (let row = 0; row < 100; row++) {
    await sql`insert into facts values (${`big ${row}`}, zeroblob(100000))`.execute(tx)
  }
}
const outcomes = async (works: Promise<unknown>[]) =>
  (await Promise.allSettled(works)).map((end) =>
    end.status === 'fulfilled' ? end.value : end.reason instanceof Error ? end.reason.message : 'no error',
  )

it('commits what waits together, in order, and undoes alone what throws', async () => {
  const works = ['a', 'b', 'c', 'd', 'e'].map((name) =>
    transactions.run(add(name, name === 'b' || name === 'd' ? `no ${name}` : undefined)),
  )
  expect(await outcomes(works)).toEqual(['a', 'no b', 'c', 'no d', 'e'])
  expect(committed()).toEqual(['a', 'c', 'e'])
})

it('tells of a write only when it is committed, whoever throws beside it', async () => {
  await outcomes([transactions.run(add('a')), transactions.run(add('b', 'no')), transactions.run(add('c'))])
  expect(told.at(-1)).toEqual(['a', 'c'])
  expect(told.filter((names) => names.length === 0)).toEqual([])
  const before = told.length
  await outcomes([transactions.run(add('d')), transactions.run(add('e', 'no'))])
  expect(told.slice(before)).toEqual([['a', 'c', 'd']])
})

it('tells of nothing when every work threw', async () => {
  expect(await outcomes([transactions.run(add('a', 'no')), transactions.run(add('b', 'no'))])).toEqual([
    'no',
    'no',
  ])
  expect(committed()).toEqual([])
})

it('acknowledges nothing of a transaction that SQLite gave up, and goes on with the next', async () => {
  connection.exec('pragma max_page_count = 20')
  const works = [transactions.run(add('a')), transactions.run(fillDisk), transactions.run(add('b'))]
  const [first, full, last] = await outcomes(works)
  expect(first).toBe('the database gave up the transaction')
  expect(full).toMatch(/disk is full/)
  expect(last).toBe('b')
  expect(committed()).toEqual(['b'])
  expect(told.at(-1)).toEqual(['b'])
})

it('fails a work that goes on after SQLite gave its transaction up', async () => {
  connection.exec('pragma max_page_count = 20')
  const careless = transactions.run((tx) => fillDisk(tx).catch(() => 'never mind'))
  await expect(careless).rejects.toMatchObject({ code: 'store-unavailable' })
  expect(await transactions.run(add('a'))).toBe('a')
})

it('rejects all works with the reason when the commit fails', async () => {
  await db.schema
    .createTable('parents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .execute()
  connection.exec('create table children (parent text references parents (id) deferrable initially deferred)')
  connection.exec('pragma foreign_keys = on')
  const orphan = (tx: Kysely<Tables>) => sql`insert into children values ('nobody')`.execute(tx)
  const [first, second] = await outcomes([transactions.run(add('a')), transactions.run(orphan)])
  expect(first).toMatch(/FOREIGN KEY/)
  expect(second).toBe(first)
  expect(committed()).toEqual([])
  expect(await transactions.run(add('b'))).toBe('b')
})

it('rejects everybody who waits when no transaction can begin', async () => {
  connection.close()
  expect(await outcomes([transactions.run(add('a')), transactions.run(add('b'))])).toEqual([
    'database is not open',
    'database is not open',
  ])
})
