/** Google's token endpoint: codes, refresh tokens and signed claims are changed for access tokens that end. */
import { createPublicKey, verify } from 'node:crypto'
import type { VendorReply, VendorRequest } from '../vendor-server.ts'

export interface GoogleLoginsOptions {
  clientId: string
  clientSecret: string
  /** Service accounts: their public keys (PEM), by e-mail address. */
  serviceAccounts?: Record<string, string>
  now?(): Date
}

export interface Grant {
  scopes: string[]
  isServiceAccount: boolean
  endsAt: number
}

const lifeSeconds = 3599
const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const scopePrefix = 'https://www.googleapis.com/auth/'
const allScopes = ['calendar.events', 'calendar.freebusy']

export class GoogleLogins {
  readonly #options: GoogleLoginsOptions
  readonly #codes = new Map<string, { redirectUri: string; scopes: string[] }>()
  readonly #refresh = new Map<string, string[]>()
  readonly #grants = new Map<string, Grant>()
  #count = 0

  constructor(options: GoogleLoginsOptions) {
    this.#options = options
  }

  /** What the owner's consent in a browser brings back. */
  consent(redirectUri: string, scopes = allScopes): string {
    const code = `4/code-${++this.#count}`
    this.#codes.set(code, { redirectUri, scopes })
    return code
  }

  /** Access tokens that were given out are no longer good. */
  endAccess(): void {
    this.#grants.clear()
  }

  /** The owner withdraws consent, or the app stands at "testing" for seven days. */
  withdraw(): void {
    this.#grants.clear()
    this.#refresh.clear()
  }

  grantOf(authorization: string | undefined): Grant | undefined {
    const grant = this.#grants.get(authorization?.replace(/^Bearer /, '') ?? '')
    return grant && grant.endsAt > this.#now() ? grant : undefined
  }

  token({ method, headers, body }: VendorRequest): VendorReply {
    if (method !== 'POST' || !headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return refused('invalid_request', 'Bad Request')
    const form = new URLSearchParams(body)
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return this.#ofClient(form) ?? this.#byCode(form)
      case 'refresh_token':
        return this.#ofClient(form) ?? this.#byRefresh(form)
      case jwtBearer:
        return this.#byClaim(form.get('assertion') ?? '')
      default:
        return refused('unsupported_grant_type', 'Invalid grant_type')
    }
  }

  #ofClient(form: URLSearchParams): VendorReply | undefined {
    const { clientId, clientSecret } = this.#options
    if (form.get('client_id') === clientId && form.get('client_secret') === clientSecret) return undefined
    return refused('invalid_client', 'The OAuth client was not found.', 401)
  }

  #byCode(form: URLSearchParams): VendorReply {
    const code = form.get('code') ?? ''
    const known = this.#codes.get(code)
    this.#codes.delete(code)
    if (!known) return refused('invalid_grant', 'Malformed auth code.')
    if (known.redirectUri !== form.get('redirect_uri')) return refused('redirect_uri_mismatch', 'Bad Request')
    const refresh = `1//refresh-${++this.#count}`
    this.#refresh.set(refresh, known.scopes)
    return this.#issue(known.scopes, false, { refresh_token: refresh })
  }

  #byRefresh(form: URLSearchParams): VendorReply {
    const scopes = this.#refresh.get(form.get('refresh_token') ?? '')
    return scopes
      ? this.#issue(scopes, false)
      : refused('invalid_grant', 'Token has been expired or revoked.')
  }

  #byClaim(assertion: string): VendorReply {
    const [head = '', payload = '', signature = ''] = assertion.split('.')
    const claims = parsed(payload)
    const key = this.#options.serviceAccounts?.[String(claims.iss)]
    if (parsed(head).alg !== 'RS256' || !key) return refused('invalid_grant', 'Invalid JWT: unknown issuer')
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${payload}`),
      createPublicKey(key),
      Buffer.from(signature, 'base64url'),
    )
    if (!isSigned) return refused('invalid_grant', 'Invalid JWT Signature.')
    if (claims.aud !== 'https://oauth2.googleapis.com/token')
      return refused('invalid_grant', 'Invalid JWT: wrong audience')
    const [issuedAt, expiresAt] = [Number(claims.iat), Number(claims.exp)]
    const nowSeconds = this.#now() / 1000
    const isShort = expiresAt - issuedAt <= 3600 && expiresAt > nowSeconds && issuedAt < nowSeconds + 60
    if (!isShort) {
      return refused(
        'invalid_grant',
        'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.',
      )
    }
    const scopes = String(claims.scope)
      .split(' ')
      .map((scope) => scope.replace(scopePrefix, ''))
    return this.#issue(scopes, true)
  }

  #issue(scopes: string[], isServiceAccount: boolean, more: Record<string, string> = {}): VendorReply {
    const token = `ya29.access-${++this.#count}`
    this.#grants.set(token, { scopes, isServiceAccount, endsAt: this.#now() + lifeSeconds * 1000 })
    const scope = scopes.map((name) => scopePrefix + name).join(' ')
    const json = { access_token: token, expires_in: lifeSeconds, token_type: 'Bearer', scope, ...more }
    return { status: 200, json }
  }

  #now(): number {
    return (this.#options.now?.() ?? new Date()).getTime()
  }
}

function refused(error: string, description: string, status = 400): VendorReply {
  return { status, json: { error, error_description: description } }
}

function parsed(part: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}
