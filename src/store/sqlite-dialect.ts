/** kysely's SQLite dialect with transactions that take the write lock at once, and migrations inside them. */
import { setTimeout as delay } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import type { SqliteConnection } from './sqlite-database.ts'
import { isBusy } from './sqlite-error.ts'
import { Turns } from './turns.ts'

export class ImmediateSqliteDialect extends SqliteDialect {
  #database: SqliteConnection

  constructor(database: SqliteConnection) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** How long to wait for another process that writes, for example a command of the CLI. */
const busyLimitMs = 5_000
const busyPauseMs = 5

class ImmediateDriver extends SqliteDriver {
  #database: SqliteConnection
  #patient: DatabaseConnection | undefined
  #turns = new Turns()

  constructor(database: SqliteConnection) {
    super({ database })
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.take()
    this.#patient ??= patient(await super.acquireConnection())
    return this.#patient
  }

  /** A transaction that reads first and writes later fails when another process wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** SQLite may have rolled back by itself; a second time would only hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isInTransaction()) await super.rollbackTransaction(connection)
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Waits for other writers without holding up the event loop, as SQLite's own busy time-out would. */
function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery(query, options) {
      const deadline = Date.now() + busyLimitMs
      for (;;) {
        try {
          return await connection.executeQuery(query, options)
        } catch (error) {
          if (!isBusy(error) || Date.now() > deadline) throw error
          await delay(busyPauseMs)
        }
      }
    },
    streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
  }
}
