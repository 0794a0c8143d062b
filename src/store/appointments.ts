/** Times that are held or booked in a calendar: of one connection never two at the same time. */
import type { Selectable } from 'kysely'
import type { Binding } from './bound-tables.ts'
import { toMillis } from './instants.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface AppointmentDetails {
  title: string
  name: string
  phone: string
  email?: string
  reason?: string
}

export interface StoredAppointment {
  /** The same for the same connection, call and start. */
  id: string
  connectionId: string
  callSid: string
  businessId: string
  /** ISO 8601 with the offset of the business's time zone. */
  startsAt: string
  endsAt: string
  /** `held` while the calendar is asked; `requested` where the owner has still to agree. */
  status: 'held' | 'booked' | 'requested' | 'cancelled'
  details: AppointmentDetails
  externalId: string | null
  externalUrl: string | null
  createdAt: string
}

export interface HoldOptions {
  /** Epoch milliseconds. */
  now: number
  /** The time is free again after it, unless it is booked by then; epoch milliseconds. */
  until: number
  /** Free time kept to any other one, milliseconds. */
  gapMs: number
}

export interface AppointmentsTable {
  /**
   * `held`: nobody else gets the time now. `again`: this very one was held before, and nobody knows what came of it.
   * `booked`: it was booked before. `taken`: another one lies there. `gone`: the connection was deleted.
   */
  hold(
    appointment: Omit<StoredAppointment, 'status' | 'externalId' | 'externalUrl'>,
    options: HoldOptions,
  ): Promise<'held' | 'again' | 'booked' | 'taken' | 'gone'>
  /** It stands in the calendar. `startsAt` and `endsAt` as the calendar has them. */
  settle(
    id: string,
    as: 'booked' | 'requested',
    calendar: Pick<StoredAppointment, 'endsAt' | 'externalId' | 'externalUrl'>,
  ): Promise<void>
  /** The time is free again; nothing happens once it is booked. */
  release(id: string): Promise<void>
  get(id: string): Promise<StoredAppointment | undefined>
  /** What is held or booked and reaches into the span, in order; all in epoch milliseconds. */
  takenTimes(
    connectionId: string,
    span: { from: number; to: number; now: number },
  ): Promise<{ id: string; from: number; to: number }[]>
  /** In the order in which they were made; cancelled ones too. */
  ofCalls(callSids: string[]): Promise<StoredAppointment[]>
}

export function appointmentsTable({ db, dialect }: Pick<Binding, 'db' | 'dialect'>): AppointmentsTable {
  const one = (id: string) => db.selectFrom('appointments').selectAll().where('id', '=', id)

  const takenTimes: AppointmentsTable['takenTimes'] = async (connectionId, { from, to, now }) => {
    const rows = await db
      .selectFrom('appointments')
      .select(['id', 'starts_order', 'ends_order'])
      .where('connection_id', '=', connectionId)
      .where('starts_order', '<', to)
      .where('ends_order', '>', from)
      .where((eb) =>
        eb.or([
          eb('status', 'in', ['booked', 'requested']),
          eb.and([eb('status', '=', 'held'), eb('held_until', '>', now)]),
        ]),
      )
      .orderBy('starts_order')
      .execute()
    return rows.map((row) => ({ id: row.id, from: row.starts_order, to: row.ends_order }))
  }

  return {
    async hold(appointment, { now, until, gapMs }) {
      requireTransaction(db)
      const { id, connectionId } = appointment
      // Whoever books in this calendar waits here for the others; SQLite has one writer at a time anyway.
      const connection = db.selectFrom('connections').select('id').where('id', '=', connectionId)
      const found = await (dialect === 'postgres' ? connection.forUpdate() : connection).executeTakeFirst()
      if (!found) return 'gone'
      const known = await one(id).executeTakeFirst()
      if (known?.status === 'booked' || known?.status === 'requested') return 'booked'
      const from = toMillis(appointment.startsAt, 'startsAt')
      const to = toMillis(appointment.endsAt, 'endsAt')
      const others = await takenTimes(connectionId, { from: from - gapMs, to: to + gapMs, now })
      if (others.some((other) => other.id !== id)) return 'taken'
      const row = {
        status: 'held',
        held_until: until,
        ends_at: appointment.endsAt,
        ends_order: to,
        details: JSON.stringify(appointment.details),
      }
      await db
        .insertInto('appointments')
        .values({
          id,
          connection_id: connectionId,
          call_sid: appointment.callSid,
          business_id: appointment.businessId,
          starts_at: appointment.startsAt,
          starts_order: from,
          created_at: appointment.createdAt,
          ...row,
        })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
      return known?.status === 'held' ? 'again' : 'held'
    },

    async settle(id, as, { endsAt, externalId, externalUrl }) {
      requireTransaction(db)
      await db
        .updateTable('appointments')
        .set({
          status: as,
          held_until: null,
          ends_at: endsAt,
          ends_order: toMillis(endsAt, 'endsAt'),
          external_id: externalId,
          external_url: externalUrl,
        })
        .where('id', '=', id)
        .execute()
    },

    async release(id) {
      requireTransaction(db)
      await db
        .updateTable('appointments')
        .set({ status: 'cancelled', held_until: null })
        .where('id', '=', id)
        .where('status', '=', 'held')
        .execute()
    },

    async get(id) {
      const row = await one(id).executeTakeFirst()
      return row && read(row)
    },

    takenTimes,

    async ofCalls(callSids) {
      if (callSids.length === 0) return []
      const rows = await db
        .selectFrom('appointments')
        .selectAll()
        .where('call_sid', 'in', callSids)
        .orderBy('created_at')
        .orderBy('id')
        .execute()
      return rows.map(read)
    },
  }
}

function read(row: Selectable<Tables['appointments']>): StoredAppointment {
  return {
    id: row.id,
    connectionId: row.connection_id,
    callSid: row.call_sid,
    businessId: row.business_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status as StoredAppointment['status'],
    details: JSON.parse(row.details) as AppointmentDetails,
    externalId: row.external_id,
    externalUrl: row.external_url,
    createdAt: row.created_at,
  }
}
