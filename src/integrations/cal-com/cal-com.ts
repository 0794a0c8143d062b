/** Cal.com: the event type's own free times, and bookings that carry our key. */
import { bookableSpan, isClear, isWithinHours, slotOf } from '../../core/appointment-slots.ts'
import type { CalendarSide } from '../calendar.ts'
import { sampleBooking } from '../calendar-settings.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { type Integration, IntegrationError } from '../integration.ts'
import { type CalComContext, createCalComClient } from './client.ts'
import { bookedOf, bookingBody } from './mapping.ts'
import { type CalComSettings, calComSettingsSchema } from './settings.ts'

const minuteMs = 60_000
/** Where neither the slots nor the event type tell how long an appointment is. */
const usualMinutes = 30
const lengthFact = 'event-type-minutes'

export function createCalCom(context: CalComContext): Integration<CalComSettings> {
  return {
    id: 'cal-com',
    label: 'Cal.com',
    group: 'calendar',
    settings: calComSettingsSchema,
    calendar: calComSide(context),
    occasions: () => [],
    async deliver() {
      throw new IntegrationError('A calendar is told of appointments on the call, and of nothing after it', {
        failure: 'refused',
      })
    },
    async check(settings, memory) {
      const minutes = await createCalComClient(context, settings, memory).minutes()
      if (minutes !== undefined) await memory.keepFact(lengthFact, `${settings.eventTypeId} ${minutes}`)
    },
    preview(report, settings) {
      const booking = sampleBooking(report, usualMinutes)
      return [
        {
          target: `POST ${context.addresses.calCom ?? (settings.baseUrl || 'https://api.cal.com')}/v2/bookings`,
          body: JSON.stringify(bookingBody(booking, settings), null, 2),
        },
      ]
    },
  }
}

function calComSide(context: CalComContext): CalendarSide<CalComSettings> {
  const { addresses } = context
  return {
    title: ({ title }) => title,
    needsEmail: ({ needsEmail }) => needsEmail,
    // What is kept free is the event type's own matter.
    gapMinutes: () => 0,

    async freeSlots(span, { schedule, now, taken }, settings, memory) {
      const within = bookableSpan(span, settings, now, schedule.timezone)
      if (!within) return []
      const found = await createCalComClient(context, settings, memory).slots(within, schedule.timezone)
      const lengthMs = (await knownMinutes(settings, memory)) * minuteMs
      const none = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0 }
      return found
        .map(({ start, end }) => {
          const from = Date.parse(start)
          return { from, to: end === undefined ? from + lengthMs : Date.parse(end) }
        })
        .filter(({ from, to }) => from >= within.from && from < within.to && from < to)
        .filter((time) => isClear(time, taken, none))
        .filter((time) => !settings.isOnlyInHours || isWithinHours(time, schedule))
        .sort((a, b) => a.from - b.from)
        .map((time) => slotOf(time, schedule.timezone))
    },

    async find(booking, settings, memory) {
      const known = await createCalComClient(context, settings, memory).ownBooking(booking)
      return known && bookedOf(known, booking, pagesOf(settings, addresses.calCom))
    },

    async insert(booking, settings, memory) {
      const made = await createCalComClient(context, settings, memory).book(booking)
      return made === 'taken' ? made : bookedOf(made, booking, pagesOf(settings, addresses.calCom))
    },
  }
}

async function knownMinutes({ eventTypeId }: CalComSettings, memory: ConnectionMemory): Promise<number> {
  const [id, minutes] = ((await memory.fact(lengthFact)) ?? '').split(' ')
  return id === String(eventTypeId) ? Number(minutes) : usualMinutes
}

/** Where a Cal.com of one's own shows its pages is not known. */
function pagesOf({ baseUrl }: CalComSettings, override: string | undefined): string | undefined {
  return baseUrl || override !== undefined ? undefined : 'https://app.cal.com'
}
