/** The store on SQLite: one file, one process, one writer. */
import { Kysely } from 'kysely'
import { boundTables } from './bound-tables.ts'
import { CallWatchers } from './call-watchers.ts'
import { GroupedTransactions } from './grouped-transactions.ts'
import { migrate } from './migrate.ts'
import { openSecretBox } from './secret-box.ts'
import { openSqliteConnection, type SqliteConnection } from './sqlite-database.ts'
import { ImmediateSqliteDialect } from './sqlite-dialect.ts'
import type { CallChange, Store, StoreTx } from './store.ts'
import type { Tables } from './tables.ts'
import { WalCheckpoints } from './wal-checkpoints.ts'
import { WalSync } from './wal-sync.ts'

export interface SqliteStoreOptions {
  /** Path of the database; it is made when it is not there, its folder must be. */
  file: string
  /** Encrypts stored credentials. */
  secretKey: string
}

/** Throws FirstRingError: `store-unavailable` when the file cannot serve, `config-invalid` for a wrong key. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  let log: WalSync | undefined
  let checkpoints: WalCheckpoints | undefined
  const connection = openSqliteConnection(options.file, () => {
    log?.wrote()
    checkpoints?.wrote()
  })
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(connection) })
  try {
    prepare(connection)
    await migrate(db, 'sqlite', options.file)
    log = await WalSync.open(options.file)
    log.wrote()
    const box = await openSecretBox(db, options.secretKey)
    checkpoints = new WalCheckpoints(options.file, db, connection.logPages)
    return sqliteStore({ db, connection, log, checkpoints, box })
  } catch (error) {
    await log?.close()
    connection.close()
    throw error
  }
}

function prepare(connection: SqliteConnection): void {
  // Only while opening, when another process may be replaying the log; later `sqlite-dialect.ts` waits.
  connection.exec('pragma busy_timeout = 5000')
  connection.exec('pragma journal_mode = wal')
  // NORMAL writes the log's header through, which recovery needs; the commits are synced by WalSync.
  connection.exec('pragma synchronous = normal')
  connection.exec('pragma wal_autocheckpoint = 0')
  connection.exec('pragma cache_size = -16000')
  connection.exec('select count(*) from sqlite_schema')
  connection.exec('pragma busy_timeout = 0')
}

interface Parts {
  db: Kysely<Tables>
  connection: SqliteConnection
  log: WalSync
  checkpoints: WalCheckpoints
  box: Awaited<ReturnType<typeof openSecretBox>>
}

function sqliteStore({ db, connection, log, checkpoints, box }: Parts): Store {
  const watchers = new CallWatchers()
  const transactions = new GroupedTransactions(db, connection)
  const reading = boundTables({ db, dialect: 'sqlite', box, onSave: () => undefined })
  return {
    ...reading,
    dialect: 'sqlite',
    answers: {
      ...reading.answers,
      async find(callSid, step, token) {
        const answer = await reading.answers.find(callSid, step, token)
        // The answer is acknowledged again, so it must be as durable as at its first time.
        await log.durable()
        return answer
      },
    },
    afterCommit: (work) => work(),

    async transaction<T>(work: (tx: StoreTx) => Promise<T>): Promise<T> {
      log.check()
      const changes: CallChange[] = []
      const after: (() => void)[] = []
      const result = await transactions.run((tx) =>
        work({
          ...boundTables({ db: tx, dialect: 'sqlite', box, onSave: (change) => void changes.push(change) }),
          afterCommit: (later) => void after.push(later),
        }),
      )
      await log.durable()
      for (const later of after) later()
      for (const change of changes) watchers.tell(change)
      return result
    },

    watch: (listener) => watchers.add(listener),

    async check() {
      log.check()
      await db.selectFrom('store_facts').select('name').limit(1).execute()
    },

    async close() {
      await checkpoints.close()
      await log.close()
      await db.destroy()
      connection.close()
    },
  }
}
