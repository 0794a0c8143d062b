/** Lists, search, counts and deletion of calls, the same on every database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallEvent, CallEventBody } from '../../src/core/call-event.ts'
import type { CallFilter } from '../../src/store/calls.ts'
import type { Store } from '../../src/store/store.ts'
import { callEvents, leadUpdated, reduced, saveCall } from '../sample-calls.ts'
import { type StoreUnderTest, storeKinds } from '../stores.ts'

const hungUp: CallEventBody = { type: 'call-ended', status: 'completed', reason: 'caller-hung-up' }
const urgent = (level: 'urgent' | 'emergency'): CallEventBody => ({
  type: 'urgency-detected',
  urgency: { level, evidence: ['burst pipe'] },
})
/** A call that cost so much; with `null` besides, something more whose price nobody knows. */
const priced = (...parts: (number | null)[]): CallEventBody => {
  const lines = parts.map((usd) => {
    const isKnown = usd !== null
    const priceId = isKnown ? 'twilio-inbound-local' : 'model:openai:gpt-9:input'
    return { item: isKnown ? 'Inbound call' : 'gpt-9', quantity: 1.5, unit: 'minute', usd, priceId }
  })
  const totalUsd = parts.reduce<number>((sum, usd) => sum + (usd ?? 0), 0)
  return { type: 'call-priced', cost: { totalUsd, lines, isComplete: !parts.includes(null) } }
}
const callbackAt = (dueAt?: string): CallEventBody => ({
  type: 'callback-requested',
  callback: { requested: true, status: 'open', ...(dueAt ? { dueAt } : {}) },
})

describe.each(storeKinds)('calls on $title', (kind) => {
  describe.skipIf(!kind.isAvailable)('queries', () => {
    let under: StoreUnderTest
    let store: Store
    beforeAll(async () => {
      under = await kind.open()
      store = under.store
    })
    afterAll(() => under?.dispose())

    const sids = async (filter: Partial<CallFilter>) =>
      (await store.calls.list({ limit: 50, ...filter })).items.map((call) => call.callSid)

    it('lists newest first across offsets, page by page, also of calls that started together', async () => {
      const businessId = 'paged'
      const times = [
        '2026-03-02T09:00:00-06:00',
        '2026-03-02T16:30:00+01:00',
        '2026-03-02T15:00:00Z',
        '2026-03-02T15:00:00Z',
      ]
      for (const [index, startedAt] of times.entries()) {
        await saveCall(store, { businessId, startedAt, callSid: `CA-paged-${index}` })
      }
      const order = ['CA-paged-1', 'CA-paged-3', 'CA-paged-2', 'CA-paged-0']
      expect(await sids({ businessId })).toEqual(order)
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const answer = await store.calls.list({ businessId, limit: 1, cursor })
        seen.push(...answer.items.map((call) => call.callSid))
        cursor = answer.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(seen).toEqual(order)
      expect(await sids({ businessId, from: '2026-03-02T15:30:00Z' })).toEqual(['CA-paged-1'])
      expect(await sids({ businessId, to: '2026-03-02T09:30:00-06:00' })).toHaveLength(3)
    })

    const keys = ['[1.5,"a"]', '[1e300,"a"]', '[99999999999,1,"a"]'].map((key) =>
      Buffer.from(key).toString('base64url'),
    )
    it.each(['nonsense', '', 'W10', 'WyJhIiwxXQ', "'; drop table calls", ...keys])(
      'refuses the cursor %j and names the field',
      async (cursor) => {
        for (const list of [store.calls.list, store.callbacks.list, store.deliveries.list]) {
          await expect(list({ cursor, limit: 5 })).rejects.toMatchObject({
            code: 'validation-failed',
            fields: [{ field: 'cursor' }],
          })
        }
      },
    )

    it('names a time that is none', async () => {
      await expect(store.calls.list({ from: 'yesterday', limit: 5 })).rejects.toMatchObject({
        code: 'validation-failed',
        fields: [{ field: 'from' }],
      })
    })

    it('filters by urgency, callback and status', async () => {
      const businessId = 'filtered'
      const pressing = await saveCall(store, { businessId }, urgent('urgent'), callbackAt())
      const done = await saveCall(store, { businessId }, callbackAt(), {
        type: 'callback-updated',
        status: 'done',
      })
      const ended = await saveCall(store, { businessId }, { type: 'call-answered' }, hungUp)
      expect(await sids({ businessId, isUrgent: true })).toEqual([pressing.callSid])
      expect(await sids({ businessId, isUrgent: false })).toHaveLength(2)
      expect(await sids({ businessId, callback: 'open' })).toEqual([pressing.callSid])
      expect(await sids({ businessId, callback: 'done' })).toEqual([done.callSid])
      expect(await sids({ businessId, callback: 'none' })).toEqual([ended.callSid])
      expect(await sids({ businessId, status: 'completed' })).toEqual([ended.callSid])
    })

    it('finds names, numbers, summary and transcript by the beginnings of words', async () => {
      const call = await saveCall(
        store,
        { from: '+14155552671' },
        { type: 'caller-said', text: 'My Wasserhahn is dripping' },
        leadUpdated({ firstName: 'Zoë', lastName: "O'Hara-Quinn", phone: '+15035550123' }),
        hungUp,
        { type: 'call-summarized', summary: 'A leaking tap in the Kitchen.' },
      )
      for (const q of [
        'zoe',
        'ZOË',
        "o'hara",
        'quinn zo',
        '"zoe"',
        'wasserh',
        'leaking kitchen',
        '+1 (503) 555-0123',
        '503-555-0123',
        '0123',
        '4155552671',
        '415 555 26',
      ]) {
        expect(await sids({ q }), q).toEqual([call.callSid])
      }
      for (const q of ['zoe nobody', 'asserhahn', '"', '*', 'NEAR(', '!!! ---']) {
        expect(await sids({ q }), q).toEqual([])
      }
      for (const q of ['zoe AND quinn', 'zoe OR x', "zoe' or 1=1", 'words:zoe', 'zoe*', '-zoe', 'zoe:*']) {
        await expect(sids({ q }), q).resolves.toBeInstanceOf(Array)
      }
      expect(await sids({ q: '   ' })).not.toEqual([])
      await store.transaction((tx) => tx.calls.delete([call.callSid]))
      expect(await sids({ q: 'zoe' })).toEqual([])
    })

    it('pages through what it finds, within a span and with every other filter', async () => {
      const businessId = 'searched'
      const save = (day: number, ...bodies: CallEventBody[]) =>
        saveCall(
          store,
          { businessId, startedAt: `2026-04-0${day}T09:00:00Z` },
          leadUpdated({ firstName: 'Xantippe' }),
          ...bodies,
        )
      const first = await save(1, hungUp)
      const second = await save(2, urgent('urgent'))
      const third = await save(3)
      await saveCall(store, { businessId }, leadUpdated({ firstName: 'Sokrates' }))
      const q = 'xantippe'
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const answer = await store.calls.list({ q, limit: 1, cursor })
        expect(answer.items).toHaveLength(1)
        seen.push(...answer.items.map((call) => call.callSid))
        cursor = answer.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(seen).toEqual([third.callSid, second.callSid, first.callSid])
      expect(await sids({ q, from: '2026-04-02T00:00:00Z' })).toEqual([third.callSid, second.callSid])
      expect(await sids({ q, to: '2026-04-02T00:00:00Z' })).toEqual([first.callSid])
      const span = { from: '2026-04-02T00:00:00Z', to: '2026-04-03T00:00:00Z' }
      expect(await sids({ q, businessId, ...span })).toEqual([second.callSid])
      expect(await sids({ q, from: '2030-01-01T00:00:00Z' })).toEqual([])
      expect(await sids({ q, isUrgent: true })).toEqual([second.callSid])
      expect(await sids({ q, status: 'completed', businessId })).toEqual([first.callSid])
      expect(await sids({ q, businessId: 'another' })).toEqual([])
      const browsing = (await store.calls.list({ businessId, limit: 1 })).nextCursor ?? ''
      await expect(store.calls.list({ q, limit: 1, cursor: browsing })).rejects.toMatchObject({
        fields: [{ field: 'cursor' }],
      })
    })

    it('lists callbacks with the urgent ones first, then by when they are due, which without a time is since the call', async () => {
      const named = (name: string) => leadUpdated({ firstName: name })
      await saveCall(store, {}, named('late'), callbackAt('2026-04-02T09:00:00-05:00'))
      await saveCall(store, {}, named('early'), callbackAt('2026-04-02T14:30:00+01:00'))
      await saveCall(store, {}, named('undated'), callbackAt())
      await saveCall(store, {}, named('urgent'), callbackAt('2026-05-01T09:00:00Z'), urgent('urgent'))
      await saveCall(store, {}, named('emergency'), callbackAt(), urgent('emergency'))
      await saveCall(store, {}, named('robot'), callbackAt(), {
        type: 'spam-detected',
        evidence: ['press 1'],
      })
      const names: (string | null)[] = []
      let cursor: string | undefined
      do {
        const answer = await store.callbacks.list({ status: 'open', limit: 2, cursor })
        names.push(...answer.items.map((row) => row.name))
        cursor = answer.nextCursor ?? undefined
      } while (cursor !== undefined)
      const saved = ['emergency', 'urgent', 'undated', 'early', 'late', 'robot']
      const ours = names.filter((name) => name !== null && saved.includes(name))
      expect(ours).toEqual(['emergency', 'urgent', 'undated', 'early', 'late'])
      const [first] = (await store.callbacks.list({ limit: 1 })).items
      expect(first && (await store.callbacks.get(first.id))).toEqual(first)
      expect(first).toMatchObject({
        urgency: 'emergency',
        status: 'open',
        dueAt: null,
        phone: '+15035550188',
      })
    })

    it('no longer lists a callback that was taken back', async () => {
      const asked = callEvents({}, callbackAt())
      await store.transaction((tx) => tx.calls.save(reduced(asked), asked))
      const id = `cb-${reduced(asked).callSid}`
      expect(await store.callbacks.get(id)).toBeDefined()
      const takenBack: CallEvent = {
        type: 'callback-requested',
        at: '2026-03-02T09:00:09-06:00',
        callback: { requested: false, status: 'cancelled' },
      }
      await store.transaction((tx) => tx.calls.save(reduced([...asked, takenBack]), [takenBack]))
      expect(await store.callbacks.get(id)).toBeUndefined()
    })

    it('finds calls that went silent, and every call of a number', async () => {
      const silent = await saveCall(store, { startedAt: '2020-01-01T00:00:00Z', from: '+12125550111' })
      const over = await saveCall(store, { startedAt: '2020-01-01T00:00:00Z', from: 'anonymous' }, hungUp)
      const spoke = await saveCall(store, { from: '+12125550222' }, leadUpdated({ phone: '+12125550111' }))
      const found = (await store.calls.silentSince('2020-06-01T00:00:00Z', 10)).map((call) => call.callSid)
      expect(found).toEqual([silent.callSid])
      const calls = (await store.calls.ofCaller('+12125550111')).map((call) => call.callSid)
      expect(calls).toEqual([spoke.callSid, silent.callSid])
      expect(await store.calls.ofCaller('anonymous')).toEqual([])
      expect(await store.calls.get(over.callSid)).toBeDefined()
    })

    it('finds the last calls from a number: newest first, of one business, test calls apart, none too old', async () => {
      const phone = '+12125550333'
      const at = (startedAt: string, other = {}) => saveCall(store, { from: phone, startedAt, ...other })
      await at('2025-01-01T00:00:00.000Z')
      const first = await at('2026-01-01T00:00:00.000Z')
      const second = await at('2026-02-01T00:00:00.000Z')
      await at('2026-03-01T00:00:00.000Z', { isTest: true })
      await at('2026-03-02T00:00:00.000Z', { businessId: 'other' })
      const wanted = { phone, businessId: first.businessId, since: '2025-12-01T00:00:00.000Z', isTest: false }
      const found = await store.calls.recentFrom(wanted)
      expect(found.map(({ callSid }) => callSid)).toEqual([second.callSid, first.callSid])
      expect(await store.calls.recentFrom({ ...wanted, phone: '+12125550334' })).toEqual([])
    })

    it('deletes a call with everything that hangs on it', async () => {
      const call = await saveCall(
        store,
        {},
        { type: 'receptionist-said', text: 'Hello', latencyMs: 12 },
        leadUpdated({ firstName: 'Gone' }),
        priced(0.0085),
        callbackAt(),
        {
          type: 'recording-ready',
          recording: { recordingSid: 'RE1', durationSeconds: 3, status: 'completed', source: 'call' },
        },
      )
      const { callSid } = call
      const at = call.startedAt
      await store.transaction((tx) =>
        tx.answers.add({ callSid, step: 'voice', token: undefined, twiml: '<Response/>', at }),
      )
      await store.transaction((tx) => tx.calls.delete([callSid, 'CA-unknown']))
      expect(await store.calls.get(callSid)).toBeUndefined()
      for (const table of [
        'call_events',
        'call_latencies',
        'call_costs',
        'answers',
        'callbacks',
        'leads',
        'recordings',
      ] as const) {
        const rows = await store.db.selectFrom(table).selectAll().where('call_sid', '=', callSid).execute()
        expect(rows, table).toEqual([])
      }
      await store.transaction((tx) => tx.calls.delete([]))
    })

    it('counts calls by local day and hour, over a change of clocks', async () => {
      const businessId = 'counted'
      const said = (latencyMs: number): CallEventBody => ({
        type: 'receptionist-said',
        text: 'Hi',
        latencyMs,
      })
      const transferred: CallEventBody[] = [
        { type: 'transfer-started', to: '+15035550111', name: 'Sam', purpose: 'emergency' },
        { type: 'transfer-ended', to: '+15035550111', outcome: 'accepted' },
      ]
      const answered: CallEventBody = { type: 'call-answered' }
      const save = (startedAt: string, ...bodies: CallEventBody[]) =>
        saveCall(store, { businessId, startedAt }, answered, ...bodies, hungUp)
      // Chicago springs forward on 8 March 2026: 01:59 is followed by 03:00.
      await save('2026-03-08T07:30:00Z', leadUpdated({ firstName: 'Ana' }), callbackAt(), said(100))
      await save('2026-03-08T08:10:00Z', urgent('emergency'), ...transferred, said(200), said(300))
      await save('2026-03-09T04:59:59Z', said(4_000))
      await save('2026-03-09T05:00:00Z', urgent('urgent'), leadUpdated({ lastName: 'Ray' }))
      await save('2026-03-09T06:00:00Z', { type: 'spam-detected', evidence: ['press 1'] })
      await saveCall(store, { businessId, isTest: true, startedAt: '2026-03-08T08:10:00Z' }, said(9_000))
      await saveCall(store, { businessId, startedAt: '2026-03-10T05:00:00Z' })
      const range = { from: '2026-03-08T00:00:00-06:00', to: '2026-03-10T00:00:00-05:00' }
      const counts = await store.calls.analytics({ ...range, timezone: 'America/Chicago', businessId })
      expect(counts.totals).toEqual({
        calls: 5,
        answered: 5,
        abandoned: 1,
        leads: 2,
        urgent: 2,
        emergencies: 1,
        // One was asked for, one is for the caller who left before the end.
        callbacks: 2,
        transferred: 1,
        spam: 1,
      })
      expect(counts.byDay).toEqual([
        { day: '2026-03-08', calls: 3, leads: 1, urgent: 1 },
        { day: '2026-03-09', calls: 2, leads: 1, urgent: 1 },
      ])
      expect(counts.byHour).toHaveLength(24)
      expect(counts.byHour.filter((entry) => entry.calls > 0)).toEqual([
        { hour: 0, calls: 1 },
        { hour: 1, calls: 2 },
        { hour: 3, calls: 1 },
        { hour: 23, calls: 1 },
      ])
      expect(counts.latency).toEqual({ p50Ms: 200, p95Ms: 4_000, p99Ms: 4_000 })
      expect(counts).toMatchObject({ latencyByEngine: [], costUsd: null, callsWithoutFullCost: 5 })
      const none = await store.calls.analytics({ ...range, timezone: 'Asia/Kathmandu', businessId: 'nobody' })
      expect(none).toMatchObject({ totals: { calls: 0 }, byDay: [], latency: { p50Ms: null, p95Ms: null } })
      const everyone = await store.calls.analytics({ ...range, timezone: 'Asia/Kathmandu' })
      expect(everyone.totals.calls).toBeGreaterThanOrEqual(5)
    })

    it('tells each engine’s latency apart', async () => {
      const businessId = 'fast-and-slow'
      const startedAt = '2026-05-01T00:00:00Z'
      const turns = (...times: number[]): CallEventBody[] =>
        times.map((latencyMs) => ({ type: 'receptionist-said', text: 'Hi', latencyMs }))
      const oneToHundred = Array.from({ length: 100 }, (_, index) => index + 1)
      const relay: CallEventBody = { type: 'engine-started', engine: 'conversation-relay' }
      const gather: CallEventBody = { type: 'engine-started', engine: 'gather' }
      await saveCall(store, { businessId, startedAt }, gather, ...turns(...oneToHundred))
      await saveCall(store, { businessId, startedAt }, relay, ...turns(1000, 3000, 2000))
      const { latency, latencyByEngine } = await store.calls.analytics({
        from: '2026-05-01T00:00:00Z',
        to: '2026-05-02T00:00:00Z',
        timezone: 'UTC',
        businessId,
      })
      expect(latency).toEqual({ p50Ms: 52, p95Ms: 98, p99Ms: 2000 })
      expect(latencyByEngine).toEqual([
        { engine: 'gather', turns: 100, p50Ms: 50, p95Ms: 95, p99Ms: 99 },
        { engine: 'conversation-relay', turns: 3, p50Ms: 2000, p95Ms: 3000, p99Ms: 3000 },
      ])
    })

    it('sums what calls cost, by their latest price, and says how many are not known in full', async () => {
      const businessId = 'priced'
      const startedAt = '2026-06-01T00:00:00Z'
      await saveCall(store, { businessId, startedAt }, hungUp, priced(0.0085, 0.07))
      await saveCall(store, { businessId, startedAt }, hungUp, priced(null), priced(0.017, null))
      await saveCall(store, { businessId, startedAt }, hungUp, priced())
      await saveCall(store, { businessId, startedAt }, hungUp)
      await saveCall(store, { businessId, startedAt, isTest: true }, hungUp, priced(0.5))
      const range = { from: startedAt, to: '2026-06-02T00:00:00Z', businessId }
      const { costUsd, callsWithoutFullCost } = await store.calls.analytics({ ...range, timezone: 'UTC' })
      expect({ costUsd, callsWithoutFullCost }).toEqual({ costUsd: 0.0955, callsWithoutFullCost: 2 })
      const { items, ...sums } = await store.calls.costs(range)
      expect(sums).toEqual({ calls: 4, costUsd, callsWithoutFullCost })
      const [known, unknown] = items
      expect(known).toEqual({
        priceId: 'twilio-inbound-local',
        item: 'Inbound call',
        unit: 'minute',
        quantity: 4.5,
        usd: 0.0955,
        unknown: 0,
      })
      expect(unknown).toMatchObject({ priceId: 'model:openai:gpt-9:input', usd: 0, unknown: 1 })
      expect(await store.calls.costs({ ...range, businessId: 'nobody' })).toEqual({
        calls: 0,
        costUsd: null,
        callsWithoutFullCost: 0,
        items: [],
      })
    })
  })
})
