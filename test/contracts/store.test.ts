/** What every store must do, whichever database it stands on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoBusiness } from '../../src/core/business.ts'
import type { Store, StoreTx } from '../../src/store/store.ts'
import { callEvents, callSid, leadUpdated, reduced, saveCall } from '../sample-calls.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

const at = '2026-03-02T09:00:00-06:00'

describe.each(storeKinds)('store on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('contract', () => {
    let under: StoreUnderTest
    let store: Store
    beforeAll(async () => {
      under = await kind.open()
      store = under.store
    })
    afterAll(() => under?.dispose())

    it('gives back a call and its events as they were saved', async () => {
      const events = callEvents({}, { type: 'call-answered' }, leadUpdated({ firstName: 'Ana' }))
      const call = reduced(events)
      await store.transaction((tx) => tx.calls.save(call, events))
      expect(await store.calls.get(call.callSid)).toEqual(call)
      expect(await store.calls.events(call.callSid)).toEqual(events)
      expect(await store.calls.get('CA-unknown')).toBeUndefined()
    })

    it('appends events to what was saved before, and refuses a version written twice', async () => {
      const events = callEvents({}, { type: 'call-answered' }, { type: 'caller-said', text: 'Hello' })
      const before = reduced(events.slice(0, 2))
      const after = reduced(events)
      await store.transaction((tx) => tx.calls.save(before, events.slice(0, 2)))
      await store.transaction((tx) => tx.calls.save(after, events.slice(2)))
      expect(await store.calls.events(after.callSid)).toEqual(events)
      await expect(store.transaction((tx) => tx.calls.save(after, events.slice(2)))).rejects.toMatchObject({
        code: 'conflict',
      })
      expect(await store.calls.get(after.callSid)).toEqual(after)
    })

    it('undoes everything of a transaction that throws', async () => {
      const events = callEvents({})
      const call = reduced(events)
      let heard = 0
      const stop = store.watch(() => {
        heard += 1
      })
      const failing = store.transaction(async (tx) => {
        tx.afterCommit(() => {
          heard += 1
        })
        await tx.calls.save(call, events)
        await tx.answers.add({ callSid: call.callSid, step: 'voice', token: undefined, twiml: '<a/>', at })
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      await saveCall(store, {})
      await expect.poll(() => heard).toBe(1)
      stop()
      expect(await store.calls.get(call.callSid)).toBeUndefined()
      expect(await store.answers.find(call.callSid, 'voice', undefined)).toBeUndefined()
    })

    it('refuses writes outside a transaction', async () => {
      await expect(store.businesses.save(demoBusiness, at)).rejects.toThrow('store.transaction')
    })

    it('keeps the writers of one call in a row, also of a call that has no row yet', async () => {
      const sid = callSid()
      const events = callEvents(
        { callSid: sid },
        ...Array.from({ length: 19 }, () => ({ type: 'call-answered' }) as const),
      )
      const write = (tx: StoreTx) =>
        tx.calls.lock(sid).then((known) => {
          const version = known?.version ?? 0
          const next = reduced(events.slice(0, version + 1))
          return tx.calls.save(next, events.slice(version, version + 1))
        })
      const other = await under.openAgain()
      await Promise.all(events.map((_, index) => (index % 2 ? store : other).transaction(write)))
      expect((await store.calls.get(sid))?.version).toBe(20)
      expect(await store.calls.events(sid)).toHaveLength(20)
    })

    it('tells watchers of committed changes, in order, those of other nodes on PostgreSQL too', async () => {
      const other = await under.openAgain()
      const sid = callSid()
      const heard: string[] = []
      const stop = store.watch(({ call, events }) => {
        if (call.callSid === sid) heard.push(...events.map((event) => event.type))
      })
      const events = callEvents({ callSid: sid }, { type: 'call-answered' }, { type: 'caller-silent' })
      for (const [index, event] of events.entries()) {
        const writer = kind.dialect === 'postgres' && index % 2 ? other : store
        const call = reduced(events.slice(0, index + 1))
        await writer.transaction((tx) => tx.calls.save(call, [event]))
      }
      await expect.poll(() => heard).toEqual(['call-started', 'call-answered', 'caller-silent'])
      stop()
    })

    it('keeps one answer a step, found by step or token', async () => {
      const answer = { callSid: callSid(), step: 'turn-1', token: 'abc', twiml: '<Response/>', at }
      await store.transaction((tx) => tx.answers.add(answer))
      expect(await store.answers.find(answer.callSid, 'turn-1', undefined)).toBe('<Response/>')
      expect(await store.answers.find(answer.callSid, 'other', 'abc')).toBe('<Response/>')
      expect(await store.answers.find(answer.callSid, 'other', undefined)).toBeUndefined()
      expect(await store.answers.find(callSid(), 'turn-1', 'abc')).toBeUndefined()
      const again = store.transaction((tx) => tx.answers.add({ ...answer, twiml: '<Other/>' }))
      await expect(again).rejects.toMatchObject({ code: 'conflict' })
      const racers = Array.from({ length: 5 }, (_, index) =>
        store.transaction((tx) => tx.answers.add({ ...answer, step: 'raced', twiml: `<T${index}/>` })),
      )
      const won = (await Promise.allSettled(racers)).filter((result) => result.status === 'fulfilled')
      expect(won).toHaveLength(1)
    })

    it('finds the business of a number, and gives a number to one business only', async () => {
      const first = { ...demoBusiness, phoneNumbers: ['+15035550101'] }
      const second = { ...demoBusiness, id: 'second', phoneNumbers: ['+15035550102'] }
      await store.transaction((tx) => tx.businesses.save(first, at))
      await store.transaction((tx) => tx.businesses.save(second, '2026-03-02T10:00:00-06:00'))
      expect((await store.businesses.byNumber('+15035550102'))?.id).toBe('second')
      expect((await store.businesses.byNumber('+15035559999'))?.id).toBe('default')
      expect((await store.businesses.list()).map((business) => business.id)).toEqual(['default', 'second'])
      const taken = { ...second, phoneNumbers: ['+15035550101'] }
      await expect(store.transaction((tx) => tx.businesses.save(taken, at))).rejects.toMatchObject({
        code: 'conflict',
        fields: [{ field: 'phoneNumbers' }],
      })
      expect((await store.businesses.get('second'))?.phoneNumbers).toEqual(['+15035550102'])
      await store.transaction((tx) => tx.businesses.save({ ...first, phoneNumbers: [] }, at))
      await store.transaction((tx) => tx.businesses.save(taken, at))
      expect((await store.businesses.byNumber('+15035550101'))?.id).toBe('second')
    })

    it('completes a profile that was stored before some of its fields were there', async () => {
      const { blockedNumbers: _, allowedNumbers: __, ...earlier } = { ...demoBusiness, id: 'earlier' }
      await store.transaction((tx) => tx.businesses.save(earlier as typeof demoBusiness, at))
      const complete = { ...earlier, blockedNumbers: [], allowedNumbers: [] }
      expect(await store.businesses.get('earlier')).toEqual(complete)
      expect(await store.transaction((tx) => tx.businesses.lock('earlier'))).toEqual(complete)
      expect(await store.businesses.list()).toContainEqual(complete)
    })

    it('keeps settings of connections encrypted', async () => {
      const connection = {
        id: 'one',
        kind: 'webhook',
        name: 'Hook',
        isEnabled: true,
        settings: { url: 'https://example.com', secret: 'very-secret' },
        createdAt: at,
        updatedAt: at,
      }
      await store.transaction((tx) => tx.connections.save(connection))
      expect(await store.connections.get('one')).toEqual(connection)
      const row = await store.db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
      expect(JSON.stringify(row)).not.toContain('very-secret')
      await store.transaction((tx) => tx.connections.save({ ...connection, isEnabled: false }))
      expect((await store.connections.list()).map((entry) => entry.isEnabled)).toEqual([false])
      expect(await store.transaction((tx) => tx.connections.delete('one'))).toBe(true)
      expect(await store.transaction((tx) => tx.connections.delete('one'))).toBe(false)
    })

    it('keeps one delivery for connection, occasion and call; pending ones go with their connection', async () => {
      const delivery = {
        id: 'msg_1',
        integrationId: 'hook',
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
      } as const
      const ensure = () => store.transaction((tx) => tx.deliveries.ensure(delivery))
      expect(await ensure()).toBe(true)
      expect(await ensure()).toBe(false)
      await store.transaction((tx) =>
        tx.deliveries.update('msg_1', 'pending', { status: 'dead', attempts: 3, lastError: '500' }),
      )
      expect(await store.deliveries.get('msg_1')).toEqual({
        ...delivery,
        status: 'dead',
        attempts: 3,
        lastError: '500',
      })
      const late = { status: 'pending', attempts: 9 } as const
      expect(await store.transaction((tx) => tx.deliveries.update('msg_1', 'pending', late))).toBe(false)
      expect(await store.deliveries.get('msg_1')).toMatchObject({ status: 'dead', attempts: 3 })
      const cleared = store.transaction((tx) => tx.deliveries.update('msg_1', 'dead', { lastError: null }))
      expect(await cleared).toBe(true)
      await store.transaction((tx) =>
        tx.deliveries.ensure({ ...delivery, id: 'msg_2', createdAt: '2026-03-02T10:00:00-06:00' }),
      )
      expect((await store.deliveries.ofCall(delivery.callSid)).map(({ id }) => id)).toEqual([
        'msg_1',
        'msg_2',
      ])
      const first = await store.deliveries.list({ limit: 1 })
      expect(first.items.map(({ id }) => id)).toEqual(['msg_2'])
      const rest = await store.deliveries.list({ limit: 1, cursor: first.nextCursor ?? '' })
      expect(rest).toMatchObject({ items: [{ id: 'msg_1', lastError: null }], nextCursor: null })
      expect((await store.deliveries.list({ status: 'dead', limit: 9 })).items).toHaveLength(1)
      await store.transaction((tx) => tx.connections.delete('hook'))
      expect((await store.deliveries.list({ limit: 9 })).items.map(({ id }) => id)).toEqual(['msg_1'])
    })

    it('keeps the owner’s own prices, one for each id', async () => {
      const price = { id: 'twilio-inbound-local', usd: 0.0071, asOf: '2026-11-24', source: 'Our contract' }
      const other = { ...price, id: 'model:openai:gpt-9:input', usd: 1e-7 }
      await store.transaction(async (tx) => {
        await tx.prices.put({ ...price, usd: 9 })
        await tx.prices.put(other)
        await tx.prices.put(price)
      })
      expect(await store.prices.list()).toEqual([other, price])
      expect(await store.transaction((tx) => tx.prices.remove(other.id))).toBe(true)
      expect(await store.transaction((tx) => tx.prices.remove(other.id))).toBe(false)
      expect(await store.prices.list()).toEqual([price])
      await expect(store.prices.put(price)).rejects.toThrow('store.transaction')
    })

    it('keeps receipts, newest first', async () => {
      for (const hour of ['08', '10', '09']) {
        const entry = { at: `2026-03-02T${hour}:00:00Z`, actor: 'system', action: 'swept', subject: '+1…88' }
        await store.transaction((tx) => tx.audit.add({ id: hour, ...entry, detail: { calls: 2 } }))
      }
      expect((await store.audit.list(2)).map(({ id, detail }) => [id, detail])).toEqual([
        ['10', { calls: 2 }],
        ['09', { calls: 2 }],
      ])
    })

    it('answers whether it can serve', async () => {
      await expect(store.check()).resolves.toBeUndefined()
    })
  })
})
