/** Runs a migration that is written as SQL both databases read: statements parted by semicolons. */
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

export async function runStatements(db: Kysely<Tables>, text: string): Promise<void> {
  for (const statement of text.split(';')) {
    if (statement.trim() !== '') await sql.raw(statement).execute(db)
  }
}
