/** Cal.com's side of the wire: an event type's free times that vanish when they are booked, and bookings. */
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import { checkBooking } from './booking-rules.ts'

export interface CalComBookingRecord {
  uid: string
  status: 'accepted' | 'pending' | 'cancelled'
  start: string
  end: string
  attendee: { name: string; email?: string; phoneNumber?: string; timeZone: string }
  metadata: Record<string, string>
  bookingFieldsResponses: Record<string, unknown>
}

export interface CalComServer extends VendorServer {
  /** Starts that the event type has free, ISO 8601 in UTC; bookings take them away. */
  open: Set<string>
  bookings: CalComBookingRecord[]
  eventType: { id: number; lengthInMinutes: number; needsEmail: boolean; needsConsent: boolean }
  /** Something else happens right before a booking is made. */
  beforeBooking: (() => void) | undefined
}

const versions: Record<string, string[]> = {
  '/v2/slots': ['2024-09-04'],
  '/v2/bookings': ['2024-08-13', '2026-02-25'],
  '/v2/event-types': ['2024-06-14'],
}

export async function startCalCom({ apiKey }: { apiKey: string }): Promise<CalComServer> {
  const state = {
    open: new Set<string>(),
    bookings: [] as CalComBookingRecord[],
    eventType: { id: 4711, lengthInMinutes: 45, needsEmail: true, needsConsent: false },
    beforeBooking: undefined as (() => void) | undefined,
  }
  let count = 0
  const endOf = (start: string) =>
    new Date(Date.parse(start) + state.eventType.lengthInMinutes * 60_000).toISOString()

  const slots = ({ query }: VendorRequest): VendorReply => {
    const [start = '', end = '', zone = 'UTC'] = ['start', 'end', 'timeZone'].map(
      (name) => query.get(name) ?? undefined,
    )
    if (query.get('eventTypeId') !== String(state.eventType.id))
      return refusal(404, 'NotFoundException', 'Event Type not found')
    const day = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/
    if (!day.test(start) || !day.test(end)) return refusal(400, 'BadRequestException', 'start must be a date')
    const last = end.length === 10 ? Date.parse(end) + 24 * 3_600_000 : Date.parse(end)
    const within = [...state.open].filter(
      (time) => Date.parse(time) >= Date.parse(start) && Date.parse(time) < last,
    )
    const days = Map.groupBy(within.sort(), (time) => dayIn(time, zone))
    const isRange = query.get('format') === 'range'
    const data = [...days].map(([date, times]) => [
      date,
      times.map((time) => (isRange ? { start: time, end: endOf(time) } : { start: time })),
    ])
    return success(200, Object.fromEntries(data))
  }

  const book = ({ json }: VendorRequest): VendorReply => {
    const fault = checkBooking(json, state.eventType)
    if (fault !== undefined) return refusal(400, 'BadRequestException', fault)
    const body = json as Omit<CalComBookingRecord, 'uid' | 'status' | 'end'>
    state.beforeBooking?.()
    const start = new Date(body.start).toISOString()
    if (!state.open.delete(start)) {
      const words = 'User either already has booking at this time or is not available'
      return refusal(400, 'BadRequestException', words)
    }
    const made: CalComBookingRecord = {
      uid: `uid${++count}`,
      status: state.eventType.needsConsent ? 'pending' : 'accepted',
      start,
      end: endOf(start),
      attendee: body.attendee,
      metadata: body.metadata ?? {},
      bookingFieldsResponses: body.bookingFieldsResponses ?? {},
    }
    state.bookings.push(made)
    return success(201, { id: count, ...made })
  }

  const list = ({ query }: VendorRequest): VendorReply => {
    const after = query.get('afterStart')
    const email = query.get('attendeeEmail')
    if (query.get('eventTypeId') !== null && query.get('eventTypeId') !== String(state.eventType.id))
      return success(200, [])
    const found = state.bookings.filter(
      ({ start, attendee }) =>
        (after === null || Date.parse(start) > Date.parse(after)) &&
        (email === null || attendee.email === email),
    )
    return success(200, found)
  }

  const answer = (request: VendorRequest): VendorReply => {
    const { method, path, headers } = request
    const kind = Object.keys(versions).find((prefix) => path === prefix || path.startsWith(`${prefix}/`))
    if (kind === undefined) return refusal(404, 'NotFoundException', `Cannot ${method} ${path}`)
    if (headers.authorization !== `Bearer ${apiKey}`)
      return refusal(401, 'UnauthorizedException', 'ApiKeyAuthStrategy - Invalid API Key')
    // Without its version a path is another one, with other fields.
    if (!versions[kind]?.includes(String(headers['cal-api-version'])))
      return refusal(404, 'NotFoundException', `Cannot ${method} ${path}`)
    if (path === '/v2/slots' && method === 'GET') return slots(request)
    if (path === '/v2/bookings') return method === 'POST' ? book(request) : list(request)
    if (path === `/v2/event-types/${state.eventType.id}`)
      return success(200, { id: state.eventType.id, lengthInMinutes: state.eventType.lengthInMinutes })
    return refusal(404, 'NotFoundException', 'Not found')
  }
  return Object.assign(state, await startVendorServer(answer))
}

function dayIn(time: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(time))
}

function success(status: number, data: unknown): VendorReply {
  return { status, json: { status: 'success', data } }
}

function refusal(status: number, code: string, message: string): VendorReply {
  return { status, json: { status: 'error', timestamp: new Date().toISOString(), error: { code, message } } }
}
