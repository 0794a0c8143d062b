/**
 * Lets work under one name run by itself, over all nodes: within a process in line, between processes under a lease
 * that is renewed while the work goes on, and runs out when its process died.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { IntegrationError } from '../integrations/integration.ts'
import type { Store } from '../store/store.ts'

export interface AloneTimes {
  /** After a process died, others wait this long; clocks of nodes may differ by less. */
  leaseMs: number
  /** How long a name is waited for. */
  longestWaitMs: number
}

const usualTimes: AloneTimes = { leaseMs: 25_000, longestWaitMs: 20_000 }
const askAgainMs = 100

/** The last piece of work under each name, by the store that the process has opened. */
const lines = new WeakMap<Store, Map<string, Promise<unknown>>>()

/** Throws IntegrationError, passing, when the name does not become free in time; else whatever `work` throws. */
export async function alone<T>(
  store: Store,
  name: string,
  work: () => Promise<T>,
  times: AloneTimes = usualTimes,
): Promise<T> {
  const giveUpAt = Date.now() + times.longestWaitMs
  return inLine(store, name, giveUpAt, () =>
    // A data folder belongs to one process.
    store.dialect === 'sqlite' ? work() : underLease(store, name, giveUpAt, work, times),
  )
}

async function inLine<T>(store: Store, name: string, giveUpAt: number, work: () => Promise<T>): Promise<T> {
  const ofStore = lines.get(store) ?? new Map<string, Promise<unknown>>()
  lines.set(store, ofStore)
  const before = ofStore.get(name)
  let isGivenUp = false
  const mine = (before ?? Promise.resolve()).then(start, start)
  async function start(): Promise<T | undefined> {
    return isGivenUp ? undefined : work()
  }
  ofStore.set(name, mine)
  const isOver = mine.then(
    () => undefined,
    () => undefined,
  )
  void isOver.then(() => {
    if (ofStore.get(name) === mine) ofStore.delete(name)
  })
  if (before && !(await isFreeBy(before, giveUpAt))) {
    isGivenUp = true
    throw busy()
  }
  return (await mine) as T
}

async function isFreeBy(before: Promise<unknown>, giveUpAt: number): Promise<boolean> {
  const settled = before.then(
    () => true,
    () => true,
  )
  const stop = new AbortController()
  const late = sleep(Math.max(0, giveUpAt - Date.now()), false, { signal: stop.signal }).catch(() => false)
  const isFree = await Promise.race([settled, late])
  stop.abort()
  return isFree
}

async function underLease<T>(
  store: Store,
  name: string,
  giveUpAt: number,
  work: () => Promise<T>,
  { leaseMs }: AloneTimes,
): Promise<T> {
  const owner = randomUUID()
  const take = () => {
    const now = Date.now()
    return store.transaction((tx) => tx.leases.take(name, owner, { now, until: now + leaseMs }))
  }
  while (!(await take())) {
    if (Date.now() > giveUpAt) throw busy()
    await sleep(askAgainMs)
  }
  // A lease that cannot be renewed for once lives on; the store says so itself to whoever works.
  const renewal = setInterval(() => take().catch(() => undefined), leaseMs / 4)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    // What was done is done; a lease that stays runs out.
    await store.transaction((tx) => tx.leases.release(name, owner)).catch(() => undefined)
  }
}

function busy(): IntegrationError {
  return new IntegrationError('Something else is being done for the same caller or connection', {
    failure: 'passing',
    isOurWait: true,
  })
}
