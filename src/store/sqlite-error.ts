/** SQLite's result codes in words for the person who runs FirstRing. */
import { FirstRingError } from '../core/errors.ts'

/** Primary result codes, https://sqlite.org/rescode.html */
const explanations: Record<number, string> = {
  5: 'is locked by another process',
  8: 'cannot be written: check the permissions of the file and its folder',
  10: 'could not be read or written by the operating system',
  11: 'is damaged: restore a backup',
  13: 'could not grow: the disk is full',
  14: 'cannot be opened: check that its folder exists and may be written',
  26: 'is not a database of FirstRing',
}

const busy = 5

/** Another process holds the lock that this statement needs; it may be tried again. */
export function isBusy(error: unknown): boolean {
  const cause = error instanceof FirstRingError ? error.cause : error
  return cause instanceof Error && 'errcode' in cause && cause.errcode === busy
}

/** A FirstRingError `store-unavailable` for what is wrong with the file; every other error as it is. */
export function sqliteError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const explanation = explanations[error.errcode & 0xff]
  if (explanation === undefined) return error
  return new FirstRingError('store-unavailable', `the database ${file} ${explanation}`, { cause: error })
}
