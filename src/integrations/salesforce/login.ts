/** Logging in to Salesforce: the client-credentials flow of an External Client App, and where its API then is. */
import { z } from 'zod'
import { type AccessToken, accessTokens } from '../access-token.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { askTokenEndpoint } from '../token-endpoint.ts'
import type { VendorAddresses } from '../vendor-addresses.ts'
import { apiBase } from './api-base.ts'
import type { SalesforceSettings } from './settings.ts'

export interface SalesforceContext {
  addresses: Pick<VendorAddresses, 'salesforce'>
  now(): Date
  /** For one answer of Salesforce, default 30,000. */
  vendorTimeoutMs?: number
}

/** Kept in the memory: the id of the user as whom the app runs. */
export const runAsUserFact = 'run-as-user'

/** Gives the token to send with; `apiBase` is the org's own address. */
export function salesforceTokens(
  context: SalesforceContext,
  settings: SalesforceSettings,
  memory: ConnectionMemory,
): (isRenewal: boolean) => Promise<AccessToken> {
  const base = context.addresses.salesforce ?? new URL(settings.loginUrl).origin
  const { clientId, clientSecret } = settings
  return accessTokens({
    memory,
    now: context.now,
    askedWith: [base, clientId, clientSecret],
    async ask() {
      const { accessToken, expiresInSeconds, rest } = await askTokenEndpoint({
        vendor: 'Salesforce',
        base,
        request: {
          path: '/services/oauth2/token',
          form: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
        },
        secrets: [clientSecret],
        now: context.now(),
        timeoutMs: context.vendorTimeoutMs ?? 30_000,
      })
      const userId = z.string().safeParse(rest.id).data?.split('/').at(-1)
      if (userId && /^005\w{12}(\w{3})?$/.test(userId)) await memory.keepFact(runAsUserFact, userId)
      return {
        token: accessToken,
        apiBase: context.addresses.salesforce ?? apiBase(rest.instance_url),
        ...(expiresInSeconds === undefined ? {} : { expiresInSeconds }),
      }
    },
  })
}
