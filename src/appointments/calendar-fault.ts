/** What went wrong at a calendar, as a tool passes it on: in words for the owner. */
import { FirstRingError } from '../core/errors.ts'
import { IntegrationError } from '../integrations/integration.ts'

export function calendarFault(error: unknown): unknown {
  if (!(error instanceof IntegrationError)) return error
  const code = error.isRetryable ? 'vendor-unavailable' : 'vendor-refused'
  return new FirstRingError(code, error.message, { cause: error })
}

/** The calendar may have done what it was asked: no answer came, or one that says nothing about it. */
export function isUnclear(error: unknown): boolean {
  return error instanceof IntegrationError && error.isRetryable && error.retryAfterMs === undefined
}
