/** Pipedrive's API: its envelope, what its refusals mean, and requests sent again without a field that it refuses. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import { blackOut } from '../connection-secrets.ts'
import { IntegrationError } from '../integration.ts'
import { receiverWords, statusFailure } from '../status-error.ts'
import type { VendorAddresses } from '../vendor-addresses.ts'
import { createVendorClient, readAnswer, type VendorAnswer, type VendorRequest } from '../vendor-client.ts'
import { withoutRefused } from './refused-fields.ts'
import type { PipedriveSettings } from './settings.ts'

export interface PipedriveContext {
  addresses: VendorAddresses
  vendorTimeoutMs?: number
  now(): Date
}

export interface PipedriveClient {
  /** `data` of the answer, with what stands beside it. Throws IntegrationError. */
  read<T>(schema: z.ZodType<T>, request: VendorRequest): Promise<Page<T>>
  /** Like `read`; undefined for a record that is not there, or no longer. */
  find<T>(schema: z.ZodType<T>, path: string): Promise<T | undefined>
  /** Fields that are refused are left out, told of in `notes`, and the rest is sent once more. Throws IntegrationError. */
  write<T>(schema: z.ZodType<T>, request: WriteRequest): Promise<T>
  /** What the owner should know although it was delivered. */
  readonly notes: string[]
  /** Fields that were left out. */
  readonly dropped: string[]
}

export interface WriteRequest {
  method: 'POST' | 'PATCH'
  path: string
  json: Record<string, unknown>
  /** Fields without which the request is for nothing. */
  essential: readonly string[]
}

export interface Page<T> {
  data: T
  /** Of lists in v2. */
  nextCursor: string | undefined
  /** Of lists in v1. */
  nextStart: number | undefined
}

const vendor = 'Pipedrive'
export const pipedriveOrigin = 'https://api.pipedrive.com'
/** The smallest plan takes 20 requests of one user in 2 seconds, and 10 searches. */
const pace = { perSecond: 6, burst: 8 }
const searchPace = { perSecond: 3, burst: 4 }

const errorSchema = z.looseObject({
  error: z.string().nullish(),
  error_info: z.string().nullish(),
  code: z.union([z.string(), z.number()]).nullish(),
})

const pagesSchema = z
  .looseObject({
    next_cursor: z.string().nullish(),
    pagination: z
      .looseObject({ more_items_in_collection: z.boolean().nullish(), next_start: z.number().nullish() })
      .nullish(),
  })
  .nullish()

export function pipedriveClient(
  settings: PipedriveSettings,
  memory: ConnectionMemory,
  { addresses, vendorTimeoutMs, now }: PipedriveContext,
): PipedriveClient {
  const http = createVendorClient({
    vendor,
    baseUrl: () => addresses.pipedrive ?? pipedriveOrigin,
    credentials: async () => ({ 'x-api-token': settings.apiToken }),
    pace: () => memory.pace(pace),
    now,
    timeoutMs: vendorTimeoutMs,
  })
  const clean = (text: string) => blackOut(text, [settings.apiToken])
  const notes: string[] = []
  const dropped: string[] = []
  const page = <T>(schema: z.ZodType<T>, answer: VendorAnswer): Page<T> => {
    const { data, additional_data } = readAnswer(
      vendor,
      z.looseObject({ data: schema, additional_data: pagesSchema }),
      answer,
    )
    const { next_cursor, pagination } = additional_data ?? {}
    return {
      data: data as T,
      nextCursor: next_cursor ?? undefined,
      nextStart: pagination?.more_items_in_collection ? (pagination.next_start ?? undefined) : undefined,
    }
  }
  return {
    notes,
    dropped,

    async read(schema, request) {
      if (request.path.endsWith('/search')) await memory.pace(searchPace)
      const answer = await http.send(request)
      if (isDone(answer)) return page(schema, answer)
      throw refusal(answer, now())
    },

    async find(schema, path) {
      const answer = await http.send({ method: 'GET', path })
      if (answer.status === 404 || answer.status === 410) return undefined
      if (isDone(answer)) return page(schema, answer).data
      throw refusal(answer, now())
    },

    async write(schema, { method, path, json, essential }) {
      const answer = await http.send({ method, path, json })
      if (isDone(answer)) return page(schema, answer).data
      const reduced = [400, 422].includes(answer.status)
        ? withoutRefused(json, wordsOf(answer), essential)
        : undefined
      if (!reduced) throw refusal(answer, now())
      const again = await http.send({ method, path, json: reduced.body })
      if (!isDone(again)) throw refusal(again, now())
      dropped.push(...reduced.dropped)
      notes.push(clean(`Pipedrive did not take ${reduced.dropped.join(', ')}: ${wordsOf(answer)}`))
      return page(schema, again).data
    },
  }
}

function isDone({ status }: VendorAnswer): boolean {
  return status >= 200 && status < 300
}

function wordsOf(answer: VendorAnswer): string {
  const { error, error_info } = errorSchema.safeParse(answer.json).data ?? {}
  return receiverWords(error ?? error_info ?? answer.text)
}

function refusal(answer: VendorAnswer, now: Date): IntegrationError {
  const words = wordsOf(answer)
  const code = String(errorSchema.safeParse(answer.json).data?.code ?? '')
  if (code.startsWith('feature_capping')) {
    return new IntegrationError(`The plan at Pipedrive has reached a limit: ${words} (${code})`, {
      failure: 'permission',
    })
  }
  // Whoever goes on after many refusals for haste is shut out by the edge, with a page instead of an answer.
  const isShutOut = answer.status === 403 && answer.json === undefined
  const failure = isShutOut ? 'passing' : statusFailure(answer.status)
  const waitMs = isShutOut ? shutOutMs : (answer.retryAfterMs ?? resetMs(answer, now))
  const advice = failure === 'permission' ? `. ${rightsAdvice}` : ''
  return new IntegrationError(`${vendor} answered ${answer.status}${words ? `: ${words}` : ''}${advice}`, {
    failure,
    ...(failure === 'passing' && waitMs !== undefined ? { retryAfterMs: waitMs } : {}),
  })
}

const rightsAdvice =
  'The user of the API token has to be active, and to be allowed to see and edit people, activities and leads'
const shutOutMs = 10 * 60_000

/**
 * Too many in a short time: seconds to the next window. Where the day's budget is spent these say nothing, unless
 * they are many: it begins anew at midnight, UTC.
 */
function resetMs({ status, headers, text }: VendorAnswer, now: Date): number | undefined {
  if (status !== 429) return undefined
  const seconds = Number(headers.get('x-ratelimit-reset') ?? 0) || 0
  const isDaySpent = headers.get('x-daily-requests-left') === '0' || /\bdaily\b/i.test(text)
  if (isDaySpent && seconds < 60) return dayMs - (now.getTime() % dayMs)
  return seconds > 0 ? Math.max(1000, seconds * 1000) : undefined
}

const dayMs = 24 * 3_600_000
