/** No time of a calendar is held twice, whoever asks and from wherever. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HoldOptions, StoredAppointment } from '../../src/store/appointments.ts'
import type { Store } from '../../src/store/store.ts'
import { callSid, saveCall } from '../sample-calls.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

const nowMs = Date.parse('2026-03-02T09:00:00-06:00')
const hourMs = 3_600_000
const stands = { endsAt: '2026-03-03T11:00:00-06:00', externalId: 'ev1', externalUrl: 'https://c.example/1' }

let count = 0
function wish(connectionId: string, hour: number, more: Partial<StoredAppointment> = {}) {
  count += 1
  const clock = (at: number) => `2026-03-03T${String(at).padStart(2, '0')}:00:00-06:00`
  return {
    id: `apt_${count}`,
    connectionId,
    callSid: callSid(),
    businessId: 'default',
    startsAt: clock(hour),
    endsAt: clock(hour + 1),
    details: { title: 'Visit', name: 'Ana Reyes', phone: '+15035550142' },
    createdAt: new Date(nowMs).toISOString(),
    ...more,
  }
}

describe.each(storeKinds)('appointments on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('contract', () => {
    let under: StoreUnderTest
    let store: Store
    let connections = 0
    beforeAll(async () => {
      under = await kind.open()
      store = under.store
    })
    afterAll(() => under?.dispose())

    const connection = async () => {
      connections += 1
      const at = new Date(nowMs).toISOString()
      const id = `con_${connections}`
      const row = { kind: 'google-calendar', name: 'Ours', isEnabled: true, settings: {} }
      await store.transaction((tx) => tx.connections.save({ id, ...row, createdAt: at, updatedAt: at }))
      return id
    }
    const hold = (
      appointment: ReturnType<typeof wish>,
      options: Partial<HoldOptions> = {},
      on: Store = store,
    ) =>
      on.transaction((tx) =>
        tx.appointments.hold(appointment, { now: nowMs, until: nowMs + 60_000, gapMs: 0, ...options }),
      )

    it('a held time is nobody else’s until it is released or its time is over', async () => {
      const id = await connection()
      const first = wish(id, 10)
      expect(await hold(first)).toBe('held')
      expect(await hold(wish(id, 10))).toBe('taken')
      expect(await hold(wish(id, 9, { endsAt: '2026-03-03T10:01:00-06:00' }))).toBe('taken')
      expect(await hold(wish(id, 11))).toBe('held')
      await store.transaction((tx) => tx.appointments.release(first.id))
      const second = wish(id, 10)
      expect(await hold(second)).toBe('held')
      expect(await hold(wish(id, 10), { now: nowMs + 60_001, until: nowMs + 120_000 })).toBe('held')
      expect(await hold(wish(await connection(), 10))).toBe('held')
    })

    it('the same appointment held again says so, and once booked that it is', async () => {
      const id = await connection()
      const same = wish(id, 10)
      expect(await hold(same)).toBe('held')
      expect(await hold(same)).toBe('again')
      // Also when its time was over meanwhile: nobody knows whether it was made.
      expect(await hold(same, { now: nowMs + hourMs, until: nowMs + 2 * hourMs })).toBe('again')
      await store.transaction((tx) => tx.appointments.settle(same.id, 'booked', stands))
      expect(await hold(same)).toBe('booked')
      await store.transaction((tx) => tx.appointments.release(same.id))
      expect(await store.appointments.get(same.id)).toEqual({ ...same, ...stands, status: 'booked' })
      expect(await hold(wish(id, 10), { now: nowMs + 9 * hourMs })).toBe('taken')
    })

    it('one that was released is held anew', async () => {
      const same = wish(await connection(), 10)
      await hold(same)
      await store.transaction((tx) => tx.appointments.release(same.id))
      expect(await hold(same)).toBe('held')
    })

    it('keeps the gap on both sides, and knows of connections that are gone', async () => {
      const id = await connection()
      await hold(wish(id, 10))
      const gapMs = 30 * 60_000
      expect(await hold(wish(id, 11), { gapMs })).toBe('taken')
      expect(await hold(wish(id, 9), { gapMs })).toBe('taken')
      expect(await hold(wish(id, 12), { gapMs })).toBe('held')
      expect(await hold(wish('con_gone', 10))).toBe('gone')
    })

    it('tells the times that are taken', async () => {
      const id = await connection()
      const booked = wish(id, 15)
      await hold(booked)
      await store.transaction((tx) =>
        tx.appointments.settle(booked.id, 'requested', { ...stands, endsAt: booked.endsAt }),
      )
      await hold(wish(id, 10))
      const span = {
        from: Date.parse('2026-03-03T00:00:00-06:00'),
        to: Date.parse('2026-03-04T00:00:00-06:00'),
      }
      const hours = async (now: number) =>
        (await store.appointments.takenTimes(id, { ...span, now })).map(
          ({ from, to }) =>
            `${new Date(from).toISOString().slice(11, 16)}-${new Date(to).toISOString().slice(11, 16)}`,
        )
      expect(await hours(nowMs)).toEqual(['16:00-17:00', '21:00-22:00'])
      expect(await hours(nowMs + hourMs)).toEqual(['21:00-22:00'])
    })

    it('goes to one of twenty who want it at once, from two nodes', async () => {
      const id = await connection()
      const stores = kind.dialect === 'postgres' ? [store, await under.openAgain()] : [store]
      const wishes = Array.from({ length: 20 }, () => wish(id, 10))
      const outcomes = await Promise.all(
        wishes.map((one, index) => hold(one, { gapMs: 60_000 }, stores[index % stores.length] ?? store)),
      )
      expect(outcomes.filter((outcome) => outcome === 'held')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(19)
    })

    it('goes with its call when the caller is deleted', async () => {
      const call = await saveCall(store, {})
      const made = wish(await connection(), 10, { callSid: call.callSid })
      await hold(made)
      expect(await store.appointments.ofCalls([call.callSid])).toMatchObject([
        { id: made.id, status: 'held' },
      ])
      await store.transaction((tx) => tx.calls.delete([call.callSid]))
      expect(await store.appointments.ofCalls([call.callSid])).toEqual([])
    })
  })
})
