/**
 * HTTP to a vendor's API: credentials renewed once, pace, time limit, JSON read tolerantly, and what went wrong in
 * words. Its addresses come from the operator or from a fixed list of hosts, never from a caller or a template.
 */
import { z } from 'zod'
import { blackOut } from './connection-secrets.ts'
import { IntegrationError } from './integration.ts'
import { retryAfterMs } from './retry-after.ts'
import { receiverWords } from './status-error.ts'

export interface VendorRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the base address, starting with `/`; parts of it encoded by whoever wrote it. */
  path: string
  query?: Record<string, string>
  json?: unknown
  form?: Record<string, string>
  headers?: Record<string, string>
}

export interface VendorAnswer {
  status: number
  /** Undefined for an empty body and for what is no JSON. */
  json: unknown
  /** At most 4 MB. */
  text: string
  headers: Headers
  retryAfterMs: number | undefined
}

export interface VendorClientOptions {
  /** As the owner knows it, for example `HubSpot`. */
  vendor: string
  /** Origin and prefix, without a slash at its end; asked for every request, since a login may name another. */
  baseUrl(): string | Promise<string>
  /** Headers that log in. `isRenewal` after a 401: what was used before is no longer good. */
  credentials(isRenewal: boolean): Promise<Record<string, string>>
  /** Whether an answer says that the credentials are no longer good; usually status 401 does. */
  isLoginRefused?(answer: VendorAnswer): boolean
  /** Resolves when one more request may be sent. */
  pace?(): Promise<void>
  now(): Date
  /** For the whole answer, default 10,000. */
  timeoutMs?: number
}

export interface VendorClient {
  /** Anything but a login that is refused twice is an answer. Throws IntegrationError when none came, or credentials are refused. */
  send(request: VendorRequest): Promise<VendorAnswer>
}

const longestBytes = 4 * 1024 * 1024

export function createVendorClient(options: VendorClientOptions): VendorClient {
  const { vendor, baseUrl, credentials, pace, now, timeoutMs = 10_000 } = options
  const { isLoginRefused = ({ status }) => status === 401 } = options
  const once = async (request: VendorRequest, isRenewal: boolean): Promise<VendorAnswer> => {
    const headers = await credentials(isRenewal)
    await pace?.()
    return exchange({ vendor, request, headers, base: await baseUrl(), timeoutMs, now: now() })
  }
  return {
    async send(request) {
      const first = await once(request, false)
      const answer = isLoginRefused(first) ? await once(request, true) : first
      if (!isLoginRefused(answer)) return answer
      throw new IntegrationError(
        `${vendor} refused the login: ${receiverWords(answer.text) || 'status 401'}`,
        {
          failure: 'credentials',
        },
      )
    },
  }
}

/** One request without credentials of a connection: for asking for a token. Throws IntegrationError when no answer came. */
export async function exchange(sent: {
  vendor: string
  request: VendorRequest
  headers?: Record<string, string>
  base: string
  timeoutMs?: number
  now: Date
}): Promise<VendorAnswer> {
  const { vendor, request, headers = {}, base, timeoutMs = 10_000, now } = sent
  const url = new URL(base + request.path)
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.append(name, value)
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: request.method,
      redirect: 'manual',
      signal,
      headers: {
        accept: 'application/json',
        'user-agent': 'FirstRing',
        ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
        ...request.headers,
      },
      body: bodyOf(request),
    })
    // Vendors quote what they were sent: no error made of an answer may carry what logs in.
    const text = blackOut(await readAtMost(response), credentialTexts(headers))
    return {
      status: response.status,
      json: jsonOf(text),
      text,
      headers: response.headers,
      retryAfterMs: retryAfterMs(response.headers.get('retry-after') ?? undefined, now),
    }
  } catch (error) {
    if (error instanceof IntegrationError) throw error
    const why = signal.aborted ? `did not answer within ${timeoutMs / 1000} s` : 'cannot be reached'
    throw new IntegrationError(`${vendor} ${why}`, { failure: 'passing', cause: error })
  }
}

/** What stands last in each header that logs in: `Bearer <token>`. */
function credentialTexts(headers: Record<string, string>): string[] {
  return Object.values(headers).map((value) => value.slice(value.lastIndexOf(' ') + 1))
}

function bodyOf({ json, form }: VendorRequest): string | URLSearchParams | null {
  if (json !== undefined) return JSON.stringify(json)
  return form ? new URLSearchParams(form) : null
}

async function readAtMost(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > longestBytes) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads an answer that is to be there in this shape. Throws IntegrationError, passing: nobody knows what was done. */
export function readAnswer<T>(vendor: string, schema: z.ZodType<T>, answer: VendorAnswer): T {
  const parsed = schema.safeParse(answer.json)
  if (parsed.success) return parsed.data
  throw new IntegrationError(
    `${vendor} answered ${answer.status} with something else than expected: ${receiverWords(answer.text) || 'nothing'}`,
    { failure: 'passing', cause: z.prettifyError(parsed.error) },
  )
}
