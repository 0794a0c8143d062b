/** How long a failed job waits: doubling, with jitter, up to a limit. Pure. */
import type { JobKind } from './job-queue.ts'

const mostDoublings = 16

/**
 * Milliseconds to the attempt after the failed one, which had this `retryCount`. Between half and the whole of
 * the doubled delay; `random` is in [0, 1).
 */
export function retryDelayMs(
  kind: Pick<JobKind<never>, 'retryDelaySeconds' | 'retryDelayMaxSeconds'>,
  retryCount: number,
  random: number,
): number {
  const whole = kind.retryDelaySeconds * 2 ** Math.min(retryCount, mostDoublings)
  return Math.round(Math.min(kind.retryDelayMaxSeconds, whole * (0.5 + random / 2)) * 1000)
}
