/** Queries of the hot path: built and compiled once, then run with other values. */
import type { Compilable, CompiledQuery, DialectAdapter, Kysely, QueryResult } from 'kysely'
import type { Tables } from './tables.ts'

/** Stands for a value while the query is built. */
class Placeholder {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

type Run<Values, Row> = (db: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>>

/**
 * `build` is called once for each database, with placeholders instead of values: it must put every value into the
 * query as it is, and its shape must not depend on them. Building and compiling takes longer than most of our
 * queries do.
 */
export function prepared<Values extends object, Row>(
  build: (db: Kysely<Tables>, values: Values) => Compilable<Row>,
): Run<Values, Row> {
  // One compiled text a database: both dialects may be open in one process, in tests.
  const compiled = new WeakMap<DialectAdapter, CompiledQuery<Row>>()
  return (db, values) => {
    const { adapter } = db.getExecutor()
    let query = compiled.get(adapter)
    if (query === undefined) {
      query = build(db, placeholders<Values>()).compile()
      compiled.set(adapter, query)
    }
    const given = values as Record<string, unknown>
    const parameters = query.parameters.map((value) =>
      value instanceof Placeholder ? given[value.name] : value,
    )
    return db.executeQuery<Row>({ ...query, parameters })
  }
}

function placeholders<Values>(): Values {
  return new Proxy({}, { get: (_target, name) => new Placeholder(String(name)) }) as Values
}
