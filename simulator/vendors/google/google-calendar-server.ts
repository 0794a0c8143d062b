/** Google's side of the wire for calendars: logins, what is busy, and events with ids that are used up for good. */
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import { GoogleEvents } from './google-events.ts'
import { GoogleLogins, type GoogleLoginsOptions } from './google-logins.ts'
import { refusal } from './google-refusal.ts'

export interface GoogleCalendarServer extends VendorServer {
  logins: GoogleLogins
  /** The calendar with this id, made when it is asked for first. */
  calendar(id: string): GoogleEvents
}

const events = /^\/calendar\/v3\/calendars\/([^/]+)\/events(?:\/([^/]+))?$/

export async function startGoogleCalendar(options: GoogleLoginsOptions): Promise<GoogleCalendarServer> {
  const logins = new GoogleLogins(options)
  const calendars = new Map<string, GoogleEvents>()
  const calendar = (id: string) => {
    const known = calendars.get(id) ?? new GoogleEvents()
    calendars.set(id, known)
    return known
  }

  const answer = (request: VendorRequest): VendorReply => {
    if (request.path === '/token') return logins.token(request)
    const grant = logins.grantOf(request.headers.authorization)
    if (!grant) return refusal(401, 'authError', 'Invalid Credentials')
    if (request.path === '/calendar/v3/freeBusy' && request.method === 'POST') {
      return grant.scopes.includes('calendar.freebusy')
        ? freeBusy(request, calendars)
        : refusal(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.')
    }
    const [, id, eventId] = events.exec(request.path) ?? []
    if (id === undefined) return refusal(404, 'notFound', 'Not Found')
    if (!grant.scopes.includes('calendar.events'))
      return refusal(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.')
    const found = calendars.get(decodeURIComponent(id))
    if (!found) return refusal(404, 'notFound', 'Not Found')
    return found.answer(request, eventId, grant)
  }
  const server = await startVendorServer(answer)
  return { ...server, logins, calendar }
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

function freeBusy({ json }: VendorRequest, calendars: Map<string, GoogleEvents>): VendorReply {
  const { timeMin, timeMax, items } = (json ?? {}) as {
    timeMin?: string
    timeMax?: string
    items?: { id?: string }[]
  }
  if (!timeMin || !timeMax || !rfc3339.test(timeMin) || !rfc3339.test(timeMax))
    return refusal(400, 'badRequest', 'Bad Request')
  if (Date.parse(timeMin) >= Date.parse(timeMax))
    return refusal(400, 'timeRangeEmpty', 'The specified time range is empty.')
  if (!Array.isArray(items) || items.length > 50) return refusal(400, 'tooManyCalendarsRequested', 'Too many')
  const told = items.map(({ id = '' }) => {
    const known = calendars.get(id)
    return [
      id,
      known
        ? { busy: known.busy(timeMin, timeMax) }
        : { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] },
    ]
  })
  return {
    status: 200,
    json: { kind: 'calendar#freeBusy', timeMin, timeMax, calendars: Object.fromEntries(told) },
  }
}
