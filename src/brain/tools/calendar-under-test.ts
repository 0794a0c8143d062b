/** For tests of tools: a calendar in memory that keeps to its port. */
import type { Booking, BookingOrder, Calendar, Slot } from '../../core/calendar.ts'
import { FirstRingError } from '../../core/errors.ts'

export interface CalendarUnderTest extends Calendar {
  orders: BookingOrder[]
  free: Slot[]
  needsEmail: boolean
  /** What a booking comes to instead of being booked. */
  outcome: Booking | FirstRingError | undefined
  isDown: boolean
}

/** Free at these hours, each an hour long, on days of March 2026 in Chicago. */
export function calendarUnderTest(times: Record<string, number[]>): CalendarUnderTest {
  const slot = (day: string, hour: number): Slot => {
    const offset = day < '08' ? '-06:00' : '-05:00'
    const at = (clock: number) => `2026-03-${day}T${String(clock).padStart(2, '0')}:00:00${offset}`
    return { startsAt: at(hour), endsAt: at(hour + 1) }
  }
  const calendar: CalendarUnderTest = {
    title: 'Visit with estimate',
    needsEmail: false,
    orders: [],
    free: Object.entries(times)
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([day, hours]) => hours.map((hour) => slot(day, hour))),
    outcome: undefined,
    isDown: false,
    async freeSlots(_business, { from, to }) {
      if (calendar.isDown) throw new FirstRingError('vendor-unavailable', 'the calendar is down')
      return calendar.free.filter(
        ({ startsAt }) => Date.parse(startsAt) >= from.getTime() && Date.parse(startsAt) < to.getTime(),
      )
    },
    async book(_business, order) {
      calendar.orders.push(order)
      const { outcome } = calendar
      if (outcome instanceof FirstRingError) throw outcome
      if (outcome) return outcome
      const found = calendar.free.find(({ startsAt }) => startsAt === order.startsAt)
      if (!found) return { state: 'taken' }
      const appointment = { id: 'apt_1', connectionId: 'con_1', title: calendar.title, ...found }
      return { state: 'booked', appointment, isPending: false }
    },
  }
  return calendar
}
