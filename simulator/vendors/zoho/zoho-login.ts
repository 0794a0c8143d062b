/** Zoho's accounts server: codes and refresh tokens for access tokens of an hour, ten of them in ten minutes. */
import { randomBytes } from 'node:crypto'
import type { VendorReply, VendorRequest } from '../vendor-server.ts'
import { ZohoFault } from './zoho-fault.ts'

export interface ZohoLogin {
  clientId: string
  clientSecret: string
  refreshToken: string
  /** One use each: of owners who have just agreed. */
  codes: Map<string, { redirectUri: string }>
  apiDomain: string
  /** What the owner agreed to, in the names of scopes; undefined for everything. */
  scopes: string[] | undefined
  givenTokens: string[]
  endLogins(): void
  answer(request: VendorRequest): VendorReply
  /** Throws unless a request has a token that is good. */
  check(request: VendorRequest): void
}

const lifeMs = 3_600_000
const window = { ms: 600_000, tokens: 10 }

export function createZohoLogin(now: () => Date): ZohoLogin {
  const tokens = new Map<string, number>()
  let grantedAtMs: number[] = []

  const grant = (more: Record<string, unknown>): VendorReply => {
    const nowMs = now().getTime()
    grantedAtMs = grantedAtMs.filter((atMs) => atMs > nowMs - window.ms)
    if (grantedAtMs.length >= window.tokens) {
      return {
        status: 400,
        json: {
          error_description:
            'You have made too many requests continuously. Please try again after some time.',
          error: 'Access Denied',
          status: 'failure',
        },
      }
    }
    grantedAtMs.push(nowMs)
    const token = `1000.${randomBytes(16).toString('hex')}.${randomBytes(16).toString('hex')}`
    tokens.set(token, nowMs + lifeMs)
    login.givenTokens.push(token)
    const { apiDomain: api_domain } = login
    return {
      status: 200,
      json: { access_token: token, api_domain, token_type: 'Bearer', expires_in: lifeMs / 1000, ...more },
    }
  }
  const login: ZohoLogin = {
    clientId: '1000.FAKECLIENTOFZOHO',
    clientSecret: 'fake0secret0of0zoho0client',
    refreshToken: '1000.fake0refresh0token.of0zoho',
    codes: new Map(),
    apiDomain: '',
    scopes: undefined,
    givenTokens: [],
    endLogins: () => tokens.clear(),
    answer({ method, body, headers }) {
      // Every refusal but one comes with status 200.
      const refuse = (error: string): VendorReply => ({ status: 200, json: { error } })
      if (method !== 'POST') return { status: 405, text: '' }
      if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
        return refuse('invalid_request')
      const form = new URLSearchParams(body)
      if (form.get('client_id') !== login.clientId) return refuse('invalid_client')
      if (form.get('client_secret') !== login.clientSecret) return refuse('invalid_client_secret')
      if (form.get('grant_type') === 'refresh_token') {
        return form.get('refresh_token') === login.refreshToken ? grant({}) : refuse('invalid_code')
      }
      if (form.get('grant_type') !== 'authorization_code') return refuse('invalid_request')
      const code = form.get('code') ?? ''
      const agreed = login.codes.get(code)
      login.codes.delete(code)
      if (!agreed) return refuse('invalid_code')
      if (agreed.redirectUri !== form.get('redirect_uri')) return refuse('invalid_redirect_uri')
      return grant({ refresh_token: login.refreshToken })
    },
    check({ headers, path }) {
      const token = /^Zoho-oauthtoken (.+)$/.exec(headers.authorization ?? '')?.[1]
      const endsAtMs = tokens.get(token ?? '')
      if (endsAtMs === undefined || endsAtMs <= now().getTime())
        throw new ZohoFault(401, 'INVALID_TOKEN', 'invalid oauth token')
      const scope = scopeOf(path)
      if (login.scopes && scope && !login.scopes.includes(scope))
        throw new ZohoFault(401, 'OAUTH_SCOPE_MISMATCH', 'invalid oauth scope to access this URL')
    },
  }
  return login
}

function scopeOf(path: string): string | undefined {
  const [first, second] = path.replace(/^\/crm\/v8\//, '').split('/')
  if (first === 'coql') return 'ZohoCRM.coql.READ'
  if (first === 'users') return 'ZohoCRM.users.READ'
  if (first === 'settings') return `ZohoCRM.settings.${second}.ALL`
  return first && `ZohoCRM.modules.${first.toLowerCase()}.ALL`
}
