/** Zendesk's API for one connection: a token of the OAuth client, pace, and requests that lose what is refused. */
import type { z } from 'zod'
import { accessTokens } from '../access-token.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { blackOut } from '../connection-secrets.ts'
import { askTokenEndpoint } from '../token-endpoint.ts'
import type { VendorAddresses } from '../vendor-addresses.ts'
import { createVendorClient, readAnswer, type VendorAnswer, type VendorRequest } from '../vendor-client.ts'
import { withoutRefused } from './refused-fields.ts'
import type { ZendeskSettings } from './settings.ts'
import { detailsOf, scopes, wordsOf, zendeskError } from './zendesk-error.ts'

export interface ZendeskContext {
  addresses: VendorAddresses
  vendorTimeoutMs?: number
  now(): Date
}

export interface ZendeskClient {
  /** Any status is an answer. Throws IntegrationError when none came, or the login is refused. */
  send(request: VendorRequest): Promise<VendorAnswer>
  /** A success, read in this shape. Throws IntegrationError. */
  read<T>(schema: z.ZodType<T>, request: VendorRequest): Promise<T>
  /** Fields in `droppable` that are refused are left out, told of in `notes`, and the rest is sent once more. */
  write<T>(schema: z.ZodType<T>, request: WriteRequest): Promise<T>
  /** What the owner should know although it was delivered. */
  readonly notes: string[]
}

export interface WriteRequest {
  method: 'POST' | 'PUT'
  path: string
  /** The name under which the body is sent, for example `ticket`. */
  as: string
  body: Record<string, unknown>
  droppable: readonly string[]
  /** Of this attempt; another body needs another. */
  idempotencyKey?: string
}

const vendor = 'Zendesk'
/** The smallest plan takes 200 requests a minute from the whole account: some are left to others. */
const pace = { perSecond: 2.5, burst: 15 }
/** A token's life: the longest is two days. */
const tokenSeconds = 86_400

export function zendeskOrigin({ subdomain }: ZendeskSettings, addresses: VendorAddresses): string {
  return addresses.zendesk ?? `https://${subdomain}.zendesk.com`
}

export function zendeskClient(
  settings: ZendeskSettings,
  memory: ConnectionMemory,
  { addresses, vendorTimeoutMs, now }: ZendeskContext,
): ZendeskClient {
  const { subdomain, clientId, clientSecret } = settings
  const origin = zendeskOrigin(settings, addresses)
  const token = accessTokens({
    memory,
    now,
    askedWith: [subdomain, clientId, clientSecret, scopes],
    async ask() {
      const { accessToken, expiresInSeconds } = await askTokenEndpoint({
        vendor,
        base: origin,
        request: {
          path: '/oauth/tokens',
          json: {
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
            scope: scopes,
            expires_in: tokenSeconds,
          },
        },
        secrets: [clientSecret],
        now: now(),
        timeoutMs: vendorTimeoutMs,
      })
      return { token: accessToken, expiresInSeconds: expiresInSeconds ?? tokenSeconds }
    },
  })
  let bearer = ''
  const http = createVendorClient({
    vendor,
    baseUrl: () => origin,
    async credentials(isRenewal) {
      bearer = (await token(isRenewal)).token
      return { authorization: `Bearer ${bearer}` }
    },
    pace: () => memory.pace(pace),
    now,
    timeoutMs: vendorTimeoutMs,
  })
  const notes: string[] = []
  const done = <T>(schema: z.ZodType<T>, answer: VendorAnswer): T => {
    if (answer.status >= 200 && answer.status < 300) return readAnswer(vendor, schema, answer)
    throw zendeskError(answer)
  }
  return {
    notes,
    send: (request) => http.send(request),
    read: async (schema, request) => done(schema, await http.send(request)),

    async write(schema, { method, path, as, body, droppable, idempotencyKey }) {
      const sendAs = (json: Record<string, unknown>, key: string | undefined) =>
        http.send({
          method,
          path,
          json: { [as]: json },
          headers: key === undefined ? {} : { 'idempotency-key': key },
        })
      const answer = await sendAs(body, idempotencyKey)
      const reduced = answer.status === 422 ? withoutRefused(body, detailsOf(answer), droppable) : undefined
      if (!reduced) return done(schema, answer)
      const again = await sendAs(
        reduced.body,
        idempotencyKey && `${idempotencyKey}-without-${reduced.dropped.join('-')}`,
      )
      const made = done(schema, again)
      notes.push(
        blackOut(`Zendesk did not take ${reduced.dropped.join(', ')}: ${wordsOf(answer)}`, [
          clientSecret,
          bearer,
        ]),
      )
      return made
    },
  }
}
