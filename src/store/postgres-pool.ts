/** Connections to PostgreSQL, in the shape that kysely's driver expects, with errors a person can read. */
import type { PostgresCursor, PostgresPool, PostgresQueryResult } from 'kysely'
import { Pool, type PoolConfig, types } from 'pg'
import { FirstRingError } from '../core/errors.ts'
import { postgresError } from './postgres-error.ts'

/** SQLSTATE of types: our 64-bit columns are counters and epoch milliseconds, exact as numbers. */
const int8 = types.builtins.INT8

/** Host, port and database of the URL, for messages. Throws FirstRingError `config-invalid` without quoting it. */
export function serverName(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new FirstRingError('config-invalid', 'DATABASE_URL is not a URL', {
      fields: [{ field: 'DATABASE_URL', message: 'expected postgres://user:password@host:5432/database' }],
    })
  }
  return `${parsed.hostname || 'the local socket'}:${parsed.port || '5432'}${parsed.pathname}`
}

/** Settings that every connection of ours shares. */
export function connectionConfig(url: string): PoolConfig {
  return {
    connectionString: url,
    application_name: 'firstring',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === int8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  }
}

/** `statementTimeoutMs` 0 means no limit. */
export function openPool(
  url: string,
  limits: { connections: number; statementTimeoutMs: number },
): PostgresPool {
  const server = serverName(url)
  const pool = new Pool({
    ...connectionConfig(url),
    max: limits.connections,
    statement_timeout: limits.statementTimeoutMs,
    idle_in_transaction_session_timeout: limits.statementTimeoutMs,
  })
  // An idle connection that broke is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  const readable = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw postgresError(error, server)
    })
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await readable(pool.connect())
      // A connection that breaks while it is ours tells so through the query it breaks.
      const onError = () => undefined
      client.on('error', onError)
      function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
      function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
      function query(
        text: unknown,
        parameters: readonly unknown[] = [],
      ): Promise<PostgresQueryResult<unknown>> | PostgresCursor<unknown> {
        if (typeof text !== 'string') throw new TypeError('cursors are not used')
        const result: Promise<{ rows: unknown[] }> = client.query(text, [...parameters])
        return readable(result) as Promise<PostgresQueryResult<unknown>>
      }
      return {
        query,
        release(isBroken?: boolean) {
          client.off('error', onError)
          client.release(isBroken)
        },
      }
    },
  }
}
