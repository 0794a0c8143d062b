/** HTTP to HubSpot: login, pace, time limit. Its version is a date and stands once. Everything throws IntegrationError. */
import type { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { VendorAddresses } from '../vendor-addresses.ts'
import { createVendorClient, readAnswer, type VendorAnswer, type VendorRequest } from '../vendor-client.ts'
import { hubspotError } from './hubspot-fault.ts'

/** Supported for 18 months from September 2026 (crm.md §0). */
const version = '2026-09'
export const hubspotUrl = 'https://api.hubapi.com'

export const paths = {
  objects: `/crm/objects/${version}`,
  properties: `/crm/properties/${version}`,
  owners: `/crm/owners/${version}`,
  account: `/account-info/${version}/details`,
}

/** Of a portal without a plan; larger ones allow more (crm.md §1.8). */
const usualPace = { perSecond: 9, burst: 90 }
const searchPace = { perSecond: 4, burst: 4 }

export interface HubspotContext {
  addresses: VendorAddresses
  vendorTimeoutMs?: number
  now(): Date
}

export interface HubspotClient {
  /** Any status is an answer. */
  send(request: VendorRequest): Promise<VendorAnswer>
  /** A good answer in this shape; `doing` ends "HubSpot refused to …". */
  read<T>(doing: string, schema: z.ZodType<T>, request: VendorRequest): Promise<T>
}

/** `accessToken`: a Service Key, or the token of an older private app. */
export function openHubspot(
  { addresses, vendorTimeoutMs, now }: HubspotContext,
  accessToken: string,
  memory: ConnectionMemory,
): HubspotClient {
  const clientOf = (pace: typeof usualPace) =>
    createVendorClient({
      vendor: 'HubSpot',
      baseUrl: () => addresses.hubspot ?? hubspotUrl,
      credentials: async () => ({ authorization: `Bearer ${accessToken}` }),
      pace: () => memory.pace(pace),
      now,
      ...(vendorTimeoutMs === undefined ? {} : { timeoutMs: vendorTimeoutMs }),
    })
  const usual = clientOf(usualPace)
  const searching = clientOf(searchPace)
  const send = (request: VendorRequest) =>
    request.path.endsWith('/search') ? searching.send(request) : usual.send(request)
  return {
    send,
    async read(doing, schema, request) {
      const answer = await send(request)
      if (answer.status >= 300) throw hubspotError(doing, answer)
      return readAnswer('HubSpot', schema, answer)
    },
  }
}
