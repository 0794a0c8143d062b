/** Zoho CRM's API v8 for one connection: queries, records, and rows that lose what the account does not take. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import { receiverWords } from '../status-error.ts'
import { shorten } from '../text-shape.ts'
import { createVendorClient, readAnswer, type VendorAnswer, type VendorRequest } from '../vendor-client.ts'
import { usualApiBase } from './data-centers.ts'
import { type ZohoContext, zohoTokens } from './login.ts'
import type { ZohoSettings } from './settings.ts'
import { isLoginRefused, outcomeOf, type ZohoOutcome, zohoError } from './zoho-error.ts'

export const apiPath = '/crm/v8'
/** Zoho limits how many are under way at once, five on its free plan; this keeps below. */
const pace = { perSecond: 5, burst: 5 }

export type Row = Record<string, unknown>

export interface ZohoClient {
  /** `path` below the version. Any status is an answer. */
  send(request: VendorRequest): Promise<VendorAnswer>
  /** As `send`; a refusal is thrown. */
  ask(request: VendorRequest): Promise<VendorAnswer>
  query(coql: string): Promise<Row[]>
  /** Sends one row, and again without what is refused, or cut to what is allowed; `notes` says so. `needed` stays. */
  write(request: VendorRequest, row: Row, options: WriteOptions): Promise<Written>
}

export interface WriteOptions {
  needed: readonly string[]
  notes: string[]
  /** Beside the row: `trigger`, `duplicate_check_fields`. */
  more?: Record<string, string[]>
}

export interface Written {
  answer: VendorAnswer
  outcome: ZohoOutcome | undefined
}

const rowsSchema = z.object({ data: z.array(z.record(z.string(), z.unknown())) })
/** How often a row is sent again: an answer names one field at a time. */
const longestPeel = 8

export function createZohoClient(
  context: ZohoContext,
  settings: ZohoSettings,
  memory: ConnectionMemory,
): ZohoClient {
  const token = zohoTokens(context, settings, memory)
  let base = context.addresses.zoho ?? usualApiBase(settings.dataCenter)
  const client = createVendorClient({
    vendor: 'Zoho',
    baseUrl: () => base,
    async credentials(isRenewal) {
      const current = await token(isRenewal)
      base = current.apiBase ?? base
      return { authorization: `Zoho-oauthtoken ${current.token}` }
    },
    isLoginRefused,
    pace: () => memory.pace(pace),
    now: context.now,
    timeoutMs: context.vendorTimeoutMs ?? 30_000,
  })
  const send = (request: VendorRequest) => client.send({ ...request, path: apiPath + request.path })
  const ask = async (request: VendorRequest): Promise<VendorAnswer> => {
    const answer = await send(request)
    if (answer.status >= 300) throw zohoError(answer)
    return answer
  }
  return {
    send,
    ask,
    async query(coql) {
      const answer = await ask({ method: 'POST', path: '/coql', json: { select_query: coql } })
      // Nothing found has no body at all.
      return answer.status === 204 ? [] : readAnswer('Zoho', rowsSchema, answer).data
    },
    async write(request, row, { needed, notes, more = {} }) {
      let left = row
      for (let round = 0; ; round++) {
        const answer = await send({ ...request, json: { data: [left], ...more } })
        const outcome = outcomeOf(answer)
        const peeled = outcome && !outcome.isDone ? withoutRefused(left, outcome, needed) : undefined
        if (!peeled || round === longestPeel) return { answer, outcome }
        notes.push(peeled.note)
        left = peeled.row
      }
    },
  }
}

/** Undefined where nothing of the row can be left out or cut: then the refusal stands. */
function withoutRefused(
  row: Row,
  { code, message, field, maximumLength }: ZohoOutcome,
  needed: readonly string[],
): { row: Row; note: string } | undefined {
  if (code !== 'INVALID_DATA' || field === undefined || !(field in row)) return undefined
  const value = row[field]
  if (maximumLength !== undefined && typeof value === 'string' && value.length > maximumLength) {
    return {
      row: { ...row, [field]: shorten(value, maximumLength) },
      note: `Zoho takes no more than ${maximumLength} characters of ${field}.`,
    }
  }
  if (needed.includes(field)) return undefined
  const { [field]: _refused, ...rest } = row
  return { row: rest, note: `Zoho did not take ${field}: ${receiverWords(message)}.` }
}
