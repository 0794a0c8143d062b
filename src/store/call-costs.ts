/** What calls cost, item by item: the lines of each call, and their sums over a span. Test calls are left out. */
import { type Kysely, sql } from 'kysely'
import type { Call } from '../core/call.ts'
import { toMillis } from './instants.ts'
import type { Tables } from './tables.ts'

/** What the calls of a span cost. */
export interface CostSums {
  calls: number
  /** US dollars, as far as is known; null when no call of the span is priced. */
  costUsd: number | null
  /** Calls that are not priced, or not in full. */
  callsWithoutFullCost: number
  /** The dearest first. */
  items: CostSum[]
}

/** Over the calls of a span, what one price came to. */
interface CostSum {
  priceId: string
  item: string
  unit: string
  /** As far as quantities are known. */
  quantity: number
  /** US dollars, as far as prices and quantities are known. */
  usd: number
  /** Lines that are not known. */
  unknown: number
}

export const microsPerUsd = 1_000_000

/** Replaces the lines that the call had before. */
export async function saveCostLines(db: Kysely<Tables>, call: Call): Promise<void> {
  if (call.isTest || !call.cost) return
  await db.deleteFrom('call_costs').where('call_sid', '=', call.callSid).execute()
  const rows = call.cost.lines.map((entry, line) => ({
    call_sid: call.callSid,
    line,
    business_id: call.businessId,
    started_at: toMillis(call.startedAt, 'startedAt'),
    price_id: entry.priceId,
    item: entry.item,
    unit: entry.unit,
    quantity: entry.quantity,
    micros: entry.usd === null ? null : Math.round(entry.usd * microsPerUsd),
  }))
  if (rows.length > 0) await db.insertInto('call_costs').values(rows).execute()
}

export async function sumItems(
  db: Kysely<Tables>,
  range: { from: string; to: string; businessId?: string | undefined },
): Promise<CostSum[]> {
  let query = db
    .selectFrom('call_costs')
    .select((eb) => [
      'price_id',
      eb.fn.max('item').as('item'),
      eb.fn.max('unit').as('unit'),
      sql<number>`coalesce(sum(quantity), 0)`.as('quantity'),
      sql<number>`cast(coalesce(sum(micros), 0) as bigint)`.as('micros'),
      sql<number>`cast(count(*) - count(micros) as bigint)`.as('unknown'),
    ])
    .where('started_at', '>=', toMillis(range.from, 'from'))
    .where('started_at', '<', toMillis(range.to, 'to'))
    .groupBy('price_id')
  if (range.businessId !== undefined) query = query.where('business_id', '=', range.businessId)
  const rows = await query.execute()
  return rows
    .map(({ price_id: priceId, item, unit, quantity, micros, unknown }) => ({
      priceId,
      item,
      unit,
      // Sums of fractions, for example of millions of tokens.
      quantity: Math.round(quantity * 1e6) / 1e6,
      usd: micros / microsPerUsd,
      unknown,
    }))
    .sort((a, b) => b.usd - a.usd || a.priceId.localeCompare(b.priceId))
}
