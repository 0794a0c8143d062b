/** Zendesk as it answers over HTTP: login, users, tickets with idempotency keys, and refusals in its own words. */
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import { ZendeskAccount } from './account.ts'
import {
  changedUserSchema,
  identitySchema,
  read,
  ticketChangeSchema,
  ticketSchema,
  userSchema,
} from './bodies.ts'
import { ZendeskLogins } from './logins.ts'
import { ZendeskFault } from './zendesk-fault.ts'

export interface ZendeskFake {
  server: VendorServer
  account: ZendeskAccount
  logins: ZendeskLogins
}

/** How long an idempotency key is kept. */
const keyLifeMs = 2 * 3_600_000

export async function startZendesk(now: () => Date): Promise<ZendeskFake> {
  const account = new ZendeskAccount(now)
  const logins = new ZendeskLogins(now)
  const keys = new Map<string, { body: string; reply: VendorReply; endsMs: number }>()

  const addTicketOnce = (request: VendorRequest): VendorReply => {
    const key = request.headers['idempotency-key']
    if (key === undefined) return ticketReply(account.addTicket(read(ticketSchema, 'ticket', request.json)))
    if (Array.isArray(key) || key.length > 255) {
      throw new ZendeskFault(400, 'IdempotencyKeyInvalid', 'Idempotency-Key is too long')
    }
    const kept = keys.get(key)
    if (kept && kept.endsMs > now().getTime()) {
      if (kept.body === request.body) return withLookup(kept.reply, 'hit')
      throw new ZendeskFault(
        400,
        'IdempotentRequestError',
        'Idempotency-Key was used before with other request parameters',
      )
    }
    const reply = ticketReply(account.addTicket(read(ticketSchema, 'ticket', request.json)))
    keys.set(key, { body: request.body, reply, endsMs: now().getTime() + keyLifeMs })
    return withLookup(reply, 'miss')
  }

  const server = await startVendorServer((request) => {
    try {
      if (`${request.method} ${request.path}` === 'POST /oauth/tokens') return logins.issue(request)
      logins.check(request, request.path.startsWith('/api/v2/tickets') ? 'tickets' : 'users')
      if (`${request.method} ${request.path}` === 'POST /api/v2/tickets') return addTicketOnce(request)
      return routed(account, request)
    } catch (error) {
      if (error instanceof ZendeskFault) return error.reply
      throw error
    }
  })
  return { server, account, logins }
}

function routed(account: ZendeskAccount, request: VendorRequest): VendorReply {
  const asked = `${request.method} ${request.path}`
  const id = Number(/\/(\d+)(?:\/|$)/.exec(request.path)?.[1] ?? Number.NaN)
  switch (asked.replace(/\/\d+(?=\/|$)/g, '/#')) {
    case 'GET /api/v2/users/me':
      return { status: 200, json: { user: account.me } }
    case 'GET /api/v2/users/search':
      return { status: 200, json: { users: search(account, request.query), next_page: null } }
    case 'POST /api/v2/users/create_or_update': {
      const { user, isNew } = account.createOrUpdate(read(userSchema, 'user', request.json))
      return { status: isNew ? 201 : 200, json: { user } }
    }
    case 'GET /api/v2/users/#':
      return { status: 200, json: { user: account.userOf(id) } }
    case 'PUT /api/v2/users/#':
      return {
        status: 200,
        json: { user: account.changeUser(id, read(changedUserSchema, 'user', request.json)) },
      }
    case 'GET /api/v2/users/#/identities':
      return { status: 200, json: { identities: account.identitiesOf(id) } }
    case 'POST /api/v2/users/#/identities':
      return {
        status: 201,
        json: { identity: account.addIdentity(id, read(identitySchema, 'identity', request.json)) },
      }
    case 'GET /api/v2/tickets': {
      const externalId = request.query.get('external_id')
      const tickets = account.tickets.filter((one) => externalId === null || one.external_id === externalId)
      return { status: 200, json: { tickets, next_page: null, count: tickets.length } }
    }
    case 'PUT /api/v2/tickets/#': {
      const ticket = account.ticketOf(id)
      ticket.voiceComments.push(read(ticketChangeSchema, 'ticket', request.json).voice_comment)
      return { status: 200, json: { ticket } }
    }
    default:
      throw new ZendeskFault(404, 'InvalidEndpoint', 'Not found')
  }
}

function search(account: ZendeskAccount, query: URLSearchParams): ZendeskAccount['users'] {
  const externalId = query.get('external_id')
  return externalId === null ? account.search(query.get('query') ?? '') : account.withExternalId(externalId)
}

function ticketReply(ticket: ZendeskAccount['tickets'][number]): VendorReply {
  return { status: 201, json: { ticket }, headers: { location: `/api/v2/tickets/${ticket.id}.json` } }
}

function withLookup(reply: VendorReply, lookup: 'hit' | 'miss'): VendorReply {
  return { ...reply, headers: { ...reply.headers, 'x-idempotency-lookup': lookup } }
}
