/** Receipts of what was done to data: deletions, exports, logins. */

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
