/** Writes the row of a call. */
import type { Insertable, Kysely } from 'kysely'
import type { Call } from '../core/call.ts'
import { callRow } from './call-row.ts'
import { prepared } from './prepared.ts'
import type { CallsRow, Tables } from './tables.ts'

type Row = Insertable<CallsRow>

/** What changes at every turn; none of these columns has an index. */
const turnColumns = ['snapshot', 'version', 'last_event_at'] as const
const indexedColumns = [
  'business_id',
  'started_at',
  'slot',
  'status',
  'is_ended',
  'is_test',
  'is_spam',
  'is_urgent',
  'is_emergency',
  'is_answered',
  'is_abandoned',
  'is_transferred',
  'has_lead',
  'callback_status',
  'from_phone',
  'lead_phone',
  'cost_micros',
  'is_cost_complete',
] as const

const pick = <Column extends keyof Row>(row: Row, columns: readonly Column[]) =>
  Object.fromEntries(columns.map((column) => [column, row[column]])) as Pick<Row, Column>

/** Finds the row only when no indexed column changed, so that neither database touches an index. */
const updateTurn = prepared((db, row: Row) =>
  indexedColumns.reduce(
    (update, column) => update.where(column, 'is not distinct from', row[column] as never),
    db.updateTable('calls').set(pick(row, turnColumns)).where('call_sid', '=', row.call_sid).returning('id'),
  ),
)

const allColumns = [...turnColumns, ...indexedColumns] as const

/** `returning` costs a third of the insertion, and nobody needs the id of a call that has no words yet. */
const insert = prepared((db, row: Row) =>
  db.insertInto('calls').values({ call_sid: row.call_sid, ...pick(row, allColumns) }),
)

const replace = prepared((db, row: Row) =>
  db.updateTable('calls').set(pick(row, allColumns)).where('call_sid', '=', row.call_sid).returning('id'),
)

/** Inserts a call whose first events these are, or throws what the database says of a second row. */
export async function insertCall(db: Kysely<Tables>, call: Call): Promise<void> {
  await insert(db, callRow(call))
}

/** Writes a call that is there already; returns `calls.id`. */
export async function updateCall(db: Kysely<Tables>, call: Call): Promise<number> {
  const row = callRow(call)
  const [known] = (await updateTurn(db, row)).rows
  const [written] = known ? [known] : (await replace(db, row)).rows
  if (!written) throw new Error(`there is no call ${call.callSid} to update`)
  return written.id
}
