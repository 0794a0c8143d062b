/** What went to each connection, in numbers: read along indexes, however many deliveries there are. */
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

export interface ConnectionFigures {
  connectionId: string
  pending: number
  dead: number
  /** Delivered since the moment that was asked for. */
  delivered: number
  /** ISO 8601 in UTC; null when nothing ever was. */
  lastDeliveredAt: string | null
}

interface Row {
  id: string
  pending: number | string
  dead: number | string
  delivered: number | string
  last_delivered_at: string | null
}

export async function connectionFigures(
  db: Kysely<Tables>,
  connectionIds: string[],
  since: string,
): Promise<ConnectionFigures[]> {
  if (connectionIds.length === 0) return []
  const ids = sql.join(connectionIds.map((id) => sql`(${id})`))
  // The statuses are written out: the partial index serves only a condition that can be seen.
  const { rows } = await sql<Row>`
    with ids(id) as (values ${ids})
    select ids.id,
      (select count(*) from deliveries d where d.integration_id = ids.id and d.status = 'pending') as pending,
      (select count(*) from deliveries d where d.integration_id = ids.id and d.status = 'dead') as dead,
      (select count(*) from deliveries d
        where d.integration_id = ids.id and d.status = 'delivered' and d.updated_at >= ${since}) as delivered,
      (select max(d.updated_at) from deliveries d
        where d.integration_id = ids.id and d.status = 'delivered') as last_delivered_at
    from ids`.execute(db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return connectionIds.map((connectionId) => {
    const row = byId.get(connectionId)
    return {
      connectionId,
      pending: Number(row?.pending ?? 0),
      dead: Number(row?.dead ?? 0),
      delivered: Number(row?.delivered ?? 0),
      lastDeliveredAt: row?.last_delivered_at ?? null,
    }
  })
}
