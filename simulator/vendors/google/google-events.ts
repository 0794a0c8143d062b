/** The events of one calendar, as strict about ids and times as Google is. */
import type { VendorReply, VendorRequest } from '../vendor-server.ts'
import type { Grant } from './google-logins.ts'
import { refusal } from './google-refusal.ts'

interface EventTime {
  dateTime: string
  timeZone?: string
}

export interface GoogleEventRecord {
  id: string
  status: 'confirmed' | 'cancelled'
  summary?: string
  description?: string
  start: EventTime
  end: EventTime
  created: string
  transparency?: 'transparent'
  attendees?: { email: string; displayName?: string }[]
  extendedProperties?: { private?: Record<string, string> }
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
const ownId = /^[a-v0-9]{5,1024}$/
const updates = ['all', 'externalOnly', 'none']

export class GoogleEvents {
  role: 'owner' | 'writer' | 'reader' = 'owner'
  /** Cancelled ones too. */
  readonly all: GoogleEventRecord[] = []
  /** Whom Google has written to. */
  readonly invitations: string[] = []
  /** Something else happens right before an event is put in. */
  beforeInsert: (() => void) | undefined
  #count = 0

  /** As somebody does in Google's own pages. */
  add(from: string, to: string, more: Partial<GoogleEventRecord> = {}): GoogleEventRecord {
    const made: GoogleEventRecord = {
      id: `own${++this.#count}`.padEnd(12, 'a'),
      status: 'confirmed',
      start: { dateTime: from },
      end: { dateTime: to },
      created: new Date().toISOString(),
      ...more,
    }
    this.all.push(made)
    return made
  }

  get standing(): GoogleEventRecord[] {
    return this.all.filter(({ status }) => status === 'confirmed')
  }

  busy(timeMin: string, timeMax: string): { start: string; end: string }[] {
    return this.#between(timeMin, timeMax)
      .filter(({ transparency }) => transparency !== 'transparent')
      .map(({ start, end }) => ({ start: start.dateTime, end: end.dateTime }))
  }

  answer(request: VendorRequest, id: string | undefined, grant: Grant): VendorReply {
    const { method, query } = request
    if (method === 'GET' && id !== undefined) {
      const found = this.all.find((event) => event.id === id)
      return found ? { status: 200, json: this.#shown(found) } : refusal(404, 'notFound', 'Not Found')
    }
    if (method === 'GET') {
      const [timeMin = '', timeMax = ''] = [query.get('timeMin'), query.get('timeMax')].map(
        (time) => time ?? '',
      )
      if (![timeMin, timeMax].every((time) => rfc3339.test(time)))
        return refusal(400, 'badRequest', 'Bad Request')
      const items = this.#between(timeMin, timeMax).map((event) => this.#shown(event))
      return { status: 200, json: { kind: 'calendar#events', accessRole: this.role, items } }
    }
    if (this.role === 'reader')
      return refusal(403, 'requiredAccessLevel', 'You need to have writer access to this calendar.')
    if (!updates.includes(query.get('sendUpdates') ?? 'none')) return refusal(400, 'invalid', 'Invalid value')
    if (method === 'DELETE' && id !== undefined) return this.#delete(id)
    return method === 'POST' ? this.#insert(request, grant) : refusal(404, 'notFound', 'Not Found')
  }

  #insert({ json, query }: VendorRequest, grant: Grant): VendorReply {
    const body = (json ?? {}) as Partial<GoogleEventRecord>
    if (body.id !== undefined && !ownId.test(body.id))
      return refusal(400, 'invalid', 'Invalid resource id value.')
    const times = [body.start?.dateTime, body.end?.dateTime]
    if (!times.every((time) => time !== undefined && rfc3339.test(time)))
      return refusal(400, 'required', 'Missing end time.')
    const [from = '', to = ''] = times.map((time) => time ?? '')
    if (Date.parse(from) >= Date.parse(to))
      return refusal(400, 'timeRangeEmpty', 'The specified time range is empty.')
    const attendees = body.attendees ?? []
    if (grant.isServiceAccount && attendees.length > 0) {
      return refusal(
        403,
        'forbiddenForServiceAccounts',
        'Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.',
      )
    }
    if (!attendees.every(({ email }) => /^\S+@\S+\.\S+$/.test(email)))
      return refusal(400, 'invalid', 'Invalid attendee email.')
    // An id is used up also when its event was deleted.
    if (this.all.some(({ id }) => id === body.id))
      return refusal(409, 'duplicate', 'The requested identifier already exists.')
    this.beforeInsert?.()
    const made = this.add(from, to, { ...body, status: 'confirmed', created: new Date().toISOString() })
    if (query.get('sendUpdates') === 'all') this.invitations.push(...attendees.map(({ email }) => email))
    return { status: 200, json: this.#shown(made) }
  }

  #delete(id: string): VendorReply {
    const found = this.all.find((event) => event.id === id)
    if (!found) return refusal(404, 'notFound', 'Not Found')
    if (found.status === 'cancelled') return refusal(410, 'deleted', 'Resource has been deleted')
    found.status = 'cancelled'
    return { status: 204 }
  }

  #between(timeMin: string, timeMax: string): GoogleEventRecord[] {
    return this.standing.filter(
      ({ start, end }) =>
        Date.parse(start.dateTime) < Date.parse(timeMax) && Date.parse(end.dateTime) > Date.parse(timeMin),
    )
  }

  #shown(event: GoogleEventRecord) {
    return {
      kind: 'calendar#event',
      ...event,
      htmlLink: `https://www.google.com/calendar/event?eid=${event.id}`,
    }
  }
}
