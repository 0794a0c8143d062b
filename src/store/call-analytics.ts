/**
 * Counts over many calls, from indexed columns alone. The database counts by quarter-hour, of which every time
 * zone's hours and days are made; which day and hour a quarter belongs to is decided here, the same for both databases.
 */
import { type Kysely, sql } from 'kysely'
import { type CostSums, microsPerUsd, sumItems } from './call-costs.ts'
import { latencyPercentiles } from './call-latencies.ts'
import { slotMs } from './call-row.ts'
import type { Analytics } from './calls.ts'
import { toMillis } from './instants.ts'
import { localClock } from './local-clock.ts'
import type { Tables } from './tables.ts'

interface Range {
  from: string
  to: string
  timezone: string
  businessId?: string | undefined
}

export async function countCalls(db: Kysely<Tables>, range: Range): Promise<Analytics> {
  const from = toMillis(range.from, 'from')
  const to = toMillis(range.to, 'to')
  const slots = await countSlots(db, from, to, range.businessId)
  const days = new Map<string, Analytics['byDay'][number]>()
  const byHour = Array.from({ length: 24 }, (_, hour) => ({ hour, calls: 0 }))
  const clock = localClock(range.timezone)
  for (const slot of slots) {
    const { day, hour } = clock(slot.slot * slotMs)
    const entry = days.get(day) ?? { day, calls: 0, leads: 0, urgent: 0 }
    entry.calls += slot.calls
    entry.leads += slot.leads
    entry.urgent += slot.urgent
    days.set(day, entry)
    const hours = byHour[hour]
    if (hours) hours.calls += slot.calls
  }
  const total = (name: SlotCount) => totalOf(slots, name)
  return {
    totals: {
      calls: total('calls'),
      answered: total('answered'),
      abandoned: total('abandoned'),
      leads: total('leads'),
      urgent: total('urgent'),
      emergencies: total('emergencies'),
      callbacks: total('callbacks'),
      transferred: total('transferred'),
      spam: total('spam'),
    },
    byDay: [...days.values()].sort((a, b) => a.day.localeCompare(b.day)),
    byHour,
    ...(await latencyPercentiles(db, { from, to, businessId: range.businessId })),
    ...costTotals(slots),
  }
}

/** What the calls of a span cost, altogether and item by item. */
export async function countCosts(db: Kysely<Tables>, range: Omit<Range, 'timezone'>): Promise<CostSums> {
  const { from, to, businessId } = range
  const slots = await countSlots(db, toMillis(from, 'from'), toMillis(to, 'to'), businessId)
  return { calls: totalOf(slots, 'calls'), ...costTotals(slots), items: await sumItems(db, range) }
}

type Slot = Awaited<ReturnType<typeof countSlots>>[number]
type SlotCount = Exclude<keyof Slot, 'slot'>

function totalOf(slots: readonly Slot[], name: SlotCount): number {
  return slots.reduce((sum, slot) => sum + slot[name], 0)
}

function costTotals(slots: readonly Slot[]): Pick<CostSums, 'costUsd' | 'callsWithoutFullCost'> {
  return {
    costUsd: totalOf(slots, 'priced') === 0 ? null : totalOf(slots, 'micros') / microsPerUsd,
    callsWithoutFullCost: totalOf(slots, 'calls') - totalOf(slots, 'fully_priced'),
  }
}

function countSlots(db: Kysely<Tables>, from: number, to: number, businessId: string | undefined) {
  let query = db
    .selectFrom('calls')
    .select((eb) => [
      'slot',
      eb.fn.countAll<number>().as('calls'),
      sql<number>`sum(is_answered)`.as('answered'),
      sql<number>`sum(is_abandoned)`.as('abandoned'),
      sql<number>`sum(has_lead)`.as('leads'),
      sql<number>`sum(is_urgent)`.as('urgent'),
      sql<number>`sum(is_emergency)`.as('emergencies'),
      sql<number>`sum(case when callback_status = 'none' then 0 else 1 end)`.as('callbacks'),
      sql<number>`sum(is_transferred)`.as('transferred'),
      sql<number>`sum(is_spam)`.as('spam'),
      eb.fn.count<number>('cost_micros').as('priced'),
      sql<number>`sum(is_cost_complete)`.as('fully_priced'),
      // A sum of 64-bit numbers is a decimal on PostgreSQL.
      sql<number>`cast(coalesce(sum(cost_micros), 0) as bigint)`.as('micros'),
    ])
    // `slot` leads the covering index; the exact bounds follow.
    .where('slot', '>=', Math.floor(from / slotMs))
    .where('slot', '<=', Math.floor(to / slotMs))
    .where('started_at', '>=', from)
    .where('started_at', '<', to)
    .where('is_test', '=', 0)
    .groupBy('slot')
  // Inside an expression, since the index by business would be chosen, and lead to every row's snapshot.
  if (businessId !== undefined) query = query.where(sql`coalesce(business_id, '')`, '=', businessId)
  return query.execute()
}
