/** Google Calendar: free times by what is busy there and by the business's hours, and events under ids of ours. */
import { freeSlots, isClear } from '../../core/appointment-slots.ts'
import type { Booked, CalendarBooking, CalendarSide } from '../calendar.ts'
import { sampleBooking } from '../calendar-settings.ts'
import { type Integration, IntegrationError } from '../integration.ts'
import { createGoogleCalendarClient, type GoogleCalendarClient } from './client.ts'
import { type GoogleContext, googleOAuth } from './google-login.ts'
import { bookedOf, eventOf, type GoogleEvent, sendUpdates, wasThereBefore } from './mapping.ts'
import { type GoogleCalendarSettings, googleCalendarSettingsSchema } from './settings.ts'

const dayMs = 24 * 3_600_000
const minuteMs = 60_000

export function createGoogleCalendar(context: GoogleContext): Integration<GoogleCalendarSettings> {
  return {
    id: 'google-calendar',
    label: 'Google Calendar',
    group: 'calendar',
    settings: googleCalendarSettingsSchema,
    oauth: googleOAuth(context),
    calendar: googleSide(context),
    occasions: () => [],
    async deliver() {
      throw new IntegrationError('A calendar is told of appointments on the call, and of nothing after it', {
        failure: 'refused',
      })
    },
    async check(settings, memory) {
      const client = await createGoogleCalendarClient(context, settings, memory)
      const from = context.now().getTime()
      const span = { from, to: from + dayMs }
      await client.busy(span)
      const { accessRole } = await client.events(span)
      if (accessRole !== undefined && accessRole !== 'owner' && accessRole !== 'writer') {
        throw new IntegrationError(
          `Google Calendar lets this account only read the calendar ${settings.calendarId}: share it with “Make changes to events”`,
          { failure: 'permission' },
        )
      }
    },
    preview(report, settings) {
      const booking = sampleBooking(report, settings.minutes)
      const calendar = encodeURIComponent(settings.calendarId)
      const origin = context.addresses.google ?? 'https://www.googleapis.com'
      return [
        {
          target: `POST ${origin}/calendar/v3/calendars/${calendar}/events?sendUpdates=${sendUpdates(booking, settings)}`,
          body: JSON.stringify(eventOf(booking, settings), null, 2),
        },
      ]
    },
  }
}

function googleSide(context: GoogleContext): CalendarSide<GoogleCalendarSettings> {
  return {
    title: ({ title }) => title,
    needsEmail: () => false,
    gapMinutes,

    async freeSlots(span, { schedule, now, taken }, settings, memory) {
      const gap = gapMinutes(settings)
      const possible = freeSlots(span, settings, { schedule, busy: [], now })
      const [first, last] = [possible[0], possible.at(-1)]
      if (!first || !last) return []
      const client = await createGoogleCalendarClient(context, settings, memory)
      const busy = await client.busy({
        from: Date.parse(first.startsAt) - settings.bufferBeforeMinutes * minuteMs,
        to: Date.parse(last.endsAt) + settings.bufferAfterMinutes * minuteMs,
      })
      const gaps = { bufferBeforeMinutes: gap, bufferAfterMinutes: gap }
      return possible.filter(({ startsAt, endsAt }) => {
        const time = { from: Date.parse(startsAt), to: Date.parse(endsAt) }
        return isClear(time, busy, settings) && isClear(time, taken, gaps)
      })
    },

    async find(booking, settings, memory) {
      const client = await createGoogleCalendarClient(context, settings, memory)
      const known = await client.event(booking.key)
      return known && known.status !== 'cancelled' ? bookedOf(known, booking) : undefined
    },

    async insert(booking, settings, memory) {
      const client = await createGoogleCalendarClient(context, settings, memory)
      const made = await client.insert(booking)
      if (made !== 'exists') return kept(client, made, booking)
      const known = await client.event(booking.key)
      // The owner has deleted it meanwhile, and its id is used up.
      return known && known.status !== 'cancelled' ? bookedOf(known, booking) : 'taken'
    },
  }
}

/** Looking and booking are two steps at Google: who was first between them keeps the time, and ours goes again. */
async function kept(
  client: GoogleCalendarClient,
  ours: GoogleEvent,
  booking: CalendarBooking,
): Promise<Booked | 'taken'> {
  const { startsAt, endsAt } = booking.slot
  const { events } = await client.events({ from: Date.parse(startsAt), to: Date.parse(endsAt) })
  if (!events.some((other) => wasThereBefore(other, ours))) return bookedOf(ours, booking)
  try {
    await client.remove(ours.id).catch(() => client.remove(ours.id))
  } catch (cause) {
    // Looked up it would be found, and said to be booked.
    throw new IntegrationError(
      `Google Calendar holds an appointment at ${startsAt} beside another one, which the caller was not promised: take it out by hand`,
      { failure: 'refused', cause },
    )
  }
  return 'taken'
}

function gapMinutes({ bufferBeforeMinutes, bufferAfterMinutes }: GoogleCalendarSettings): number {
  return Math.max(bufferBeforeMinutes, bufferAfterMinutes)
}
