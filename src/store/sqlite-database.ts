/** `node:sqlite` in the shape that kysely's SQLite driver expects, with prepared statements kept. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { sqliteError } from './sqlite-error.ts'

const keptStatements = 400
const givesUp = /^\s*rollback\s*$/i
const changesNothing = /^\s*(select|pragma|explain|begin|commit|rollback|savepoint|release)\b/i

export interface SqliteConnection extends SqliteDatabase {
  exec(sql: string): void
  /** False also after SQLite itself gave the transaction up, as it may when the disk is full. */
  isInTransaction(): boolean
  /** How many pages the write-ahead log holds. Not while a transaction is open. */
  logPages(): number
}

/** `onWrite` hears of every commit that changed something. Throws FirstRingError `store-unavailable`. */
export function openSqliteConnection(file: string, onWrite: () => void): SqliteConnection {
  const database = guarded(file, () => new DatabaseSync(file))
  const statements = new Map<string, { statement: StatementSync; reader: boolean }>()
  let hasWritten = false

  const prepare = (sql: string) => {
    const kept = statements.get(sql)
    statements.delete(sql)
    const fresh = kept ?? readied(database.prepare(sql))
    statements.set(sql, fresh)
    if (statements.size > keptStatements) statements.delete(statements.keys().next().value ?? sql)
    return fresh
  }
  const ran = (sql: string) => {
    if (givesUp.test(sql)) hasWritten = false
    else if (!changesNothing.test(sql)) hasWritten = true
    if (!hasWritten || database.isTransaction) return
    hasWritten = false
    onWrite()
  }
  return {
    logPages: () =>
      Number(guarded(file, () => prepare('pragma wal_checkpoint(noop)').statement.get())?.log ?? 0),
    exec: (sql) => guarded(file, () => database.exec(sql)),
    isInTransaction: () => database.isTransaction,
    close: () => {
      if (database.isOpen) database.close()
    },
    prepare(sql): SqliteStatement {
      const { statement, reader } = guarded(file, () => prepare(sql))
      const run = <T>(read: () => T): T => {
        let result: T
        try {
          result = guarded(file, read)
        } catch (error) {
          if (!database.isTransaction) hasWritten = false
          throw error
        }
        ran(sql)
        return result
      }
      return {
        reader,
        all: (parameters) => run(() => statement.all(...(parameters as SQLInputValue[]))),
        run: (parameters) => run(() => statement.run(...(parameters as SQLInputValue[]))),
        iterate: (parameters) => run(() => statement.iterate(...(parameters as SQLInputValue[]))),
      }
    },
  }
}

function readied(statement: StatementSync): { statement: StatementSync; reader: boolean } {
  return { statement, reader: statement.columns().length > 0 }
}

function guarded<T>(file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw sqliteError(error, file)
  }
}
