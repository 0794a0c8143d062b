/** Promised calls back, as a list to work through. A projection of the calls, written with them. */
import type { CallbackStatus } from '../core/callback-request.ts'
import type { UrgencyLevel } from '../core/urgency.ts'

export interface CallbackRow {
  id: string
  callSid: string
  businessId: string
  name: string | null
  phone: string | null
  reason: string | null
  dueAt: string | null
  window: { from: string; to: string } | null
  urgency: UrgencyLevel
  status: CallbackStatus
  createdAt: string
}

export interface CallbacksTable {
  get(id: string): Promise<CallbackRow | undefined>
  /** Urgent ones first, then by when they are due. */
  list(filter: {
    status?: CallbackStatus | undefined
    cursor?: string | undefined
    limit: number
  }): Promise<{ items: CallbackRow[]; nextCursor: string | null }>
}
