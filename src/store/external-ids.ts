/** Ids of records at receivers, by connection, subject and kind: what was made once is not made again. */
import type { ExpressionBuilder, Insertable, Kysely } from 'kysely'
import { prepared } from './prepared.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface ExternalIdKey {
  connectionId: string
  /** `call:<CallSid>` or `caller:<key>`. */
  subject: string
  kind: string
}

export interface ExternalIdsTable {
  get(key: ExternalIdKey): Promise<{ id: string; url: string | null } | undefined>
  /** Replaces what was kept under the key. */
  keep(key: ExternalIdKey, external: { id: string; url: string | null; at: string }): Promise<void>
  forget(key: ExternalIdKey): Promise<void>
  /** Of a connection that is deleted. */
  forgetConnection(connectionId: string): Promise<void>
  /** Of a caller or call that is deleted. */
  forgetSubjects(subjects: string[]): Promise<void>
  ofSubject(subject: string): Promise<(ExternalIdKey & { id: string; url: string | null })[]>
}

const oneOf = prepared((db, key: ExternalIdKey) =>
  db
    .selectFrom('external_ids')
    .select(['external_id', 'external_url'])
    .where('connection_id', '=', key.connectionId)
    .where('subject', '=', key.subject)
    .where('kind', '=', key.kind),
)

const keepOne = prepared((db, row: Insertable<Tables['external_ids']>) =>
  db
    .insertInto('external_ids')
    .values({
      connection_id: row.connection_id,
      subject: row.subject,
      kind: row.kind,
      external_id: row.external_id,
      external_url: row.external_url,
      created_at: row.created_at,
    })
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'subject', 'kind']).doUpdateSet((eb) => ({
        external_id: eb.ref('excluded.external_id'),
        external_url: eb.ref('excluded.external_url'),
        created_at: eb.ref('excluded.created_at'),
      })),
    ),
)

export function externalIdsTable(db: Kysely<Tables>): ExternalIdsTable {
  const at = (key: ExternalIdKey) => (eb: ExpressionBuilder<Tables, 'external_ids'>) =>
    eb.and({ connection_id: key.connectionId, subject: key.subject, kind: key.kind })
  return {
    async get(key) {
      const [row] = (await oneOf(db, key)).rows
      return row && { id: row.external_id, url: row.external_url }
    },

    async keep(key, external) {
      requireTransaction(db)
      await keepOne(db, {
        connection_id: key.connectionId,
        subject: key.subject,
        kind: key.kind,
        external_id: external.id,
        external_url: external.url,
        created_at: external.at,
      })
    },

    async forget(key) {
      requireTransaction(db)
      await db.deleteFrom('external_ids').where(at(key)).execute()
    },

    async forgetConnection(connectionId) {
      requireTransaction(db)
      await db.deleteFrom('external_ids').where('connection_id', '=', connectionId).execute()
    },

    async forgetSubjects(subjects) {
      requireTransaction(db)
      if (subjects.length === 0) return
      await db.deleteFrom('external_ids').where('subject', 'in', subjects).execute()
    },

    async ofSubject(subject) {
      const rows = await db.selectFrom('external_ids').selectAll().where('subject', '=', subject).execute()
      return rows.map((row) => ({
        connectionId: row.connection_id,
        subject: row.subject,
        kind: row.kind,
        id: row.external_id,
        url: row.external_url,
      }))
    },
  }
}
