/** Zendesk's OAuth: tokens for a confidential client by its secret, each with the scopes that it was asked for. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { VendorReply, VendorRequest } from '../vendor-server.ts'
import { ZendeskFault } from './zendesk-fault.ts'

const requestSchema = z.looseObject({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.unknown(),
  expires_in: z.int().min(300).max(172_800).optional(),
})

export class ZendeskLogins {
  readonly clientId = 'firstring'
  secret = 'f1rstr1ng5ecretf1rstr1ng5ecretf1rstr1ng5ecret'
  readonly issued: string[] = []
  readonly #tokens = new Map<string, { scopes: string[]; endsMs: number }>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Tokens given so far are good no longer. */
  revoke(): void {
    this.#tokens.clear()
  }

  /** A scope of another shape than one string still gets a token: it may do nothing. */
  issue({ json }: VendorRequest): VendorReply {
    const asked = requestSchema.safeParse(json)
    if (!asked.success) throw new ZendeskFault(400, 'invalid_request', 'The request is missing a parameter')
    const { grant_type, client_id, client_secret, scope, expires_in = 7200 } = asked.data
    if (grant_type !== 'client_credentials') {
      throw new ZendeskFault(400, 'unsupported_grant_type', 'The grant type is not supported')
    }
    if (client_id !== this.clientId || client_secret !== this.secret) {
      throw new ZendeskFault(401, 'invalid_client', 'Client authentication failed')
    }
    const token = randomBytes(32).toString('hex')
    this.issued.push(token)
    this.#tokens.set(token, {
      scopes: typeof scope === 'string' ? scope.split(' ') : [],
      endsMs: this.#now().getTime() + expires_in * 1000,
    })
    return { status: 201, json: { access_token: token, token_type: 'bearer', scope, expires_in } }
  }

  /** Throws 401 without a good token, 403 without the scope. */
  check(request: VendorRequest, resource: 'users' | 'tickets'): void {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    const known = this.#tokens.get(token ?? '')
    if (!known || known.endsMs <= this.#now().getTime()) {
      throw new ZendeskFault(
        401,
        'invalid_token',
        'The access token provided is expired, revoked, malformed or invalid for other reasons.',
      )
    }
    const verb = request.method === 'GET' ? 'read' : 'write'
    if (known.scopes.includes(verb) || known.scopes.includes(`${resource}:${verb}`)) return
    throw new ZendeskFault(
      403,
      'Forbidden',
      `You are missing the following required scopes: ${resource}:${verb}, ${verb}`,
    )
  }
}
