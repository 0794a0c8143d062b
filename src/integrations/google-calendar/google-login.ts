/** Logging in to Google: the owner's consent (OAuth 2.0 authorization code), or a service account's signed claim. */
import { type AccessToken, accessTokens, type IssuedToken } from '../access-token.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { IntegrationError } from '../integration.ts'
import type { OAuthFlow } from '../oauth-flow.ts'
import { askTokenEndpoint } from '../token-endpoint.ts'
import type { VendorAddresses } from '../vendor-addresses.ts'
import { type GoogleCalendarSettings, readServiceAccount, type ServiceAccount } from './settings.ts'

export interface GoogleContext {
  addresses: Pick<VendorAddresses, 'google'>
  now(): Date
  /** For one answer. */
  vendorTimeoutMs?: number
}

const scopes = [
  'https://www.googleapis.com/auth/calendar.events',
  'https://www.googleapis.com/auth/calendar.freebusy',
]
const refreshToken = 'refresh-token'
const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
/** Whom a claim is for: never what a key file names. */
const audience = 'https://oauth2.googleapis.com/token'
const claimSeconds = 3600
/** A caller may wait for it. */
const usualTimeoutMs = 4000

export function googleOAuth(context: GoogleContext): OAuthFlow<GoogleCalendarSettings> {
  return {
    label: 'Connect Google Calendar',
    isNeeded: ({ serviceAccountKey }) => !serviceAccountKey,
    isDone: async (_settings, memory) => Boolean(await memory.fact(refreshToken)),
    authorizeUrl({ clientId = '' }, { redirectUri, state }) {
      const url = new URL(`${context.addresses.google ?? 'https://accounts.google.com'}/o/oauth2/v2/auth`)
      url.search = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: scopes.join(' '),
        // A refresh token is given at a consent only, and only for offline access.
        access_type: 'offline',
        prompt: 'consent',
        state,
      }).toString()
      return url.href
    },
    async finish(settings, { code, redirectUri }, memory) {
      const reply = await ask(
        context,
        {
          ...clientOf(settings),
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirectUri,
        },
        [code],
      )
      if (!reply.refreshToken) {
        throw new IntegrationError(
          'Google gave no lasting access. Remove FirstRing under “Third-party access” of the Google account, and connect again',
          { failure: 'credentials' },
        )
      }
      // Google lets people agree to some of what is asked for.
      const granted = typeof reply.rest.scope === 'string' ? reply.rest.scope.split(' ') : scopes
      if (scopes.some((scope) => !granted.includes(scope))) {
        throw new IntegrationError(
          'Google was not allowed all that is needed: connect again, and tick both boxes about the calendar',
          { failure: 'permission' },
        )
      }
      await memory.keepFact(refreshToken, reply.refreshToken)
    },
  }
}

/** Gives the token to send with; see `accessTokens`. */
export async function googleTokens(
  context: GoogleContext,
  settings: GoogleCalendarSettings,
  memory: ConnectionMemory,
): Promise<(isRenewal: boolean) => Promise<AccessToken>> {
  const account = settings.serviceAccountKey ? readServiceAccount(settings.serviceAccountKey) : undefined
  const { now } = context
  if (account) {
    const askedWith = [account.client_email, account.private_key]
    return accessTokens({ memory, now, askedWith, ask: () => askByClaim(context, account) })
  }
  const refresh = await memory.fact(refreshToken)
  if (!refresh) {
    throw new IntegrationError('Google Calendar is not connected yet: press “Connect Google Calendar”', {
      failure: 'credentials',
    })
  }
  const client = clientOf(settings)
  return accessTokens({
    memory,
    now,
    askedWith: [client.client_id, client.client_secret, refresh],
    ask: async () => {
      const form = { ...client, grant_type: 'refresh_token', refresh_token: refresh }
      return issued(await ask(context, form, [refresh]))
    },
  })
}

async function askByClaim(context: GoogleContext, account: ServiceAccount): Promise<IssuedToken> {
  const { client_email, private_key, private_key_id } = account
  const atSeconds = Math.floor(context.now().getTime() / 1000)
  // Few log in so: what signs is loaded with the first that does.
  const { importPKCS8, SignJWT } = await import('jose')
  const key = await importPKCS8(private_key, 'RS256').catch((cause: unknown) => {
    throw new IntegrationError('The private key of the service account cannot be read', {
      failure: 'credentials',
      cause,
    })
  })
  const assertion = await new SignJWT({ scope: scopes.join(' ') })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(private_key_id ? { kid: private_key_id } : {}) })
    .setIssuer(client_email)
    .setAudience(audience)
    .setIssuedAt(atSeconds)
    .setExpirationTime(atSeconds + claimSeconds)
    .sign(key)
  return issued(await ask(context, { grant_type: jwtBearer, assertion }, [assertion]))
}

function issued({ accessToken, expiresInSeconds }: Awaited<ReturnType<typeof ask>>): IssuedToken {
  return { token: accessToken, ...(expiresInSeconds === undefined ? {} : { expiresInSeconds }) }
}

function ask(
  { addresses, now, vendorTimeoutMs }: GoogleContext,
  form: Record<string, string>,
  secrets: string[],
) {
  return askTokenEndpoint({
    vendor: 'Google',
    base: addresses.google ?? 'https://oauth2.googleapis.com',
    request: { path: '/token', form },
    secrets: [...secrets, ...(form.client_secret ? [form.client_secret] : [])],
    now: now(),
    timeoutMs: vendorTimeoutMs ?? usualTimeoutMs,
  })
}

function clientOf({ clientId = '', clientSecret = '' }: GoogleCalendarSettings) {
  return { client_id: clientId, client_secret: clientSecret }
}
