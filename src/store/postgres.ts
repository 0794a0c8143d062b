/** The store on PostgreSQL: for several servers on one database. */
import { Kysely, PostgresDialect } from 'kysely'
import { boundTables } from './bound-tables.ts'
import { migrate } from './migrate.ts'
import { notifyChange, PostgresChanges } from './postgres-changes.ts'
import { postgresError } from './postgres-error.ts'
import { openPool, serverName } from './postgres-pool.ts'
import { openSecretBox, type SecretBox } from './secret-box.ts'
import type { Store, StoreTx } from './store.ts'
import type { Tables } from './tables.ts'

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database` */
  url: string
  /** Encrypts stored credentials; the same on every node. */
  secretKey: string
}

const connections = 10
/** Nothing of ours takes nearly as long; a caller would not wait longer either. */
const statementTimeoutMs = 15_000

/** Throws FirstRingError: `store-unavailable` when the server cannot serve, `config-invalid` for a wrong key or URL. */
export async function openPostgresStore({ url, secretKey }: PostgresStoreOptions): Promise<Store> {
  await migrateAt(url)
  const db = open(url, { connections, statementTimeoutMs })
  try {
    const box = await openSecretBox(db, secretKey)
    const changes = await PostgresChanges.open(url, db)
    return postgresStore(db, box, changes)
  } catch (error) {
    await db.destroy()
    throw postgresError(error, serverName(url))
  }
}

function open(url: string, limits: Parameters<typeof openPool>[1]): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(url, limits) }) })
}

/** On a connection of its own, since building an index may take longer than any query. */
async function migrateAt(url: string): Promise<void> {
  const db = open(url, { connections: 2, statementTimeoutMs: 0 })
  try {
    await migrate(db, 'postgres', `PostgreSQL at ${serverName(url)}`)
  } finally {
    await db.destroy()
  }
}

function postgresStore(db: Kysely<Tables>, box: SecretBox, changes: PostgresChanges): Store {
  const reading = boundTables({ db, dialect: 'postgres', box, onSave: () => undefined })
  return {
    ...reading,
    dialect: 'postgres',
    afterCommit: (work) => work(),

    async transaction<T>(work: (tx: StoreTx) => Promise<T>): Promise<T> {
      const after: (() => void)[] = []
      const result = await db.transaction().execute((tx) =>
        work({
          ...boundTables({
            db: tx,
            dialect: 'postgres',
            box,
            onSave: (_, eventIds) => notifyChange(tx, eventIds),
          }),
          afterCommit: (later) => void after.push(later),
        }),
      )
      for (const later of after) later()
      return result
    },

    watch: (listener) => changes.watch(listener),

    async check() {
      await db.selectFrom('store_facts').select('name').limit(1).execute()
    },

    async close() {
      await changes.close()
      await db.destroy()
    },
  }
}
