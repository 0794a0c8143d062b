/** Salesforce's REST API for one connection: records, queries, and bodies that lose what the org does not know. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import { createVendorClient, readAnswer, type VendorAnswer, type VendorRequest } from '../vendor-client.ts'
import { type SalesforceContext, salesforceTokens } from './login.ts'
import { faultsOf, salesforceError } from './salesforce-error.ts'
import type { SalesforceSettings } from './settings.ts'
import { withoutRefused } from './without-refused.ts'

/** Any from v62 on has all that is asked for. */
export const apiPath = '/services/data/v66.0'
/** No limit a second is documented; 25 long requests at once are. */
const pace = { perSecond: 10, burst: 20 }

export type Row = Record<string, unknown>

export interface SalesforceClient {
  /** `path` below the version. Any status is an answer. */
  send(request: VendorRequest): Promise<VendorAnswer>
  /** As `send`; a refusal is thrown. */
  ask(request: VendorRequest): Promise<VendorAnswer>
  query(soql: string, options?: { withDeleted?: boolean }): Promise<Row[]>
  /** As `send`, and again without the fields that are refused; `notes` says which. Fields in `needed` stay. */
  write(request: VendorRequest, body: Row, options: WriteOptions): Promise<VendorAnswer>
  /** Where people see a record. */
  pageOf(id: string): Promise<string>
}

export interface WriteOptions {
  needed: readonly string[]
  notes: string[]
}

const rowsSchema = z.object({ records: z.array(z.record(z.string(), z.unknown())) })
/** How often a body is sent again: an answer names one unknown field at a time. */
const longestPeel = 8

export function createSalesforceClient(
  context: SalesforceContext,
  settings: SalesforceSettings,
  memory: ConnectionMemory,
): SalesforceClient {
  const token = salesforceTokens(context, settings, memory)
  const usual = context.addresses.salesforce ?? new URL(settings.loginUrl).origin
  let apiBase = usual
  const client = createVendorClient({
    vendor: 'Salesforce',
    baseUrl: () => apiBase,
    async credentials(isRenewal) {
      const current = await token(isRenewal)
      apiBase = current.apiBase ?? usual
      return { authorization: `Bearer ${current.token}` }
    },
    pace: () => memory.pace(pace),
    now: context.now,
    timeoutMs: context.vendorTimeoutMs ?? 30_000,
  })
  const send = (request: VendorRequest) => client.send({ ...request, path: apiPath + request.path })
  const ask = async (request: VendorRequest): Promise<VendorAnswer> => {
    const answer = await send(request)
    if (answer.status >= 300) throw salesforceError(answer)
    return answer
  }
  return {
    send,
    ask,
    async query(soql, { withDeleted = false } = {}) {
      const path = withDeleted ? '/queryAll' : '/query'
      const answer = await ask({ method: 'GET', path, query: { q: soql } })
      return readAnswer('Salesforce', rowsSchema, answer).records
    },
    async write(request, body, { needed, notes }) {
      let left = body
      for (let round = 0; ; round++) {
        const answer = await send({ ...request, json: left })
        const peeled = answer.status < 400 ? undefined : withoutRefused(left, faultsOf(answer), needed)
        if (!peeled || round === longestPeel) return answer
        notes.push(peeled.note)
        left = peeled.body
      }
    },
    async pageOf(id) {
      apiBase = (await token(false)).apiBase ?? usual
      return `${apiBase}/${id}`
    },
  }
}
