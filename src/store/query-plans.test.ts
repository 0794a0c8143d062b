/** Every list is read along an index, in its order: with a million calls nothing else answers in time. */
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openSqlite, type StoreUnderTest } from '../../test/stores.ts'
import type { CallFilter } from './calls.ts'
import type { DeliveryFilter } from './delivery-list.ts'
import type { MessageFilter } from './messages.ts'

let under: StoreUnderTest
let reader: DatabaseSync
beforeAll(async () => {
  under = await openSqlite()
  reader = new DatabaseSync(under.location)
})
afterAll(async () => {
  reader.close()
  await under.dispose()
})

/** The plans of all statements that `work` runs. Values do not matter: the planner has no statistics. */
async function plansOf(work: () => Promise<unknown>): Promise<string> {
  // Statements are kept when they have been run before; another store starts afresh.
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  await work()
  const texts = prepare.mock.calls.map(([text]) => text).filter((text) => /^\s*select/i.test(text))
  prepare.mockRestore()
  expect(texts.length).toBeGreaterThan(0)
  return texts
    .flatMap((text) => {
      const values = Array<number>(text.match(/\?/g)?.length ?? 0).fill(1)
      return reader.prepare(`explain query plan ${text}`).all(...values)
    })
    .map(({ detail }) => String(detail))
    .join('\n')
}

const span = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }
const cursor = Buffer.from('[1,"CA1"]').toString('base64url')
const searchCursor = Buffer.from('[1]').toString('base64url')

it.each<[Partial<CallFilter>, RegExp]>([
  [{}, /calls_started/],
  [{ cursor }, /calls_started \(\(started_at,call_sid\)/],
  [span, /calls_started \(started_at>\? AND started_at<\?\)/],
  [{ businessId: 'one' }, /calls_business \(business_id=\?/],
  [{ businessId: 'one', ...span }, /calls_business \(business_id=\? AND started_at>\? AND started_at<\?\)/],
  [{ isUrgent: true }, /calls_urgent/],
  [{ isUrgent: true, cursor }, /calls_urgent \(\(started_at,call_sid\)/],
  [{ isUrgent: true, ...span }, /calls_urgent \(started_at>/],
  [{ isUrgent: true, businessId: 'one' }, /calls_urgent/],
  [{ isUrgent: false }, /calls_started/],
  [{ callback: 'open' }, /calls_callback \(callback_status=\?/],
  [{ callback: 'done', ...span }, /calls_callback \(callback_status=\? AND started_at>/],
  [{ callback: 'cancelled', businessId: 'one' }, /calls_callback \(callback_status=\?/],
  [{ callback: 'none' }, /calls_started/],
  [{ status: 'in-progress' }, /calls_open/],
  [{ status: 'ringing', businessId: 'one' }, /calls_open/],
  [{ status: 'completed' }, /calls_started/],
  [{ status: 'busy' }, /calls_unusual \(status=\?/],
  [{ status: 'failed', businessId: 'one', ...span }, /calls_unusual \(status=\? AND started_at>/],
  [{ q: 'ana' }, /SCAN call_search.*\n.*SEARCH calls USING INTEGER PRIMARY KEY/],
  [{ q: 'ana 0142', cursor: searchCursor }, /call_search VIRTUAL TABLE INDEX \d+:M1</],
  [{ q: 'ana', ...span }, /call_search VIRTUAL TABLE INDEX \d+:M1></],
  [{ q: 'ana', isUrgent: true, businessId: 'one' }, /SCAN call_search/],
])('calls by %j', async (filter, index) => {
  const store = await under.openAgain()
  const plan = await plansOf(() => store.calls.list({ limit: 50, ...filter }))
  expect(plan).toMatch(index)
  expect(plan).not.toMatch(/SCAN calls$|TEMP B-TREE/m)
})

it.each(['callbacks', 'deliveries'] as const)('%s', async (list) => {
  const store = await under.openAgain()
  const all = await plansOf(() => store[list].list({ limit: 50 }))
  expect(all).toMatch(new RegExp(`${list}_order`))
  expect(all).not.toMatch(/TEMP B-TREE/)
  const some = await plansOf(() =>
    list === 'callbacks'
      ? store.callbacks.list({ limit: 50, status: 'open' })
      : store.deliveries.list({ limit: 50, status: 'dead' }),
  )
  expect(some).toMatch(new RegExp(`${list}_status \\(status=\\?`))
  expect(some).not.toMatch(/TEMP B-TREE/)
})

it.each<[Partial<DeliveryFilter>, RegExp]>([
  [{ from: span.from, to: span.to }, /deliveries_order \(created_order>\? AND created_order<\?\)/],
  [{ integrationId: 'a' }, /deliveries_connection \(integration_id=\?/],
  [{ integrationId: 'a', status: 'dead' }, /deliveries_connection_status \(integration_id=\? AND status=\?/],
  [{ occasion: 'call.urgent' }, /deliveries_occasion \(occasion=\?/],
  [{ kind: 'hubspot' }, /deliveries_kind \(kind=\?/],
])('deliveries by %j', async (filter, index) => {
  const store = await under.openAgain()
  const plan = await plansOf(() => store.deliveries.list({ limit: 50, ...filter }))
  expect(plan).toMatch(index)
  expect(plan).not.toMatch(/SCAN deliveries$|TEMP B-TREE/m)
})

it.each<[MessageFilter, RegExp]>([
  [{}, /messages_order/],
  [{ phone: '+1' }, /messages_phone \(phone=\?/],
  [{ callSid: 'CA1' }, /messages_call \(call_sid=\?/],
])('texts by %j', async (filter, index) => {
  const store = await under.openAgain()
  for (const more of [{}, { cursor }]) {
    const plan = await plansOf(() => store.messages.list({ limit: 50, ...filter, ...more }))
    expect(plan).toMatch(index)
    expect(plan).not.toMatch(/TEMP B-TREE/)
  }
})

it('deliveries of the calls that a search finds', async () => {
  const store = await under.openAgain()
  expect(await plansOf(() => store.deliveries.list({ limit: 50, q: 'ana' }))).toMatch(/call_search/)
})

it('counts from the index alone, also of one business', async () => {
  const store = await under.openAgain()
  for (const businessId of [undefined, 'one']) {
    const plan = await plansOf(() => store.calls.analytics({ ...span, timezone: 'UTC', businessId }))
    expect(plan).toMatch(/calls USING COVERING INDEX calls_counts \(slot>/)
    expect(plan).toMatch(/call_latencies USING COVERING INDEX call_latencies_counts \(started_at>/)
  }
})

it('sums costs from the index alone', async () => {
  const store = await under.openAgain()
  for (const businessId of [undefined, 'one']) {
    const plan = await plansOf(() => store.calls.costs({ ...span, businessId }))
    expect(plan).toMatch(/call_costs USING COVERING INDEX call_costs_sums \(started_at>/)
  }
})

it('finds the calls of a number, and those that went silent', async () => {
  const store = await under.openAgain()
  const caller = await plansOf(() => store.calls.ofCaller('+15035550142'))
  expect(caller).toMatch(/calls_from \(from_phone=\?\)[\s\S]*calls_lead_phone \(lead_phone=\?\)/)
  const since = span.from
  const recent = { phone: '+15035550142', businessId: 'one', since, isTest: false }
  const plan = await plansOf(() => store.calls.recentFrom(recent))
  expect(plan).toMatch(/calls_from \(from_phone=\? AND started_at>/)
  expect(plan).not.toMatch(/TEMP B-TREE/)
  expect(await plansOf(() => store.calls.silentSince(span.from, 9))).toMatch(/USING INDEX calls_open/)
})
