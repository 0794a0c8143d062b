/** Time on a simulated call: runs `speed` times as fast as real time, or jumps when `speed` is Infinity. */

export interface Clock {
  /** Waiting takes no real time. */
  readonly isInstant: boolean
  /** Call time to real time. */
  readonly speed: number
  /** The call's own time, milliseconds since the epoch. */
  now(): number
  /** Waits that much of the call's own time. Rejects with the signal's reason when it is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

/** A clock for one call. `realNow` is in milliseconds and may be replaced in tests. */
export function createClock(speed: number, realNow: () => number = Date.now): Clock {
  if (!(speed > 0)) throw new RangeError(`speed: expected a number above 0, got ${speed}`)
  return speed === Number.POSITIVE_INFINITY ? instantClock(realNow) : scaledClock(speed, realNow)
}

function scaledClock(speed: number, realNow: () => number): Clock {
  const start = realNow()
  return {
    isInstant: false,
    speed,
    now: () => start + (realNow() - start) * speed,
    wait: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        }, ms / speed)
        const onAbort = () => {
          clearTimeout(timer)
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', onAbort, { once: true })
      }),
  }
}

/** Real time passes as it does, and every wait adds its length at once. */
function instantClock(realNow: () => number): Clock {
  let skippedMs = 0
  return {
    isInstant: true,
    speed: Number.POSITIVE_INFINITY,
    now: () => realNow() + skippedMs,
    async wait(ms, signal) {
      signal?.throwIfAborted()
      skippedMs += ms
      // Lets pending input, a hang-up or a REST request, be noticed between two waits.
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    },
  }
}
