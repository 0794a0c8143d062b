/** Brings a database to the newest form of its tables, once, however many processes start at the same time. */
import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration'
import { FirstRingError } from '../core/errors.ts'
import type { Dialect } from './dialect.ts'
import { migrations } from './migrations/list.ts'
import type { Tables } from './tables.ts'

/** `name` says which database, for error messages. Throws FirstRingError `store-unavailable`. */
export async function migrate(db: Kysely<Tables>, dialect: Dialect, name: string): Promise<void> {
  await refuseNewer(db, name)
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([id, up]) => [id, { up: (tx: Kysely<Tables>) => up(tx, dialect) }]),
        ),
    },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (error instanceof FirstRingError) throw error
  await refuseNewer(db, name)
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'the migrations'
  throw new FirstRingError('store-unavailable', `${name}: ${failed} could not be applied`, { cause: error })
}

/** A database that a newer version has changed would be misread: better not to start. */
async function refuseNewer(db: Kysely<Tables>, name: string): Promise<void> {
  const known = (await db.introspection.getTables({ withInternalKyselyTables: true })).some(
    (table) => table.name === DEFAULT_MIGRATION_TABLE,
  )
  if (!known) return
  const { rows } = await sql<{
    name: string
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  const unknown = rows.map((row) => row.name).find((id) => !(id in migrations))
  if (unknown !== undefined) {
    throw new FirstRingError(
      'store-unavailable',
      `${name} was written by a newer version of FirstRing (it has ${unknown}): run that version, or restore a backup`,
    )
  }
}
