/** The stores that contract suites run over: SQLite always, PostgreSQL where a server binary is found. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'

export interface StoreUnderTest {
  store: Store
  /** A second store on the same database: on PostgreSQL as another node would open it. */
  openAgain(): Promise<Store>
  /** Closes what was opened and removes the database. */
  dispose(): Promise<void>
}

export interface StoreKind {
  dialect: 'sqlite' | 'postgres'
  isAvailable: boolean
  open(): Promise<StoreUnderTest>
}

const secretKey = 'a key for tests'

export const storeKinds: StoreKind[] = [{ dialect: 'sqlite', isAvailable: true, open: openSqlite }]

async function openSqlite(): Promise<StoreUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'firstring-'))
  const file = join(folder, `${randomUUID()}.db`)
  return disposable(
    () => openSqliteStore({ file, secretKey }),
    () => rm(folder, { recursive: true }),
  )
}

async function disposable(open: () => Promise<Store>, remove: () => Promise<void>): Promise<StoreUnderTest> {
  const opened: Store[] = []
  const openAgain = async () => {
    const store = await open()
    opened.push(store)
    return store
  }
  return {
    store: await openAgain(),
    openAgain,
    async dispose() {
      await Promise.all(opened.map((store) => store.close()))
      await remove()
    },
  }
}
