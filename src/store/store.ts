/** Port: everything that is kept. One query text over two dialects (`sqlite.ts`, `postgres.ts`). */
import type { Kysely } from 'kysely'
import type { Call } from '../core/call.ts'
import type { CallEvent } from '../core/call-event.ts'
import type { AnswersTable } from './answers.ts'
import type { AppointmentsTable } from './appointments.ts'
import type { AuditTable } from './audit.ts'
import type { BusinessesTable } from './businesses.ts'
import type { CallbacksTable } from './callbacks.ts'
import type { CallsTable } from './calls.ts'
import type { ConnectionFactsTable } from './connection-facts.ts'
import type { ConnectionHealthTable } from './connection-health.ts'
import type { ConnectionsTable } from './connections.ts'
import type { DeliveriesTable } from './deliveries.ts'
import type { ExternalIdsTable } from './external-ids.ts'
import type { LeasesTable } from './leases.ts'
import type { MessagesTable } from './messages.ts'
import type { OptOutsTable } from './opt-outs.ts'
import type { PricesTable } from './prices.ts'
import type { Tables } from './tables.ts'

/** The table groups, bound to one transaction or, for reading, to none. */
export interface StoreTx {
  readonly businesses: BusinessesTable
  readonly calls: CallsTable
  /** TwiML already answered, so that a repeated webhook gets the same again. */
  readonly answers: AnswersTable
  /** Times that are held or booked in the owner's calendar. */
  readonly appointments: AppointmentsTable
  readonly callbacks: CallbacksTable
  /** Configured integrations, secrets encrypted. */
  readonly connections: ConnectionsTable
  readonly connectionFacts: ConnectionFactsTable
  /** Connections that do not work as they should. */
  readonly connectionHealth: ConnectionHealthTable
  readonly deliveries: DeliveriesTable
  /** Records at receivers. */
  readonly externalIds: ExternalIdsTable
  readonly leases: LeasesTable
  /** Texts with callers and with those on call. */
  readonly messages: MessagesTable
  readonly optOuts: OptOutsTable
  readonly audit: AuditTable
  /** The owner's own prices. */
  readonly prices: PricesTable
  /** Runs `work` once, after this transaction has become durable; never when it is rolled back. Without one, at once. */
  afterCommit(work: () => void): void
  /** The query builder itself, for what lives in the same database: the job queue and the login. */
  readonly db: Kysely<Tables>
}

/** Events of one call that became durable together. */
export interface CallChange {
  call: Call
  events: CallEvent[]
}

export interface Store extends StoreTx {
  readonly dialect: 'sqlite' | 'postgres'
  /**
   * Runs `work` in one transaction; its writes are durable (on disk) when the promise resolves. All writes go
   * through here. `work` does nothing but queries: on SQLite it holds the only writer.
   */
  transaction<T>(work: (tx: StoreTx) => Promise<T>): Promise<T>
  /** Hears of every committed call change, on PostgreSQL those of other nodes too. Returns how to stop. */
  watch(listener: (change: CallChange) => void): () => void
  /** Throws FirstRingError `store-unavailable` when the store cannot answer now. */
  check(): Promise<void>
  close(): Promise<void>
}
