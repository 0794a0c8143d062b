/** Whether a delivery's turn has come: not while its connection is left alone, nor before earlier word of its call. */
import type { ConnectionHealth } from '../store/connection-health.ts'
import type { Delivery } from '../store/deliveries.ts'
import { trialMs } from './breaker.ts'
import type { JobContext } from './job-context.ts'
import { JobPostponed } from './job-queue.ts'

/** A delivery that was put off for so long is dead: what it says is no news any more. */
const longestPutOffMs = 24 * 3_600_000
/** Earlier word of the same call is waited for so long, when nothing is wrong with the connection. */
const longestOrderMs = 5 * 60_000
const behindMs = 400
/** In short pauses it is asked again soon, since the trial may have ended well. */
const askAgainMs = 5_000

type Turn =
  | { is: 'here'; health: ConnectionHealth | undefined }
  /** The connection was left alone for the whole time that a delivery is worth sending. */
  | { is: 'too-late'; reason: string }

/** Throws JobPostponed when it is to wait; nothing was sent then. */
export async function awaitTurn(
  { store, now }: Pick<JobContext, 'store' | 'now'>,
  delivery: Delivery,
): Promise<Turn> {
  const at = now().getTime()
  const [health, ofCall] = await Promise.all([
    store.connectionHealth.get(delivery.integrationId),
    store.deliveries.ofCall(delivery.callSid),
  ])
  const pausedUntil = health?.pausedUntil ?? null
  if (health && pausedUntil !== null && pausedUntil > at) {
    if (at - Date.parse(delivery.updatedAt) > longestPutOffMs)
      return { is: 'too-late', reason: health.reason }
    throw new JobPostponed('The connection is left alone', untilNextLook(pausedUntil - at))
  }
  const isWaitedFor = (other: Delivery) =>
    isAhead(other, delivery) && (health !== undefined || at - Date.parse(other.createdAt) < longestOrderMs)
  if (ofCall.some(isWaitedFor)) throw new JobPostponed('Earlier word of this call goes first', behindMs)
  return { is: 'here', health }
}

/**
 * After a pause one delivery goes first, over all nodes: true for that one, false where there was no pause. Throws
 * JobPostponed for the others.
 */
export async function isTrialOf(
  { store, now }: Pick<JobContext, 'store' | 'now'>,
  health: ConnectionHealth | undefined,
): Promise<boolean> {
  if (health === undefined || health.pausedUntil === null) return false
  const { connectionId, pausedUntil } = health
  const until = now().getTime() + trialMs
  const isTaken = await store.transaction((tx) =>
    tx.connectionHealth.takeTrial(connectionId, pausedUntil, until),
  )
  if (isTaken) return true
  throw new JobPostponed('Another delivery tries the connection', untilNextLook(trialMs))
}

/** Not yet tried, and before this one; of the same moment only the finished call comes last. */
function isAhead(other: Delivery, delivery: Delivery): boolean {
  if (other.id === delivery.id || other.integrationId !== delivery.integrationId) return false
  if (other.status !== 'pending' || other.attempts > 0) return false
  const difference = Date.parse(other.createdAt) - Date.parse(delivery.createdAt)
  return difference < 0 || (difference === 0 && delivery.occasion === 'call.completed')
}

/** Spread, so that not all come back in the same moment. */
function untilNextLook(leftMs: number): number {
  const spreadMs = Math.random() * 0.2 * Math.min(leftMs, askAgainMs)
  return (leftMs > 2 * trialMs ? leftMs : Math.min(leftMs, askAgainMs)) + spreadMs
}
