/** Binds the table groups to one transaction, or to none for reading. */
import type { Kysely } from 'kysely'
import { answersTable } from './answers.ts'
import { appointmentsTable } from './appointments.ts'
import { auditTable } from './audit.ts'
import { businessesTable } from './businesses.ts'
import { callbacksTable } from './callbacks.ts'
import { callsTable } from './calls.ts'
import { connectionFactsTable } from './connection-facts.ts'
import { connectionHealthTable } from './connection-health.ts'
import { connectionsTable } from './connections.ts'
import { deliveriesTable } from './deliveries.ts'
import type { Dialect } from './dialect.ts'
import { externalIdsTable } from './external-ids.ts'
import { leasesTable } from './leases.ts'
import { messagesTable } from './messages.ts'
import { optOutsTable } from './opt-outs.ts'
import { pricesTable } from './prices.ts'
import type { SecretBox } from './secret-box.ts'
import type { CallChange, StoreTx } from './store.ts'
import type { Tables } from './tables.ts'

export interface Binding {
  db: Kysely<Tables>
  dialect: Dialect
  box: SecretBox
  /** Hears of every call that is saved, before the commit. `eventIds` are keys of `call_events`. */
  onSave(change: CallChange, eventIds: number[]): Promise<void> | void
}

export function boundTables(binding: Binding): Omit<StoreTx, 'afterCommit'> {
  const { db, dialect } = binding
  return {
    db,
    businesses: businessesTable(db, dialect),
    calls: callsTable(binding),
    answers: answersTable(db),
    appointments: appointmentsTable(binding),
    callbacks: callbacksTable(db),
    connections: connectionsTable(binding),
    connectionFacts: connectionFactsTable(binding),
    connectionHealth: connectionHealthTable(db, dialect),
    deliveries: deliveriesTable(db, dialect),
    externalIds: externalIdsTable(db),
    leases: leasesTable(db),
    messages: messagesTable(db),
    optOuts: optOutsTable(db),
    audit: auditTable(db),
    prices: pricesTable(db),
  }
}
