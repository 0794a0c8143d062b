/** Texts and opt-outs: what every store must do with them, whichever database it stands on. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Message, MessageStatus } from '../../src/core/text-messages.ts'
import type { Store } from '../../src/store/store.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

const at = '2026-03-02T15:00:00.000Z'
let count = 0

function text(change: Partial<Message> = {}): Message {
  count += 1
  return {
    id: `text-${count}`,
    messageSid: null,
    businessId: 'default',
    direction: 'outbound',
    phone: '+15035550123',
    ownNumber: '+15035550100',
    body: 'Thanks for your call.',
    purpose: 'follow-up',
    status: 'planned',
    errorCode: null,
    callSid: null,
    deliveryId: null,
    at,
    updatedAt: at,
    ...change,
  }
}

const sid = () => `SM${String(++count).padStart(32, '0')}`

describe.each(storeKinds)('texts on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('contract', () => {
    let under: StoreUnderTest
    let store: Store
    beforeAll(async () => {
      under = await kind.open()
      store = under.store
    })
    afterAll(() => under?.dispose())

    const keep = async (...texts: Message[]) => {
      for (const one of texts) await store.transaction((tx) => tx.messages.ensure(one))
    }

    it('keeps a text once under its id, and gives it back as it was', async () => {
      const one = text({ callSid: 'CA-1', deliveryId: 'dlv_1', purpose: 'alert' })
      expect(await store.transaction((tx) => tx.messages.ensure(one))).toBe(true)
      expect(await store.transaction((tx) => tx.messages.ensure({ ...one, body: 'other' }))).toBe(false)
      expect(await store.messages.get(one.id)).toEqual(one)
      expect(await store.messages.get('unknown')).toBeUndefined()
    })

    it('refuses writes outside a transaction', async () => {
      await expect(store.messages.ensure(text())).rejects.toThrow('store.transaction')
      await expect(store.optOuts.remove('+1', '+1')).rejects.toThrow('store.transaction')
    })

    it('ends in the state that the last report names, in whichever order and however often reports come', async () => {
      const ways: MessageStatus[][] = [
        ['queued', 'sent', 'delivered'],
        ['queued', 'sent', 'undelivered'],
        ['queued', 'failed'],
        ['queued', 'sent', 'delivered', 'read'],
      ]
      const shuffled = fc.constantFrom(...ways).chain((way) =>
        fc.record({
          last: fc.constant(way.at(-1)),
          reports: fc.shuffledSubarray([...way, ...way], { minLength: way.length * 2 }),
        }),
      )
      await fc.assert(
        fc.asyncProperty(shuffled, async ({ last, reports }) => {
          const one = text()
          const messageSid = sid()
          await keep(one)
          for (const status of reports) {
            await store.transaction((tx) => tx.messages.advance(one.id, { status, messageSid, at }))
          }
          expect(await store.messages.get(one.id)).toMatchObject({ status: last, messageSid })
        }),
        { numRuns: 30 },
      )
    })

    it('says whether a report was news, and keeps the first SID and the error', async () => {
      const one = text()
      await keep(one)
      const [first, second] = [sid(), sid()]
      const advance = (news: { status: MessageStatus; messageSid?: string; errorCode?: number }) =>
        store.transaction((tx) => tx.messages.advance(one.id, { ...news, at: '2026-03-02T15:01:00.000Z' }))
      expect(await advance({ status: 'undelivered', messageSid: first, errorCode: 30003 })).toBe(true)
      expect(await advance({ status: 'sent', messageSid: second })).toBe(false)
      expect(await store.messages.get(one.id)).toEqual({
        ...one,
        messageSid: first,
        status: 'undelivered',
        errorCode: 30003,
        updatedAt: '2026-03-02T15:01:00.000Z',
      })
    })

    it('plans a refused text again, and none that the carrier had', async () => {
      const [refused, undelivered] = [text(), text()]
      await keep(refused, undelivered)
      await store.transaction(async (tx) => {
        await tx.messages.advance(refused.id, { status: 'failed', errorCode: 30034, at })
        await tx.messages.advance(undelivered.id, { status: 'failed', messageSid: sid(), at })
        for (const { id } of [refused, undelivered]) await tx.messages.planAgain(id, at)
      })
      expect(await store.messages.get(refused.id)).toMatchObject({ status: 'planned', errorCode: null })
      expect(await store.messages.get(undelivered.id)).toMatchObject({ status: 'failed' })
    })

    it('lists by number and by call, newest first and page by page', async () => {
      const phone = '+15035550777'
      const texts = [0, 1, 2, 3, 4].map((minute) =>
        text({ phone, at: `2026-03-02T16:0${minute}:00.000Z`, callSid: minute < 2 ? 'CA-list' : null }),
      )
      await keep(...texts)
      const ids = (items: Message[]) => items.map(({ id }) => id)
      const newestFirst = ids(texts.toReversed())
      const first = await store.messages.list({ phone, limit: 2 })
      const rest = await store.messages.list({ phone, limit: 3, cursor: first.nextCursor ?? '' })
      expect([...ids(first.items), ...ids(rest.items)]).toEqual(newestFirst)
      expect(rest.nextCursor).toBeNull()
      expect(ids((await store.messages.list({ callSid: 'CA-list', limit: 9 })).items)).toEqual(
        newestFirst.slice(3),
      )
      expect(ids(await store.messages.ofPhone(phone))).toEqual(ids(texts))
      expect(ids(await store.messages.ofCall('CA-list'))).toEqual(ids(texts.slice(0, 2)))
      await expect(store.messages.list({ cursor: 'nonsense', limit: 2 })).rejects.toMatchObject({
        code: 'validation-failed',
      })
    })

    it('finds the newest text for a purpose, and numbers that no text reached', async () => {
      const phone = '+15035550778'
      const alert = (minute: number) =>
        text({ phone, purpose: 'alert', at: `2026-03-02T16:0${minute}:00.000Z` })
      const [older, newer] = [alert(1), alert(2)]
      await keep(newer, older, text({ phone, at: '2026-03-02T16:09:00.000Z' }))
      expect(await store.messages.latestTo(phone, ['alert'], 5)).toEqual([newer, older])
      expect(await store.messages.hasFailedWith(phone, [30006])).toBe(false)
      await store.transaction((tx) =>
        tx.messages.advance(older.id, { status: 'undelivered', errorCode: 30006, at }),
      )
      expect(await store.messages.hasFailedWith(phone, [21614, 30006])).toBe(true)
    })

    it('deletes the texts with a number; what it wants no texts from stays', async () => {
      const phone = '+15035550779'
      const other = text()
      const alert = text({ callSid: 'CA-deleted', purpose: 'alert' })
      await keep(text({ phone }), text({ phone, direction: 'inbound', status: 'received' }), alert, other)
      const optOut = { phone, ownNumber: '+15035550100', at, source: 'text' as const }
      await store.transaction((tx) => tx.optOuts.add(optOut))
      expect(await store.transaction((tx) => tx.messages.deleteOf(phone, ['CA-deleted']))).toBe(3)
      expect(await store.messages.get(other.id)).toEqual(other)
      expect(await store.messages.ofPhone(phone)).toEqual([])
      expect(await store.optOuts.ofPhone(phone)).toEqual([optOut])
    })

    it('keeps an opt-out for the number of ours that it was said to, until it is taken back', async () => {
      const [phone, ownNumber] = ['+15035550780', '+15035550100']
      const optOut = { phone, ownNumber, at, source: 'text' as const }
      await store.transaction((tx) => tx.optOuts.add(optOut))
      await store.transaction((tx) => tx.optOuts.add({ ...optOut, source: 'carrier' }))
      expect(await store.optOuts.ofPhone(phone)).toEqual([optOut])
      expect(await store.optOuts.has(phone, ownNumber)).toBe(true)
      expect(await store.optOuts.has(phone, '+15035550101')).toBe(false)
      await store.transaction((tx) => tx.optOuts.remove(phone, ownNumber))
      expect(await store.optOuts.has(phone, ownNumber)).toBe(false)
    })
  })
})
