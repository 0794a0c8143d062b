/** The stores that contract suites run over: SQLite always, PostgreSQL where a server binary is found. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'

export interface StoreUnderTest {
  store: Store
  /** File or URL, for child processes. */
  location: string
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

/** Opens what `location` of a StoreUnderTest names. */
export function openStoreAt(dialect: StoreKind['dialect'], location: string): Promise<Store> {
  if (dialect !== 'sqlite') throw new TypeError(`no store on ${dialect} here`)
  return openSqliteStore({ file: location, secretKey })
}

export const storeKinds: StoreKind[] = [{ dialect: 'sqlite', isAvailable: true, open: openSqlite }]

async function openSqlite(): Promise<StoreUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'firstring-'))
  const file = join(folder, `${randomUUID()}.db`)
  return disposable(
    file,
    () => openStoreAt('sqlite', file),
    () => rm(folder, { recursive: true }),
  )
}

async function disposable(
  location: string,
  open: () => Promise<Store>,
  remove: () => Promise<void>,
): Promise<StoreUnderTest> {
  const opened: Store[] = []
  const openAgain = async () => {
    const store = await open()
    opened.push(store)
    return store
  }
  return {
    store: await openAgain(),
    location,
    openAgain,
    async dispose() {
      await Promise.all(opened.map((store) => store.close()))
      await remove()
    },
  }
}
