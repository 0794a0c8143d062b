/** How fast callers were answered over a span, exactly: over all engines, and by each. */
import type { Kysely } from 'kysely'
import { type EngineName, engineNames } from '../core/call.ts'
import type { Latency } from './calls.ts'
import type { Tables } from './tables.ts'

/** Of one engine (null: from before engines were noted), so many turns that took so long. */
interface Count {
  engine: string | null
  latency_ms: number
  turns: number
}

export interface Latencies {
  latency: Latency
  /** Only of engines that answered. */
  latencyByEngine: (Latency & { engine: EngineName; turns: number })[]
}

/** Latencies are whole milliseconds, so a few thousand distinct values stand for any number of turns. */
export async function latencyPercentiles(
  db: Kysely<Tables>,
  range: { from: number; to: number; businessId: string | undefined },
): Promise<Latencies> {
  let query = db
    .selectFrom('call_latencies')
    .select((eb) => ['engine', 'latency_ms', eb.fn.countAll<number>().as('turns')])
    .where('started_at', '>=', range.from)
    .where('started_at', '<', range.to)
    .groupBy(['latency_ms', 'engine'])
    .orderBy('latency_ms')
  if (range.businessId !== undefined) query = query.where('business_id', '=', range.businessId)
  const rows: Count[] = await query.execute()
  return {
    latency: percentiles(rows),
    latencyByEngine: engineNames.flatMap((engine) => {
      const own = rows.filter((row) => row.engine === engine)
      return own.length === 0 ? [] : [{ engine, turns: turnsOf(own), ...percentiles(own) }]
    }),
  }
}

/** By nearest rank; `ascending` may hold the same latency several times. */
function percentiles(ascending: Count[]): Latency {
  const all = turnsOf(ascending)
  const at = (share: number): number | null => {
    let left = Math.ceil(all * share)
    for (const row of ascending) {
      left -= row.turns
      if (left <= 0) return row.latency_ms
    }
    return null
  }
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

function turnsOf(counts: Count[]): number {
  return counts.reduce((sum, { turns }) => sum + turns, 0)
}
