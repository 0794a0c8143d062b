/** Appends events in one statement; each number of rows has a prepared one of its own. */
import type { Insertable, Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

type Row = Omit<Insertable<Tables['call_events']>, 'id'>
/** The values of all rows, one row after the other. */
type Values = (string | number)[]
const columns = 5

const insertion = (count: number) => (db: Kysely<Tables>, values: Values) =>
  db.insertInto('call_events').values(
    Array.from({ length: count }, (_, row) => ({
      call_sid: values[row * columns] as string,
      version: values[row * columns + 1] as number,
      type: values[row * columns + 2] as string,
      at: values[row * columns + 3] as number,
      event: values[row * columns + 4] as string,
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
  const values = rows.flatMap(({ call_sid, version, type, at, event }) => [
    call_sid,
    version,
    type,
    at,
    event,
  ])
  if (dialect === 'postgres') return (await numbered(db, values)).rows.map(({ id }) => id)
  await plain(db, values)
  return []
}
