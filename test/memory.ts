/** What is kept for a connection, on a real store of its own: for tests of integrations. */
import type { ConnectionMemory } from '../src/integrations/connection-memory.ts'
import { connectionMemory } from '../src/jobs/connection-memory.ts'
import { Paces } from '../src/jobs/paces.ts'
import type { Store } from '../src/store/store.ts'
import { storeKinds } from './stores.ts'

export interface TestMemory {
  store: Store
  of(connectionId: string): ConnectionMemory
  dispose(): Promise<void>
}

export async function openMemory(now = () => new Date()): Promise<TestMemory> {
  const opened = await storeKinds.find(({ dialect }) => dialect === 'sqlite')?.open()
  if (!opened) throw new Error('SQLite is always there')
  const { store } = opened
  // Its clock runs ahead: how long vendors are waited for is tried elsewhere.
  const paces = new Paces(() => performance.now() * 1000)
  return {
    store,
    of: (connectionId) => connectionMemory({ store, paces, now }, connectionId),
    dispose: opened.dispose,
  }
}
