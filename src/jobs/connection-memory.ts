/** What is kept for a connection, in the store: the memory that integrations work with. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ConnectionMemory, Subject } from '../integrations/connection-memory.ts'
import { IntegrationError } from '../integrations/integration.ts'
import type { Store } from '../store/store.ts'
import type { Paces } from './paces.ts'

export interface MemoryContext {
  store: Store
  paces: Paces
  now(): Date
}

/** How long one piece of work may hold its name: longer than any job runs, so that a dead process lets go. */
const leaseMs = 120_000
/** How long a name is waited for, and how often it is asked for again, milliseconds. */
const longestWaitMs = 20_000
const askAgainMs = 150

/** Work under one name within this process: it waits in line without asking the store. */
const lines = new Map<string, Promise<unknown>>()

export function connectionMemory(
  { store, paces, now }: MemoryContext,
  connectionId: string,
): ConnectionMemory {
  const keyOf = (subject: Subject, kind: string) => ({ connectionId, subject: subjectText(subject), kind })
  const nowIso = () => now().toISOString()
  return {
    connectionId,

    async external(subject, kind) {
      const found = await store.externalIds.get(keyOf(subject, kind))
      return found && { id: found.id, ...(found.url === null ? {} : { url: found.url }) }
    },

    async keepExternal(subject, kind, { id, url }) {
      await store.transaction((tx) =>
        tx.externalIds.keep(keyOf(subject, kind), { id, url: url ?? null, at: nowIso() }),
      )
    },

    async forgetExternal(subject, kind) {
      await store.transaction((tx) => tx.externalIds.forget(keyOf(subject, kind)))
    },

    fact: (name) => store.connectionFacts.get(connectionId, name),

    async keepFact(name, value) {
      await store.transaction((tx) => tx.connectionFacts.keep(connectionId, name, value, nowIso()))
    },

    alone: (name, work) =>
      inLine(`${connectionId} ${name}`, () => underLease(store, `${connectionId} ${name}`, work)),

    pace: (limit) => paces.wait(connectionId, limit),
  }
}

/** As `external_ids.subject` has it. */
export function subjectText(subject: Subject): string {
  return 'callSid' in subject ? `call:${subject.callSid}` : `caller:${subject.caller}`
}

async function inLine<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(name) ?? Promise.resolve()
  const mine = before.then(work, work)
  lines.set(name, mine)
  try {
    return await mine
  } finally {
    if (lines.get(name) === mine) lines.delete(name)
  }
}

async function underLease<T>(store: Store, name: string, work: () => Promise<T>): Promise<T> {
  const owner = randomUUID()
  const giveUpAt = Date.now() + longestWaitMs
  for (;;) {
    const at = Date.now()
    if (await store.transaction((tx) => tx.leases.take(name, owner, { now: at, until: at + leaseMs }))) break
    if (at > giveUpAt) {
      throw new IntegrationError('Another server is busy with the same caller', { failure: 'passing' })
    }
    await sleep(askAgainMs)
  }
  try {
    return await work()
  } finally {
    await store.transaction((tx) => tx.leases.release(name, owner))
  }
}
