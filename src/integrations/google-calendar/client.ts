/** Google Calendar's API v3 for one connection: what is busy, and events. https://developers.google.com/workspace/calendar/api */
import { z } from 'zod'
import type { Period } from '../../core/appointment-slots.ts'
import type { CalendarBooking } from '../calendar.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { IntegrationError } from '../integration.ts'
import { receiverWords, statusFailure } from '../status-error.ts'
import { createVendorClient, readAnswer, type VendorAnswer } from '../vendor-client.ts'
import { type GoogleContext, googleTokens } from './google-login.ts'
import {
  busyTimes,
  eventListSchema,
  eventOf,
  eventSchema,
  freeBusySchema,
  type GoogleEvent,
  sendUpdates,
} from './mapping.ts'
import type { GoogleCalendarSettings } from './settings.ts'

const vendor = 'Google Calendar'
/** A caller waits. */
const usualTimeoutMs = 2500
/** 600 a minute and user. */
const pace = { perSecond: 10, burst: 20 }
/** Reasons that come with 403 and pass: https://developers.google.com/workspace/calendar/api/guides/errors */
const passingReasons = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'dailyLimitExceeded']
/** Where Google names no time, milliseconds. */
const restMs = 10_000

const errorSchema = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional() })).optional(),
  }),
})

export interface GoogleCalendarClient {
  /** In the calendar that is booked and those that are busy too. */
  busy(span: Period): Promise<Period[]>
  /** Undefined where there is none; cancelled ones are there. */
  event(id: string): Promise<GoogleEvent | undefined>
  /** `exists`: an event with this id is or was there. */
  insert(booking: CalendarBooking): Promise<GoogleEvent | 'exists'>
  remove(id: string): Promise<void>
  /** Those that reach into the span, and what the connection may do with the calendar. */
  events(span: Period): Promise<{ events: GoogleEvent[]; accessRole: string | undefined }>
}

export async function createGoogleCalendarClient(
  context: GoogleContext,
  settings: GoogleCalendarSettings,
  memory: ConnectionMemory,
): Promise<GoogleCalendarClient> {
  const token = await googleTokens(context, settings, memory)
  const client = createVendorClient({
    vendor,
    baseUrl: () => context.addresses.google ?? 'https://www.googleapis.com',
    credentials: async (isRenewal) => ({ authorization: `Bearer ${(await token(isRenewal)).token}` }),
    pace: () => memory.pace(pace),
    now: context.now,
    timeoutMs: context.vendorTimeoutMs ?? usualTimeoutMs,
  })
  const events = `/calendar/v3/calendars/${encodeURIComponent(settings.calendarId)}/events`
  const iso = (at: number) => new Date(at).toISOString()

  return {
    async busy({ from, to }) {
      const ids = [...new Set([settings.calendarId, ...settings.busyCalendarIds])]
      const answer = succeeded(
        await client.send({
          method: 'POST',
          path: '/calendar/v3/freeBusy',
          json: { timeMin: iso(from), timeMax: iso(to), items: ids.map((id) => ({ id })) },
        }),
      )
      const { calendars } = readAnswer(vendor, freeBusySchema, answer)
      for (const [id, { errors = [] }] of Object.entries(calendars)) {
        const reason = errors[0]?.reason
        if (reason !== undefined) throw calendarError(id, reason)
      }
      // A calendar that nothing is told of is not free.
      const missing = Object.keys(calendars).length < ids.length
      if (missing)
        throw new IntegrationError(`${vendor} did not tell of all calendars`, { failure: 'passing' })
      return busyTimes(calendars)
    },

    async event(id) {
      const answer = await client.send({ method: 'GET', path: `${events}/${id}` })
      if (answer.status === 404 || answer.status === 410) return undefined
      return readAnswer(vendor, eventSchema, succeeded(answer))
    },

    async insert(booking) {
      const answer = await client.send({
        method: 'POST',
        path: events,
        query: { sendUpdates: sendUpdates(booking, settings) },
        json: eventOf(booking, settings),
      })
      return answer.status === 409 ? 'exists' : readAnswer(vendor, eventSchema, succeeded(answer))
    },

    async remove(id) {
      const answer = await client.send({
        method: 'DELETE',
        path: `${events}/${id}`,
        query: { sendUpdates: 'none' },
      })
      if (answer.status !== 404 && answer.status !== 410) succeeded(answer)
    },

    async events({ from, to }) {
      const query = {
        timeMin: iso(from),
        timeMax: iso(to),
        singleEvents: 'true',
        maxResults: '50',
      }
      const answer = succeeded(await client.send({ method: 'GET', path: events, query }))
      const { items = [], accessRole } = readAnswer(vendor, eventListSchema, answer)
      return { events: items, accessRole }
    },
  }
}

/** Throws IntegrationError by the reason that Google names. */
function succeeded(answer: VendorAnswer): VendorAnswer {
  if (answer.status < 300) return answer
  const parsed = errorSchema.safeParse(answer.json)
  const reasons = parsed.data?.error.errors?.flatMap(({ reason }) => reason ?? []) ?? []
  const words = receiverWords(parsed.data?.error.message ?? answer.text)
  const told = `${vendor} answered ${answer.status}${words ? `: ${words}` : ''}`
  if (answer.status === 429 || reasons.some((reason) => passingReasons.includes(reason))) {
    throw new IntegrationError(told, { failure: 'passing', retryAfterMs: answer.retryAfterMs ?? restMs })
  }
  if (answer.status === 404) {
    throw new IntegrationError(`${told}. Is the calendar's id right, and is it shared with this account?`, {
      failure: 'refused',
    })
  }
  throw new IntegrationError(told, { failure: statusFailure(answer.status) })
}

function calendarError(id: string, reason: string): IntegrationError {
  if (reason === 'notFound') {
    return new IntegrationError(
      `${vendor} does not know the calendar ${id}, or it is not shared with this account`,
      { failure: 'refused' },
    )
  }
  const isPassing = reason === 'internalError' || passingReasons.includes(reason)
  return new IntegrationError(`${vendor} tells nothing of the calendar ${id}: ${receiverWords(reason)}`, {
    failure: isPassing ? 'passing' : 'refused',
  })
}
