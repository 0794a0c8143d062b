/** What is kept for a connection, on every store: ids, facts that nobody reads in the table, and work done alone. */
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionMemory } from '../../src/integrations/connection-memory.ts'
import { alone } from '../../src/jobs/alone.ts'
import { connectionMemory, subjectText } from '../../src/jobs/connection-memory.ts'
import { Paces } from '../../src/jobs/paces.ts'
import type { Store } from '../../src/store/store.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

const now = () => new Date('2026-03-02T15:00:00Z')
const memoryOn = (store: Store, connectionId = 'con_1'): ConnectionMemory =>
  connectionMemory({ store, paces: new Paces(), now }, connectionId)

/** Something that ends when it is told to. */
function gate() {
  const target = new EventTarget()
  return { opened: once(target, 'open'), open: () => target.dispatchEvent(new Event('open')) }
}

describe.each(storeKinds)('memory of a connection on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('contract', () => {
    let under: StoreUnderTest
    let store: Store
    /** On PostgreSQL another node; SQLite belongs to one process, and one store. */
    let other: Store
    beforeAll(async () => {
      under = await kind.open()
      store = under.store
      other = kind.dialect === 'postgres' ? await under.openAgain() : store
    })
    afterAll(() => under?.dispose())

    it('remembers records by call and by caller, each connection for itself', async () => {
      const memory = memoryOn(store)
      const call = { callSid: `CA${'5'.repeat(32)}` }
      const caller = { caller: '+15035550142' }
      expect(await memory.external(call, 'contact')).toBeUndefined()
      await memory.keepExternal(call, 'contact', { id: '71', url: 'https://crm.example/71' })
      await memory.keepExternal(caller, 'contact', { id: '72' })
      await memory.keepExternal(caller, 'contact', { id: '73' })
      expect(await memoryOn(other).external(call, 'contact')).toEqual({
        id: '71',
        url: 'https://crm.example/71',
      })
      expect(await memory.external(caller, 'contact')).toEqual({ id: '73' })
      expect(await memory.external(caller, 'task')).toBeUndefined()
      expect(await memoryOn(store, 'con_2').external(caller, 'contact')).toBeUndefined()
      await memory.forgetExternal(caller, 'contact')
      expect(await memory.external(caller, 'contact')).toBeUndefined()
      expect(await store.externalIds.ofSubject(subjectText(call))).toMatchObject([{ id: '71' }])
      await store.transaction((tx) => tx.externalIds.forgetSubjects([subjectText(call)]))
      expect(await memory.external(call, 'contact')).toBeUndefined()
    })

    it('keeps facts that nobody can read in the table, or copy to another place', async () => {
      const memory = memoryOn(store, 'con_facts')
      await memory.keepFact('login', 'an-old-access-token')
      await memory.keepFact('login', 'very-secret-access-token')
      expect(await memoryOn(other, 'con_facts').fact('login')).toBe('very-secret-access-token')
      expect(await memory.fact('fields')).toBeUndefined()
      const rows = await store.db.selectFrom('connection_facts').selectAll().execute()
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain('secret')
      await store.db.updateTable('connection_facts').set({ name: 'stolen' }).execute()
      await expect(memory.fact('stolen')).rejects.toThrow()
    })

    it('lets work under one name run alone, on whichever node, and under other names at once', async () => {
      const seen: string[] = []
      let inside = 0
      let most = 0
      const work = (name: string) => async () => {
        inside += 1
        most = Math.max(most, inside)
        await store.connections.list()
        await other.connections.list()
        seen.push(name)
        inside -= 1
        return name
      }
      const nodes = [memoryOn(store), memoryOn(other), memoryOn(store)]
      const names = await Promise.all(
        [...nodes, ...nodes].map((memory, index) => memory.alone('caller a', work(`work ${index}`))),
      )
      expect(names).toEqual([0, 1, 2, 3, 4, 5].map((index) => `work ${index}`))
      expect(most).toBe(1)
      expect(seen).toHaveLength(6)

      const held = gate()
      const first = memoryOn(store).alone('caller a', () => held.opened)
      await memoryOn(other).alone('caller b', async () => undefined)
      await memoryOn(other, 'con_2').alone('caller a', async () => undefined)
      held.open()
      await first
    })

    it('lets go when the work throws', async () => {
      const failing = memoryOn(store).alone('caller c', async () => {
        throw new Error('no answer')
      })
      const next = memoryOn(other).alone('caller c', async () => 'done')
      await expect(failing).rejects.toThrow('no answer')
      expect(await next).toBe('done')
      expect(await store.db.selectFrom('leases').selectAll().execute()).toEqual([])
    })

    it('gives up waiting after a while, saying that the receiver is not at fault, and does not work later', async () => {
      const held = gate()
      const times = { leaseMs: 60_000, longestWaitMs: 150 }
      const first = alone(store, 'busy', () => held.opened, times)
      let isDone = false
      const late = async () => {
        isDone = true
      }
      for (const node of [store, other]) {
        await expect(alone(node, 'busy', late, times)).rejects.toMatchObject({
          failure: 'passing',
          isOurWait: true,
        })
      }
      held.open()
      await first
      await alone(store, 'busy', async () => undefined, times)
      expect(isDone).toBe(false)
    })

    // SQLite has one process, and needs no lease.
    if (kind.dialect === 'sqlite') return
    describe('between processes', () => {
      it('a dead holder’s lease runs out', async () => {
        const until = Date.now() + 300
        await store.transaction((tx) => tx.leases.take('con_1 dead', 'a killed process', { now: 0, until }))
        await memoryOn(store).alone('dead', async () => expect(Date.now()).toBeGreaterThan(until))
      })

      it('a living holder keeps its lease for longer than it was taken for', async () => {
        // Long enough for a machine that is busy with other tests to renew it in time.
        const times = { leaseMs: 1_500, longestWaitMs: 10_000 }
        const held = gate()
        const order: string[] = []
        const first = alone(store, 'long', () => held.opened.then(() => order.push('first')), times)
        const second = alone(other, 'long', async () => order.push('second'), times)
        const start = Date.now()
        await expect.poll(() => Date.now() - start, { timeout: 10_000 }).toBeGreaterThan(2_500)
        expect(order).toEqual([])
        held.open()
        await Promise.all([first, second])
        expect(order).toEqual(['first', 'second'])
      })

      it('only the owner releases a lease', async () => {
        const times = { now: 1_000, until: 2_000 }
        const lease = (owner: string, at = times) =>
          store.transaction((tx) => tx.leases.take('con_1 own', owner, at))
        expect(await lease('one')).toBe(true)
        expect(await lease('two')).toBe(false)
        expect(await lease('one', { now: 1_500, until: 2_500 })).toBe(true)
        await store.transaction((tx) => tx.leases.release('con_1 own', 'two'))
        expect(await lease('two')).toBe(false)
        expect(await lease('two', { now: 2_501, until: 3_000 })).toBe(true)
      })
    })
  })
})

describe('paces', () => {
  it('lets a burst through at once, and then so many in a second, in order', async () => {
    let clock = 0
    const paces = new Paces(() => clock)
    const limit = { perSecond: 50, burst: 3 }
    const order: number[] = []
    const start = performance.now()
    await Promise.all(
      [0, 1, 2, 3, 4].map((index) => paces.wait('con_1', limit).then(() => order.push(index))),
    )
    expect(order).toEqual([0, 1, 2, 3, 4])
    expect(performance.now() - start).toBeGreaterThanOrEqual(38)
    await paces.wait('con_2', limit)
    // A second later three are there again, and no more.
    clock = 1_000
    const later = performance.now()
    for (let count = 0; count < 3; count++) await paces.wait('con_1', limit)
    expect(performance.now() - later).toBeLessThan(15)
    await paces.wait('con_1', limit)
    expect(performance.now() - later).toBeGreaterThanOrEqual(18)
  })
})
