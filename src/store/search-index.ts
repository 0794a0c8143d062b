/** The full-text index: FTS5 on SQLite, tsvector on PostgreSQL. Words come from `search-words.ts`. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Dialect } from './dialect.ts'
import type { Tables } from './tables.ts'

interface SearchIndex {
  create(db: Kysely<Tables>): Promise<void>
  /** Replaces the words of the call whose `calls.id` is `id`. */
  put(db: Kysely<Tables>, id: number, words: string[]): Promise<void>
  remove(db: Kysely<Tables>, ids: number[]): Promise<void>
  /** A table of the calls in which every one of `words` begins some word. */
  matching(words: string[]): RawBuilder<{ id: number }>
}

// Words hold letters and digits only, so quoting them is enough in both query languages.
const fts5: SearchIndex = {
  async create(db) {
    await sql`create virtual table call_search using fts5(words, content='', contentless_delete=1, detail=none)`.execute(
      db,
    )
  },
  async put(db, id, words) {
    await sql`insert or replace into call_search (rowid, words) values (${id}, ${words.join(' ')})`.execute(
      db,
    )
  },
  async remove(db, ids) {
    await sql`delete from call_search where rowid in (${sql.join(ids)})`.execute(db)
  },
  matching(words) {
    const query = words.map((word) => `"${word}"*`).join(' ')
    return sql<{ id: number }>`(select rowid as id from call_search where call_search match ${query})`
  },
}

const tsvector: SearchIndex = {
  async create(db) {
    await sql`create table call_search (call_id bigint primary key, words tsvector not null)`.execute(db)
    await sql`create index call_search_words on call_search using gin (words)`.execute(db)
  },
  async put(db, id, words) {
    await sql`insert into call_search (call_id, words) values (${id}, array_to_tsvector(${words}::text[]))
      on conflict (call_id) do update set words = excluded.words`.execute(db)
  },
  async remove(db, ids) {
    await sql`delete from call_search where call_id in (${sql.join(ids)})`.execute(db)
  },
  matching(words) {
    const query = words.map((word) => `'${word}':*`).join(' & ')
    return sql<{ id: number }>`(select call_id as id from call_search where words @@ ${query}::tsquery)`
  },
}

export function searchIndex(dialect: Dialect): SearchIndex {
  return dialect === 'sqlite' ? fts5 : tsvector
}
