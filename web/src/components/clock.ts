/** The present moment for what is on screen, from one timer shared by all who ask. */
import { useSyncExternalStore } from 'react'

interface Clock {
  now: number
  watchers: Set<() => void>
  timer?: ReturnType<typeof setInterval>
}

const clocks = new Map<number, Clock>()

function clock(intervalMs: number): Clock {
  const known = clocks.get(intervalMs)
  if (known) return known
  const made: Clock = { now: Date.now(), watchers: new Set<() => void>() }
  clocks.set(intervalMs, made)
  return made
}

/** Milliseconds since 1970, renewed every `intervalMs`. */
export function useNow(intervalMs: 1000 | 15_000 = 15_000): number {
  return useSyncExternalStore(
    (watcher) => {
      const shared = clock(intervalMs)
      shared.watchers.add(watcher)
      shared.timer ??= setInterval(() => {
        shared.now = Date.now()
        for (const each of shared.watchers) each()
      }, intervalMs)
      return () => {
        shared.watchers.delete(watcher)
        if (shared.watchers.size > 0) return
        clearInterval(shared.timer)
        delete shared.timer
      }
    },
    () => {
      const shared = clock(intervalMs)
      // Nobody kept it going while the page was elsewhere.
      if (!shared.timer) shared.now = Math.max(shared.now, Math.floor(Date.now() / intervalMs) * intervalMs)
      return shared.now
    },
  )
}
