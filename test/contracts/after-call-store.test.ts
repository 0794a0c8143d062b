/** What a store must keep of receivers: what is wrong with them, what was sent, ids, facts and leases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionHealth } from '../../src/store/connection-health.ts'
import type { Delivery } from '../../src/store/deliveries.ts'
import type { Store } from '../../src/store/store.ts'
import { callSid } from '../sample-calls.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

const at = '2026-03-02T15:00:00.000Z'

describe.each(storeKinds)('what is kept after calls on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('contract', () => {
    let under: StoreUnderTest
    let store: Store
    beforeAll(async () => {
      under = await kind.open()
      store = under.store
    })
    afterAll(() => under?.dispose())

    const failing = (connectionId: string): ConnectionHealth => ({
      connectionId,
      state: 'failing',
      failure: 'passing',
      reason: 'The receiver answered 503',
      since: at,
      failures: 2,
      pausedUntil: null,
    })

    it('keeps what is wrong with a connection until it works again', async () => {
      expect(await store.connectionHealth.get('h1')).toBeUndefined()
      await store.transaction((tx) => tx.connectionHealth.save(failing('h1')))
      expect(await store.connectionHealth.get('h1')).toEqual(failing('h1'))
      const worse = { ...failing('h1'), state: 'needs-owner', failure: 'credentials', failures: 3 } as const
      await store.transaction((tx) => tx.connectionHealth.save({ ...worse, pausedUntil: 1_900_000_000_000 }))
      await store.transaction((tx) => tx.connectionHealth.save(failing('h0')))
      expect(await store.connectionHealth.list()).toEqual([
        failing('h0'),
        { ...worse, pausedUntil: 1_900_000_000_000 },
      ])
      const locked = await store.transaction((tx) => tx.connectionHealth.lock('h1'))
      expect(locked).toMatchObject({ state: 'needs-owner' })
      for (const expected of [true, false]) {
        expect(await store.transaction((tx) => tx.connectionHealth.clear('h1'))).toBe(expected)
      }
      expect(await store.transaction((tx) => tx.connectionHealth.lock('h1'))).toBeUndefined()
      await store.transaction((tx) => tx.connectionHealth.clear('h0'))
      expect(await store.connectionHealth.list()).toEqual([])
      await expect(store.connectionHealth.save(failing('h1'))).rejects.toThrow('store.transaction')
    })

    it('lets one of many try a connection that was left alone', async () => {
      await store.transaction((tx) => tx.connectionHealth.save({ ...failing('h2'), pausedUntil: 500 }))
      const taken = await Promise.all(
        Array.from({ length: 5 }, () =>
          store.transaction((tx) => tx.connectionHealth.takeTrial('h2', 500, 900)),
        ),
      )
      expect(taken.filter(Boolean)).toHaveLength(1)
      expect(await store.connectionHealth.get('h2')).toMatchObject({ pausedUntil: 900, failures: 2 })
    })

    it('tells in one question what went to each connection', async () => {
      const delivery = (id: string, change: Partial<Delivery>): Delivery => ({
        id,
        integrationId: 'f1',
        kind: 'webhook',
        callSid: callSid(),
        occasion: 'call.completed',
        status: 'pending',
        attempts: 0,
        lastError: null,
        failure: null,
        externalId: null,
        externalUrl: null,
        createdAt: at,
        updatedAt: at,
        ...change,
      })
      const earlier = '2026-03-01T12:00:00.000Z'
      await store.transaction(async (tx) => {
        await tx.deliveries.ensure(delivery('f-1', {}))
        await tx.deliveries.ensure(delivery('f-2', { status: 'dead' }))
        await tx.deliveries.ensure(delivery('f-3', { status: 'delivered' }))
        await tx.deliveries.ensure(delivery('f-4', { status: 'delivered', updatedAt: earlier }))
        await tx.deliveries.ensure(
          delivery('f-5', { integrationId: 'f2', status: 'delivered', updatedAt: earlier }),
        )
      })
      const since = '2026-03-01T15:00:00.000Z'
      expect(await store.connectionHealth.figures(['f2', 'f1', 'f3'], since)).toEqual([
        { connectionId: 'f2', pending: 0, dead: 0, delivered: 0, lastDeliveredAt: earlier },
        { connectionId: 'f1', pending: 1, dead: 1, delivered: 1, lastDeliveredAt: at },
        { connectionId: 'f3', pending: 0, dead: 0, delivered: 0, lastDeliveredAt: null },
      ])
      expect(await store.connectionHealth.figures([], since)).toEqual([])
    })
  })
})
