/** What a failure says of its connection, and how long the connection is then left alone. Pure. */
import type { DeliveryFailure } from '../core/delivery-failure.ts'
import type { ConnectionHealth } from '../store/connection-health.ts'

/** As many in a row, and it is not the one delivery that is at fault. */
export const failuresBeforePause = 10
const firstPauseMs = 10_000
const longestPauseMs = 15 * 60_000
/** How long the one that tries a connection again has the others wait: as long as its requests may take. */
export const trialMs = 30_000

export interface Failed {
  connectionId: string
  failure: DeliveryFailure
  /** The receiver's own words. */
  reason: string
  at: Date
  /** It was let through alone, to try a connection that had been left alone. */
  isTrial: boolean
  /** A time that the receiver named: a pause is at least as long. */
  retryAfterMs: number | undefined
}

/** Undefined: nothing is wrong with the connection itself (any more). */
export function healthAfter(
  known: ConnectionHealth | undefined,
  failed: Failed,
): ConnectionHealth | undefined {
  if (failed.failure === 'refused') return afterAnswer(known, failed)
  return failed.failure === 'passing' ? afterSilence(known, failed) : afterRefusedLogin(known, failed)
}

/** The receiver refused this one delivery: it is there, and answers. */
function afterAnswer(known: ConnectionHealth | undefined, { isTrial }: Failed): ConnectionHealth | undefined {
  if (known?.state !== 'needs-owner') return undefined
  return isTrial ? { ...known, pausedUntil: null } : known
}

function afterRefusedLogin(known: ConnectionHealth | undefined, failed: Failed): ConnectionHealth {
  const { connectionId, failure, reason, at } = failed
  return {
    connectionId,
    state: 'needs-owner',
    failure,
    reason,
    since: known?.state === 'needs-owner' ? known.since : at.toISOString(),
    failures: known?.failures ?? 0,
    pausedUntil: null,
  }
}

function afterSilence(known: ConnectionHealth | undefined, failed: Failed): ConnectionHealth {
  const { connectionId, reason, at, isTrial, retryAfterMs = 0 } = failed
  const now = at.getTime()
  const paused = known?.pausedUntil ?? 0
  // Those that were under way when the pause began say nothing new.
  const isNews = isTrial || paused <= now
  const failures = (known?.failures ?? 0) + (isNews ? 1 : 0)
  const pause = isNews ? now + pauseMs(failures) : paused
  const until = pause > now ? Math.max(pause, now + retryAfterMs) : 0
  const about =
    known?.state === 'needs-owner'
      ? { state: known.state, failure: known.failure, reason: known.reason }
      : ({ state: 'failing', failure: 'passing', reason } as const)
  return {
    connectionId,
    ...about,
    since: known?.since ?? at.toISOString(),
    failures,
    pausedUntil: until > now ? until : null,
  }
}

function pauseMs(failures: number): number {
  const beyond = failures - failuresBeforePause
  return beyond < 0 ? 0 : Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(beyond, 16))
}
