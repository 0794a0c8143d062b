/**
 * Books one time in a connected calendar: held here first, looked at there once more, then put there. The same call and
 * start are booked once, whatever is repeated and wherever a process dies.
 */
import { createHash } from 'node:crypto'
import type { Appointment } from '../core/appointment.ts'
import type { Business } from '../core/business.ts'
import type { Booking, BookingOrder, Slot } from '../core/calendar.ts'
import { localIso } from '../core/opening-hours.ts'
import type { Booked, CalendarBooking } from '../integrations/calendar.ts'
import type { AppointmentDetails, StoredAppointment } from '../store/appointments.ts'
import { calendarFault, isUnclear } from './calendar-fault.ts'
import type { CalendarConnection, CalendarContext } from './connected-calendar.ts'
import { freeInCalendar } from './free-in-calendar.ts'

export interface BookingWish {
  business: Business
  order: BookingOrder
  /** Aborted when nobody waits any more. */
  signal: AbortSignal
}

/** Longer than a booking takes, tries and time-outs included. */
const holdMs = 3 * 60_000
const minuteMs = 60_000

/** Throws FirstRingError when the calendar refuses or cannot be asked; nothing is booked then. */
export async function bookInCalendar(
  context: CalendarContext,
  found: CalendarConnection,
  { business, order, signal }: BookingWish,
): Promise<Booking> {
  const { store } = context
  const id = appointmentId(found.connection.id, order)
  const known = await store.appointments.get(id)
  const isOpen = known?.status === 'held' || known?.status === 'booked' || known?.status === 'requested'
  const slot = isOpen ? known : await freeAt(context, found, { business, order, id })
  if (!slot) return { state: 'taken' }
  const at = context.now()
  const wanted = {
    id,
    connectionId: found.connection.id,
    callSid: order.callSid,
    businessId: business.id,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    details: detailsOf(found.side.title(found.settings), order),
    createdAt: at.toISOString(),
  }
  const gapMs = found.side.gapMinutes(found.settings) * minuteMs
  const state = await store.transaction((tx) =>
    tx.appointments.hold(wanted, { now: at.getTime(), until: at.getTime() + holdMs, gapMs }),
  )
  if (state === 'booked') {
    const stored = await store.appointments.get(id)
    return stored ? bookingOf(stored) : { state: 'taken' }
  }
  if (state !== 'held' && state !== 'again') return { state: 'taken' }
  try {
    const booking = bookingFor(wanted, order, business)
    const isFree = async () => (await freeAt(context, found, { business, order, id })) !== undefined
    const booked = await putThere(context, found, booking, state === 'again' ? isFree : undefined)
    // Held on: what the calendar did is looked up when the call is over.
    if (booked === 'unclear') return { state: 'unclear' }
    if (booked !== 'taken') return await settle(context, booked, { id, timezone: business.timezone, signal })
  } catch (error) {
    context.onFault(error)
    await store.transaction((tx) => tx.appointments.release(id))
    throw calendarFault(error)
  }
  await store.transaction((tx) => tx.appointments.release(id))
  return { state: 'taken' }
}

/** An attempt that was unclear is looked up before it is repeated. `isFree`: an earlier attempt has held this very time. */
async function putThere(
  { onFault }: Pick<CalendarContext, 'onFault'>,
  { side, settings, memory }: CalendarConnection,
  booking: CalendarBooking,
  isFree: (() => Promise<boolean>) | undefined,
): Promise<Booked | 'taken' | 'unclear'> {
  const look = () => side.find(booking, settings, memory)
  if (isFree) {
    try {
      const before = await look()
      if (before) return before
      if (!(await isFree())) return 'taken'
    } catch (error) {
      // The earlier attempt may stand there still.
      onFault(error)
      return 'unclear'
    }
  }
  try {
    return await side.insert(booking, settings, memory)
  } catch (error) {
    if (!isUnclear(error)) throw error
    onFault(error)
  }
  try {
    return (await look()) ?? (await side.insert(booking, settings, memory))
  } catch (error) {
    onFault(error)
    return 'unclear'
  }
}

/** The booking stands here too, and on the call's record where the tool that asked for it has given up. */
async function settle(
  context: Pick<CalendarContext, 'store' | 'record'>,
  booked: Booked,
  { id, timezone, signal }: { id: string; timezone: string; signal: AbortSignal },
): Promise<Booking> {
  const { store, record } = context
  await settleStored(store, id, booked, timezone)
  const stored = await store.appointments.get(id)
  if (!stored) throw new Error(`the appointment ${id} has gone while it was booked`)
  const booking = bookingOf(stored)
  if (signal.aborted && booking.state === 'booked' && !booking.isPending)
    await record(stored.callSid, booking.appointment)
  return booking
}

export async function settleStored(
  store: Pick<CalendarContext['store'], 'transaction'>,
  id: string,
  { isPending, endsAt, external }: Booked,
  timezone: string,
): Promise<void> {
  await store.transaction((tx) =>
    tx.appointments.settle(id, isPending ? 'requested' : 'booked', {
      endsAt: localIso(new Date(endsAt), timezone),
      externalId: external.id,
      externalUrl: external.url ?? null,
    }),
  )
}

/** The slot that begins at the wished time, if it is free. */
async function freeAt(
  context: CalendarContext,
  found: CalendarConnection,
  { business, order, id }: { business: Business; order: BookingOrder; id: string },
): Promise<Slot | undefined> {
  const from = Date.parse(order.startsAt)
  const span = { from: new Date(from), to: new Date(from + 1) }
  const free = await freeInCalendar(context, found, business, span, id)
  return free.find(({ startsAt }) => Date.parse(startsAt) === from)
}

/** Google takes the letters a to v and digits for an id. */
function appointmentId(connectionId: string, { callSid, startsAt }: BookingOrder): string {
  const hash = createHash('sha256')
    .update(`${connectionId} ${callSid} ${Date.parse(startsAt)}`)
    .digest()
  const alphabet = '0123456789abcdefghijklmnopqrstuv'
  return [...hash].map((byte) => alphabet[byte % 32] ?? '').join('')
}

function detailsOf(title: string, { name, phone, email, reason }: BookingOrder): AppointmentDetails {
  return {
    title,
    name,
    phone,
    ...(email === undefined ? {} : { email }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** What the calendar is asked for, from what is stored: the same after a restart. */
export function bookingFor(
  stored: Pick<StoredAppointment, 'id' | 'startsAt' | 'endsAt'>,
  order: BookingOrder,
  business: Pick<Business, 'name' | 'timezone'>,
): CalendarBooking {
  const { id, startsAt, endsAt } = stored
  return { ...order, key: id, slot: { startsAt, endsAt }, business }
}

function bookingOf(stored: StoredAppointment): Booking {
  return { state: 'booked', appointment: appointmentOf(stored), isPending: stored.status === 'requested' }
}

export function appointmentOf(stored: StoredAppointment): Appointment {
  return {
    id: stored.id,
    connectionId: stored.connectionId,
    startsAt: stored.startsAt,
    endsAt: stored.endsAt,
    title: stored.details.title,
    ...(stored.externalUrl === null ? {} : { url: stored.externalUrl }),
  }
}
