/** PostgreSQL's and the network's errors in words for the person who runs FirstRing. */
import { FirstRingError } from '../core/errors.ts'

/** SQLSTATE codes and classes, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const explanations: [RegExp, string][] = [
  [/^28/, 'refused the user or the password of DATABASE_URL'],
  [/^3D000$/, 'has no database of the name in DATABASE_URL'],
  [/^42501$/, 'does not let this user change the schema of the database'],
  [/^53300$/, 'has no connection left for us'],
  [/^53/, 'is out of memory or disk space'],
  [/^57014$/, 'took too long over a query'],
  [/^(57P0|08|25P03)/, 'closed the connection'],
  [/^ENOTFOUND$|^EAI_AGAIN$/, 'cannot be found: its host name is unknown'],
  [/^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOENT)/, 'cannot be reached'],
]

/** Serialization failure and deadlock: everything was undone, and may be asked for again. */
const collided = /^40(001|P01)$/

/** What pg says without a code. */
const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|connection error/i

/**
 * A FirstRingError: `store-unavailable` when `server` (never with its password) cannot serve, `conflict` when two
 * transactions waited for each other; else the error itself.
 */
export function postgresError(error: unknown, server: string): unknown {
  if (!(error instanceof Error) || error instanceof FirstRingError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (collided.test(code)) {
    return new FirstRingError('conflict', 'Somebody else changed the same at the same moment. Try again', {
      cause: error,
    })
  }
  const known = explanations.find(([pattern]) => pattern.test(code))?.[1]
  const explanation = known ?? (lostConnection.test(error.message) ? 'cannot be reached' : undefined)
  if (explanation === undefined) return error
  return new FirstRingError('store-unavailable', `PostgreSQL at ${server} ${explanation}`, { cause: error })
}
