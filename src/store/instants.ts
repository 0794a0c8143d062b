/** Instants as columns: epoch milliseconds, so that order and ranges hold across offsets. */
import { FirstRingError } from '../core/errors.ts'

/** Throws FirstRingError `validation-failed` naming `field` when `iso` is no ISO 8601 time. */
export function toMillis(iso: string, field: string): number {
  const millis = Date.parse(iso)
  if (Number.isNaN(millis)) {
    throw new FirstRingError('validation-failed', `${field} is not a time`, {
      fields: [{ field, message: 'expected an ISO 8601 time, for example 2026-03-01T09:00:00-06:00' }],
    })
  }
  return millis
}
