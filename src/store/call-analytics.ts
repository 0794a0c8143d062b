/**
 * Counts over many calls, from indexed columns alone. The database counts by quarter-hour, of which every time
 * zone's hours and days are made; which day and hour a quarter belongs to is decided here, the same for both databases.
 */
import { type Kysely, sql } from 'kysely'
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
  const total = (name: Exclude<keyof (typeof slots)[number], 'slot'>) =>
    slots.reduce((sum, slot) => sum + slot[name], 0)
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
    latency: await latencyPercentiles(db, from, to, range.businessId),
  }
}

function countSlots(db: Kysely<Tables>, from: number, to: number, businessId: string | undefined) {
  let query = db
    .selectFrom('calls')
    .select((eb) => ['slot', eb.fn.countAll<number>().as('calls')])
    .select([
      sql<number>`sum(is_answered)`.as('answered'),
      sql<number>`sum(is_abandoned)`.as('abandoned'),
      sql<number>`sum(has_lead)`.as('leads'),
      sql<number>`sum(is_urgent)`.as('urgent'),
      sql<number>`sum(is_emergency)`.as('emergencies'),
      sql<number>`sum(case when callback_status = 'none' then 0 else 1 end)`.as('callbacks'),
      sql<number>`sum(is_transferred)`.as('transferred'),
      sql<number>`sum(is_spam)`.as('spam'),
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

/** Exact: latencies are whole milliseconds, so a few thousand distinct values stand for any number of turns. */
async function latencyPercentiles(
  db: Kysely<Tables>,
  from: number,
  to: number,
  businessId: string | undefined,
): Promise<Analytics['latency']> {
  let query = db
    .selectFrom('call_latencies')
    .select((eb) => ['latency_ms', eb.fn.countAll<number>().as('turns')])
    .where('started_at', '>=', from)
    .where('started_at', '<', to)
    .groupBy('latency_ms')
    .orderBy('latency_ms')
  if (businessId !== undefined) query = query.where('business_id', '=', businessId)
  const rows = await query.execute()
  const all = rows.reduce((sum, row) => sum + row.turns, 0)
  const percentile = (share: number): number | null => {
    let left = Math.ceil(all * share)
    for (const row of rows) {
      left -= row.turns
      if (left <= 0) return row.latency_ms
    }
    return null
  }
  return { p50Ms: percentile(0.5), p95Ms: percentile(0.95) }
}
