/** Writes the row of a call. */
import type { Kysely } from 'kysely'
import type { Call } from '../core/call.ts'
import { callRow } from './call-row.ts'
import type { Tables } from './tables.ts'

/**
 * Inserts or replaces; returns `calls.id`. Most turns of a call change no column that is indexed: those are written
 * without naming one, so that neither database touches an index of the table.
 */
export async function writeCall(db: Kysely<Tables>, call: Call): Promise<number> {
  const { snapshot, version, last_event_at, call_sid, ...indexed } = callRow(call)
  const turn = { snapshot, version, last_event_at }
  let update = db.updateTable('calls').set(turn).where('call_sid', '=', call_sid).returning('id')
  for (const [column, value] of Object.entries(indexed)) {
    update = update.where(column as keyof typeof indexed, 'is not distinct from', value)
  }
  const known = await update.executeTakeFirst()
  if (known) return known.id
  const row = await db
    .insertInto('calls')
    .values({ call_sid, ...turn, ...indexed })
    .onConflict((conflict) => conflict.column('call_sid').doUpdateSet({ ...turn, ...indexed }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
