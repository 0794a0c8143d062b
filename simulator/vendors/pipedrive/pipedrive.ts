/** Pipedrive as it answers over HTTP: token, envelope, lists in pages, searches, and refusals in its own words. */
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import {
  activitySchema,
  callLogSchema,
  changedPersonSchema,
  fieldSchema,
  labelSchema,
  leadSchema,
  newPersonSchema,
  read,
} from './bodies.ts'
import { PipedriveCompany } from './company.ts'
import { PipedriveFault } from './pipedrive-fault.ts'

export interface PipedriveFake {
  server: VendorServer
  company: PipedriveCompany
  token: string
}

const pageLimits = { v1: 500, callLogs: 50, v2: 500, search: 100 }

export async function startPipedrive(
  now: () => Date,
  token = 'c0ffee5eedc0ffee5eedc0ffee5eedc0ffee5eed',
): Promise<PipedriveFake> {
  const company = new PipedriveCompany(now)
  const server = await startVendorServer((request) => {
    try {
      if (request.headers['x-api-token'] !== token) throw new PipedriveFault(401, 'unauthorized access')
      return routed(company, request)
    } catch (error) {
      if (error instanceof PipedriveFault) return error.reply
      throw error
    }
  })
  return { server, company, token }
}

function routed(company: PipedriveCompany, request: VendorRequest): VendorReply {
  const asked = `${request.method} ${request.path}`
  const personId = /^(GET|PATCH) \/api\/v2\/persons\/(\d+)$/.exec(asked)
  if (personId) {
    const id = Number(personId[2])
    if (personId[1] === 'GET') return done(company.personOf(id))
    return done(company.changePerson(id, read(changedPersonSchema, request.json)))
  }
  switch (asked) {
    case 'GET /v1/users/me':
      return done({
        ...company.users.find(({ id }) => id === company.me),
        company_id: 1,
        company_domain: company.domain,
      })
    case 'GET /v1/users':
      return done(company.users)
    case 'GET /api/v2/persons/search':
      return search(company, request.query)
    case 'GET /api/v2/persons':
      return paged(request, company.people, (person) => isListed(person, request.query))
    case 'POST /api/v2/persons':
      return done(company.addPerson(read(newPersonSchema, request.json)))
    case 'GET /api/v2/activities': {
      const person = request.query.get('person_id')
      return paged(
        request,
        company.activities,
        (one) => isSince(one, request.query) && (person === null || String(one.person_id) === person),
      )
    }
    case 'POST /api/v2/activities':
      return done(company.addActivity(read(activitySchema, request.json)))
    case 'GET /api/v2/personFields':
      return paged(request, company.personFields)
    case 'POST /api/v2/personFields':
      return done(company.addField(read(fieldSchema, request.json)))
    case 'GET /api/v2/activityFields':
      return paged(request, company.activityFields)
    case 'GET /v1/callLogs':
      return callLogs(company, request.query)
    case 'POST /v1/callLogs':
      return done(company.addCallLog(read(callLogSchema, request.json)))
    case 'GET /v1/leads': {
      const person = request.query.get('person_id')
      return done(company.leads.filter((lead) => person === null || String(lead.person_id) === person))
    }
    case 'POST /v1/leads':
      return done(company.addLead(read(leadSchema, request.json)), 201)
    case 'GET /v1/leadLabels':
      return done(company.labels)
    case 'POST /v1/leadLabels':
      return done(company.addLabel(read(labelSchema, request.json)))
    default:
      throw new PipedriveFault(404, `Unknown method ${request.path}`, 'ERR_NOT_FOUND')
  }
}

function done(data: unknown, status = 200, additional: Record<string, unknown> = {}): VendorReply {
  return {
    status,
    json: { success: true, data, additional_data: additional },
    headers: { 'x-ratelimit-limit': '20', 'x-ratelimit-remaining': '19', 'x-ratelimit-reset': '2' },
  }
}

function search(company: PipedriveCompany, query: URLSearchParams): VendorReply {
  const term = query.get('term') ?? ''
  const field = query.get('fields')
  const isExact = query.get('exact_match') === 'true'
  if (term.length < (isExact ? 1 : 2)) throw new PipedriveFault(400, 'Validation failed: term: is too short')
  if (field !== 'phone' && field !== 'email') {
    throw new PipedriveFault(400, 'Validation failed: fields: is not supported here')
  }
  const found = company.search(field === 'phone' ? 'phones' : 'emails', term, isExact)
  return done({
    items: found.slice(0, limitOf(query, pageLimits.search)).map((person) => ({
      result_score: 0.5,
      item: {
        id: person.id,
        type: 'person',
        name: person.name,
        phones: person.phones.map(({ value }) => value),
        emails: person.emails.map(({ value }) => value),
        owner: { id: person.owner_id },
        organization: null,
        custom_fields: [],
        notes: [],
      },
    })),
  })
}

function isListed(person: PipedriveCompany['people'][number], query: URLSearchParams): boolean {
  const ids = query.get('ids')?.split(',')
  return !person.is_deleted && isSince(person, query) && (!ids || ids.includes(String(person.id)))
}

function isSince(one: { update_time: string }, query: URLSearchParams): boolean {
  const since = query.get('updated_since')
  if (since !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(since)) {
    throw new PipedriveFault(400, 'Validation failed: updated_since: is no RFC 3339 date')
  }
  return since === null || one.update_time >= since
}

/** Of v2: by a cursor, in the order asked for. */
function paged<T>(
  { query }: VendorRequest,
  all: readonly T[],
  isWanted: (one: T) => boolean = () => true,
): VendorReply {
  const sortBy = query.get('sort_by') ?? 'id'
  const sign = query.get('sort_direction') === 'desc' ? -1 : 1
  const key = (one: T) => String((one as Record<string, unknown>)[sortBy] ?? '')
  const wanted = all
    .filter(isWanted)
    .sort((a, b) => sign * key(a).localeCompare(key(b), 'en', { numeric: true }))
  const start = Number(query.get('cursor') ?? 0)
  const limit = limitOf(query, pageLimits.v2)
  const next = start + limit < wanted.length ? String(start + limit) : null
  return done(wanted.slice(start, start + limit), 200, { next_cursor: next })
}

/** Only those of the token's own user, the oldest first; at most 50 at a time. */
function callLogs(company: PipedriveCompany, query: URLSearchParams): VendorReply {
  const own = company.callLogs.filter(({ user_id }) => user_id === company.me)
  const start = Number(query.get('start') ?? 0)
  const limit = limitOf(query, pageLimits.callLogs)
  const isMore = start + limit < own.length
  return done(own.slice(start, start + limit), 200, {
    pagination: {
      start,
      limit,
      more_items_in_collection: isMore,
      ...(isMore ? { next_start: start + limit } : {}),
    },
  })
}

function limitOf(query: URLSearchParams, most: number): number {
  const limit = Number(query.get('limit') ?? 100)
  if (!Number.isInteger(limit) || limit < 1 || limit > most) {
    throw new PipedriveFault(400, `Validation failed: limit: must be between 1 and ${most}`)
  }
  return limit
}
