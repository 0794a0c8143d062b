/** The stores that contract suites run over: SQLite always, PostgreSQL where a server binary is found. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../src/store/postgres.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'
import { findPostgres, type PostgresServer, startPostgres } from './postgres.ts'

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
  /** The dialect, and why its tests are skipped when they are. */
  title: string
  isAvailable: boolean
  open(): Promise<StoreUnderTest>
}

const secretKey = 'a key for tests'

/** Opens what `location` of a StoreUnderTest names. */
export function openStoreAt(dialect: StoreKind['dialect'], location: string): Promise<Store> {
  return dialect === 'sqlite'
    ? openSqliteStore({ file: location, secretKey })
    : openPostgresStore({ url: location, secretKey })
}

// Where checks are run for everyone, a missing server is a fault of the place and no reason to skip.
const hasPostgres = findPostgres() !== undefined || Boolean(process.env.CI)

export const storeKinds: StoreKind[] = [
  { dialect: 'sqlite', title: 'SQLite', isAvailable: true, open: openSqlite },
  {
    dialect: 'postgres',
    title: hasPostgres ? 'PostgreSQL' : 'PostgreSQL (skipped: no postgres and initdb on this machine)',
    isAvailable: hasPostgres,
    open: openPostgres,
  },
]

let server: Promise<PostgresServer> | undefined
let databases = 0

/** One server for all databases that are open at the same time. */
async function openPostgres(): Promise<StoreUnderTest> {
  server ??= startPostgres()
  databases += 1
  const running = await server
  const url = await running.createDatabase(`test_${randomUUID()}`)
  return disposable(
    url,
    () => openStoreAt('postgres', url),
    async () => {
      databases -= 1
      if (databases > 0) return
      server = undefined
      await running.stop()
    },
  )
}

export async function openSqlite(): Promise<StoreUnderTest> {
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
