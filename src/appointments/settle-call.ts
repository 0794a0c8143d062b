/** Once a call is over: what became of bookings that nobody knows the end of, and their place on the call's record. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { StoredAppointment } from '../store/appointments.ts'
import { appointmentOf, bookingFor, settleStored } from './book-in-calendar.ts'
import { isUnclear } from './calendar-fault.ts'
import type { CalendarContext, ConnectedCalendar } from './connected-calendar.ts'

/** Safe to repeat. Throws IntegrationError while a calendar cannot be asked. */
export async function settleCall(
  context: CalendarContext,
  calendar: ConnectedCalendar,
  call: Call,
  business: Business,
): Promise<void> {
  const { store, record } = context
  for (const stored of await store.appointments.ofCalls([call.callSid])) {
    const settled = stored.status === 'held' ? await lookedUp(context, calendar, stored, business) : stored
    if (settled?.status === 'booked') await record(call.callSid, appointmentOf(settled))
  }
}

async function lookedUp(
  { store, onFault }: CalendarContext,
  calendar: ConnectedCalendar,
  stored: StoredAppointment,
  business: Business,
): Promise<StoredAppointment | undefined> {
  const found = await calendar.of(stored.connectionId)
  const { callSid, startsAt, details } = stored
  const order = { ...details, callSid, startsAt, language: business.languages[0] ?? 'en-US' }
  try {
    const booked = await found?.side.find(bookingFor(stored, order, business), found.settings, found.memory)
    if (booked) {
      await settleStored(store, stored.id, booked, business.timezone)
      return await store.appointments.get(stored.id)
    }
  } catch (error) {
    if (isUnclear(error)) throw error
    onFault(error)
  }
  await store.transaction((tx) => tx.appointments.release(stored.id))
  return undefined
}
