/** Cal.com's API v2 for one connection; each path has a version of its own. https://cal.com/docs/api-reference/v2 */
import { z } from 'zod'
import type { Period } from '../../core/appointment-slots.ts'
import type { CalendarBooking } from '../calendar.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { HttpClient } from '../http-client.ts'
import { IntegrationError } from '../integration.ts'
import { receiverWords, statusFailure } from '../status-error.ts'
import type { VendorAddresses } from '../vendor-addresses.ts'
import { exchange, readAnswer, type VendorAnswer, type VendorRequest } from '../vendor-client.ts'
import {
  bookingBody,
  bookingsSchema,
  type CalComBooking,
  createdSchema,
  eventTypeSchema,
  isTaken,
  ownAmong,
  slotsSchema,
  utc,
} from './mapping.ts'
import type { CalComSettings } from './settings.ts'

export interface CalComContext {
  addresses: Pick<VendorAddresses, 'calCom'>
  /** For addresses that users enter. */
  http: HttpClient
  now(): Date
  /** For one answer. */
  vendorTimeoutMs?: number
}

const vendor = 'Cal.com'
const versions = { slots: '2024-09-04', bookings: '2026-02-25', eventTypes: '2024-06-14' }
/** A caller waits. */
const usualTimeoutMs = 2500
/** 120 a minute and key. */
const pace = { perSecond: 2, burst: 30 }
/** Where Cal.com names no time, milliseconds. */
const restMs = 10_000

const halfDayMs = 12 * 3_600_000

const errorSchema = z.object({
  error: z.union([z.string(), z.object({ code: z.string().optional(), message: z.string().optional() })]),
})

export interface CalComClient {
  /** Free times that begin in the span; without an end where Cal.com tells none. */
  slots(span: Period, timezone: string): Promise<{ start: string; end?: string | undefined }[]>
  ownBooking(booking: CalendarBooking): Promise<CalComBooking | undefined>
  book(booking: CalendarBooking): Promise<CalComBooking | 'taken'>
  /** How long an appointment of this type is, where Cal.com tells. */
  minutes(): Promise<number | undefined>
}

export function createCalComClient(
  context: CalComContext,
  settings: CalComSettings,
  memory: ConnectionMemory,
): CalComClient {
  const send = async (version: string, request: VendorRequest): Promise<VendorAnswer> => {
    await memory.pace(pace)
    const answer = await answerOf(context, settings, {
      ...request,
      headers: { 'cal-api-version': version },
    })
    if (answer.status !== 401) return answer
    throw new IntegrationError(`${vendor} refused the API key: ${wordsOf(answer) || 'status 401'}`, {
      failure: 'credentials',
    })
  }
  const { eventTypeId } = settings

  return {
    async slots({ from, to }, timezone) {
      const query = {
        eventTypeId: String(eventTypeId),
        start: day(from - halfDayMs),
        end: day(to + 2 * halfDayMs),
        timeZone: timezone,
        format: 'range',
      }
      const answer = succeeded(await send(versions.slots, { method: 'GET', path: '/v2/slots', query }))
      return Object.values(readAnswer(vendor, slotsSchema, answer).data).flat()
    },

    async ownBooking(booking) {
      const startMs = Date.parse(booking.slot.startsAt)
      const query = {
        eventTypeId: String(eventTypeId),
        // The bounds themselves may be left out.
        afterStart: utc(new Date(startMs - 60_000).toISOString()),
        take: '100',
        ...(booking.email === undefined ? {} : { attendeeEmail: booking.email }),
      }
      const answer = succeeded(await send(versions.bookings, { method: 'GET', path: '/v2/bookings', query }))
      return ownAmong(readAnswer(vendor, bookingsSchema, answer).data, booking)
    },

    async book(booking) {
      const json = bookingBody(booking, settings)
      const answer = await send(versions.bookings, { method: 'POST', path: '/v2/bookings', json })
      if (isTaken(answer.status, wordsOf(answer))) return 'taken'
      return readAnswer(vendor, createdSchema, succeeded(answer)).data
    },

    async minutes() {
      const path = `/v2/event-types/${eventTypeId}`
      const answer = await send(versions.eventTypes, { method: 'GET', path })
      if (answer.status === 404) {
        throw new IntegrationError(`${vendor} has no event type ${eventTypeId} for this key`, {
          failure: 'refused',
        })
      }
      return readAnswer(vendor, eventTypeSchema, succeeded(answer)).data.lengthInMinutes
    },
  }
}

/** An address that the owner entered is looked at before it is reached; the operator's and Cal.com's own are not. */
async function answerOf(
  { addresses, http, now, vendorTimeoutMs = usualTimeoutMs }: CalComContext,
  { apiKey, baseUrl }: CalComSettings,
  request: VendorRequest,
): Promise<VendorAnswer> {
  const login = { authorization: `Bearer ${apiKey}` }
  if (addresses.calCom !== undefined || !baseUrl) {
    const base = addresses.calCom ?? 'https://api.cal.com'
    return exchange({ vendor, request, headers: login, base, timeoutMs: vendorTimeoutMs, now: now() })
  }
  const url = new URL(baseUrl + request.path)
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.append(name, value)
  const hasBody = request.json !== undefined
  const { status, text, retryAfterMs } = await http.send({
    method: request.method,
    url: url.href,
    headers: {
      accept: 'application/json',
      'user-agent': 'FirstRing',
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...request.headers,
    },
    privateHeaders: login,
    ...(hasBody ? { body: JSON.stringify(request.json) } : {}),
  })
  return { status, text, retryAfterMs, json: jsonOf(text), headers: new Headers() }
}

/** Whose day is meant is not told: more is asked for than is needed. */
function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function succeeded(answer: VendorAnswer): VendorAnswer {
  if (answer.status < 300) return answer
  const words = wordsOf(answer)
  const rest = answer.status === 429 ? (answer.retryAfterMs ?? restMs) : answer.retryAfterMs
  throw new IntegrationError(`${vendor} answered ${answer.status}${words ? `: ${words}` : ''}`, {
    failure: statusFailure(answer.status),
    ...(rest === undefined ? {} : { retryAfterMs: rest }),
  })
}

function wordsOf({ json, text }: VendorAnswer): string {
  const told = errorSchema.safeParse(json).data?.error
  const words = typeof told === 'string' ? told : (told?.message ?? told?.code)
  return receiverWords(words ?? text)
}
