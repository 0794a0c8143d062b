/** Receipts of what was done to data: deletions, exports, logins. */
import type { Kysely } from 'kysely'
import { toMillis } from './instants.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface AuditEntry {
  id: string
  at: string
  /** Who did it: a user's e-mail, `api-key`, or `system`. */
  actor: string
  /** For example `caller-deleted`. */
  action: string
  /** What it was done to; personal data is masked or hashed. */
  subject: string
  detail: Record<string, unknown>
}

export interface AuditTable {
  add(entry: AuditEntry): Promise<void>
  list(limit: number): Promise<AuditEntry[]>
}

export function auditTable(db: Kysely<Tables>): AuditTable {
  return {
    async add({ detail, ...entry }) {
      requireTransaction(db)
      await db
        .insertInto('audit_log')
        .values({ ...entry, at_order: toMillis(entry.at, 'at'), detail: JSON.stringify(detail) })
        .execute()
    },

    async list(limit) {
      const rows = await db
        .selectFrom('audit_log')
        .select(['id', 'at', 'actor', 'action', 'subject', 'detail'])
        .orderBy('at_order', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ detail, ...row }) => ({
        ...row,
        detail: JSON.parse(detail) as Record<string, unknown>,
      }))
    },
  }
}
