/** Appends events in one statement; each number of rows has a prepared one of its own. */
import type { Insertable, Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

type Row = Omit<Insertable<Tables['call_events']>, 'id'>
/** Values of all rows in one object: `type 2` is the type of the third. */
type Values = Record<string, string | number>

const insertion = (count: number) => (db: Kysely<Tables>, values: Values) =>
  db.insertInto('call_events').values(
    Array.from({ length: count }, (_, row) => ({
      call_sid: values[`call_sid ${row}`] as string,
      version: values[`version ${row}`] as number,
      type: values[`type ${row}`] as string,
      at: values[`at ${row}`] as number,
      event: values[`event ${row}`] as string,
    })),
  )

function statements(count: number) {
  const insert = insertion(count)
  return {
    plain: prepared(insert),
    numbered: prepared((db, values: Values) => insert(db, values).returning('id')),
  }
}

const known = new Map<number, ReturnType<typeof statements>>()

/** Returns the keys that PostgreSQL counted up; none on SQLite, where nobody else listens. */
export async function insertEvents(db: Kysely<Tables>, dialect: Dialect, rows: Row[]): Promise<number[]> {
  const { plain, numbered } = known.get(rows.length) ?? statements(rows.length)
  known.set(rows.length, { plain, numbered })
  const values: Values = {}
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of Object.entries(row)) values[`${column} ${index}`] = value
  }
  if (dialect === 'postgres') return (await numbered(db, values)).rows.map(({ id }) => id)
  await plain(db, values)
  return []
}
