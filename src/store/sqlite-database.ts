/** `node:sqlite` in the shape that kysely's SQLite driver expects, with prepared statements kept. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { sqliteError } from './sqlite-error.ts'

const keptStatements = 400
const endsTransaction = /^\s*(commit|rollback)\b/i
const opensTransaction = /^\s*begin\b/i
const onlyReads = /^\s*(select|pragma|explain|savepoint|release)\b/i

export interface SqliteConnection extends SqliteDatabase {
  exec(sql: string): void
  /** How many pages the write-ahead log holds. Not while a transaction is open. */
  logPages(): number
}

/** `onWrite` hears of every commit that changed something. Throws FirstRingError `store-unavailable`. */
export function openSqliteConnection(file: string, onWrite: () => void): SqliteConnection {
  const database = guarded(file, () => new DatabaseSync(file))
  const statements = new Map<string, { statement: StatementSync; reader: boolean }>()
  let isInTransaction = false
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
    if (opensTransaction.test(sql)) isInTransaction = true
    else if (endsTransaction.test(sql)) isInTransaction = false
    else if (!onlyReads.test(sql)) hasWritten = true
    if (isInTransaction || !hasWritten) return
    hasWritten = false
    if (/^\s*rollback/i.test(sql)) return
    onWrite()
  }

  return {
    logPages: () =>
      Number(guarded(file, () => prepare('pragma wal_checkpoint(noop)').statement.get())?.log ?? 0),
    exec: (sql) => guarded(file, () => database.exec(sql)),
    close: () => {
      if (database.isOpen) database.close()
    },
    prepare(sql): SqliteStatement {
      const { statement, reader } = guarded(file, () => prepare(sql))
      const run = <T>(read: () => T): T => {
        const result = guarded(file, read)
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
