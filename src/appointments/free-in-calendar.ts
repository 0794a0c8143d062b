/** What is free in a connected calendar, with what is held and booked through us left out. */
import type { Business } from '../core/business.ts'
import type { Slot } from '../core/calendar.ts'
import { calendarFault } from './calendar-fault.ts'
import type { CalendarConnection, CalendarContext } from './connected-calendar.ts'

/** Vendors tell of so much at once, milliseconds. */
const longestSpanMs = 35 * 24 * 3_600_000
/** What lies so near to the span counts too, milliseconds. */
const marginMs = 24 * 3_600_000

/** `except`: the appointment that is about to be booked itself. Throws FirstRingError. */
export async function freeInCalendar(
  { store, now, onFault }: Pick<CalendarContext, 'store' | 'now' | 'onFault'>,
  { connection, side, settings, memory }: CalendarConnection,
  schedule: Pick<Business, 'hours' | 'holidays' | 'timezone'>,
  { from, to }: { from: Date; to: Date },
  except?: string,
): Promise<Slot[]> {
  const span = { from: from.getTime(), to: Math.min(to.getTime(), from.getTime() + longestSpanMs) }
  const at = now()
  const known = await store.appointments.takenTimes(connection.id, {
    from: span.from - marginMs,
    to: span.to + marginMs,
    now: at.getTime(),
  })
  const taken = known.filter(({ id }) => id !== except)
  return side.freeSlots(span, { schedule, now: at, taken }, settings, memory).catch((error: unknown) => {
    onFault(error)
    throw calendarFault(error)
  })
}
