/** Logging in to Zoho: a lasting refresh token, entered or agreed to in the browser, and access tokens of an hour. */
import { z } from 'zod'
import { type AccessToken, accessTokens } from '../access-token.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { IntegrationError } from '../integration.ts'
import type { OAuthFlow } from '../oauth-flow.ts'
import { askTokenEndpoint, type TokenReply } from '../token-endpoint.ts'
import type { VendorAddresses } from '../vendor-addresses.ts'
import { accountsUrl, apiBase } from './data-centers.ts'
import type { ZohoSettings } from './settings.ts'

export interface ZohoContext {
  addresses: Pick<VendorAddresses, 'zoho'>
  now(): Date
  /** For one answer of Zoho, default 30,000. */
  vendorTimeoutMs?: number
}

const scopes = [
  'ZohoCRM.modules.leads.ALL',
  'ZohoCRM.modules.contacts.ALL',
  'ZohoCRM.modules.calls.ALL',
  'ZohoCRM.modules.tasks.ALL',
  'ZohoCRM.settings.fields.ALL',
  'ZohoCRM.users.READ',
  'ZohoCRM.coql.READ',
]

const fact = 'refresh-token'
const keptSchema = z.object({ clientId: z.string(), dataCenter: z.string(), token: z.string() })
/** Zoho gives no more than ten access tokens of one refresh token in ten minutes. */
const atMost = { asks: 10, withinMs: 10 * 60_000 }

/** Gives the token to send with; `apiBase` is where the account's API is. */
export function zohoTokens(
  context: ZohoContext,
  settings: ZohoSettings,
  memory: ConnectionMemory,
): (isRenewal: boolean) => Promise<AccessToken> {
  const { clientId, clientSecret, dataCenter } = settings
  let tokens: Promise<(isRenewal: boolean) => Promise<AccessToken>> | undefined
  const open = async () => {
    const refreshToken = await lastingToken(settings, memory)
    return accessTokens({
      memory,
      now: context.now,
      askedWith: [dataCenter, clientId, clientSecret, refreshToken],
      atMost,
      async ask() {
        const form = { grant_type: 'refresh_token', refresh_token: refreshToken }
        const { accessToken, expiresInSeconds, rest } = await askZoho(context, settings, form)
        return {
          token: accessToken,
          apiBase: context.addresses.zoho ?? apiBase(rest.api_domain),
          expiresInSeconds: expiresInSeconds ?? 3600,
        }
      },
    })
  }
  return async (isRenewal) => {
    tokens ??= open()
    return (await tokens)(isRenewal)
  }
}

/** The owner agrees in the browser, where no refresh token was entered. */
export function zohoConsent(context: ZohoContext): OAuthFlow<ZohoSettings> {
  return {
    label: 'Connect Zoho CRM',
    isNeeded: (settings) => !settings.refreshToken,
    isDone: async (settings, memory) => (await agreedToken(settings, memory)) !== undefined,
    authorizeUrl({ clientId, dataCenter }, { redirectUri, state }) {
      const url = new URL('/oauth/v2/auth', context.addresses.zoho ?? accountsUrl(dataCenter))
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        scope: scopes.join(','),
        redirect_uri: redirectUri,
        access_type: 'offline',
        // Without it a second consent gives no refresh token.
        prompt: 'consent',
        state,
      }).toString()
      return url.href
    },
    async finish(settings, { code, redirectUri }, memory) {
      const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri }
      const { refreshToken } = await askZoho(context, settings, form)
      if (refreshToken === undefined) {
        throw new IntegrationError(
          'Zoho gave no lasting login; remove FirstRing at accounts.zoho and agree again',
          {
            failure: 'credentials',
          },
        )
      }
      const { clientId, dataCenter } = settings
      await memory.keepFact(fact, JSON.stringify({ clientId, dataCenter, token: refreshToken }))
    },
  }
}

async function lastingToken(settings: ZohoSettings, memory: ConnectionMemory): Promise<string> {
  const token = settings.refreshToken || (await agreedToken(settings, memory))
  if (token) return token
  throw new IntegrationError('Zoho is not connected yet: agree at Zoho, or enter a refresh token', {
    failure: 'credentials',
  })
}

/** What was agreed to with another client or in another data centre is of no use here. */
async function agreedToken(
  { clientId, dataCenter }: ZohoSettings,
  memory: ConnectionMemory,
): Promise<string | undefined> {
  const text = await memory.fact(fact)
  const kept = text === undefined ? undefined : keptSchema.safeParse(JSON.parse(text)).data
  return kept?.clientId === clientId && kept.dataCenter === dataCenter ? kept.token : undefined
}

function askZoho(
  context: ZohoContext,
  { clientId, clientSecret, dataCenter }: ZohoSettings,
  form: Record<string, string>,
): Promise<TokenReply> {
  return askTokenEndpoint({
    vendor: 'Zoho',
    base: context.addresses.zoho ?? accountsUrl(dataCenter),
    request: {
      path: '/oauth/v2/token',
      form: { ...form, client_id: clientId, client_secret: clientSecret },
    },
    secrets: [clientSecret, form.refresh_token ?? '', form.code ?? ''],
    now: context.now(),
    timeoutMs: context.vendorTimeoutMs ?? 30_000,
  })
}
