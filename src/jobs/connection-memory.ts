/** What is kept for a connection, in the store: the memory that integrations work with. */
import type { ConnectionMemory, Subject } from '../integrations/connection-memory.ts'
import type { Store } from '../store/store.ts'
import { alone } from './alone.ts'
import type { Paces } from './paces.ts'

export interface MemoryContext {
  store: Store
  paces: Pick<Paces, 'wait'>
  now(): Date
}

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

    alone: (name, work) => alone(store, `${connectionId} ${name}`, work),

    pace: (limit) => paces.wait(connectionId, limit),
  }
}

/** As `external_ids.subject` has it. */
export function subjectText(subject: Subject): string {
  return 'callSid' in subject ? `call:${subject.callSid}` : `caller:${subject.caller}`
}
