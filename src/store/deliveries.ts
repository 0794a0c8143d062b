/** What was sent where: one row for connection + occasion + call. */
import type { Occasion } from '../core/follow-ups.ts'

export interface Delivery {
  /** Stable for connection + occasion + call; the `webhook-id` of webhooks. */
  id: string
  integrationId: string
  kind: string
  callSid: string
  occasion: Occasion
  status: 'pending' | 'delivered' | 'dead'
  attempts: number
  lastError: string | null
  externalId: string | null
  externalUrl: string | null
  createdAt: string
  updatedAt: string
}

export interface DeliveriesTable {
  get(id: string): Promise<Delivery | undefined>
  /** Inserts; returns false and changes nothing when the row is there already. */
  ensure(delivery: Delivery): Promise<boolean>
  update(
    id: string,
    change: Partial<
      Pick<Delivery, 'status' | 'attempts' | 'lastError' | 'externalId' | 'externalUrl' | 'updatedAt'>
    >,
  ): Promise<void>
  ofCall(callSid: string): Promise<Delivery[]>
  list(filter: {
    status?: Delivery['status'] | undefined
    cursor?: string | undefined
    limit: number
  }): Promise<{ items: Delivery[]; nextCursor: string | null }>
}
