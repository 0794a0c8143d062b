/** HTTP to addresses that users enter: private networks refused, time and size bounded, redirects held short. */
import type { IncomingHttpHeaders } from 'node:http'
import { exchange, reach, type Target } from './http-exchange.ts'
import { IntegrationError } from './integration.ts'
import { redirectTarget } from './redirect.ts'
import { parseRanges, type Resolve, resolveBySystem, targetFault } from './target-filter.ts'

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  headers: Record<string, string>
  /** Credentials: sent to the first origin only, never along a redirect to another. */
  privateHeaders?: Record<string, string>
  body?: string
}

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  /** At most 64 KB of the body; the rest is dropped. */
  text: string
  /** The body was longer, was cut off, or was still coming when the time was up. */
  isCut: boolean
  /** Between 1 s and 1 h, when the receiver named a time. */
  retryAfterMs: number | undefined
}

export interface HttpClient {
  /** Any status is an answer. Throws IntegrationError when none came or the target is refused. */
  send(request: HttpRequest): Promise<HttpAnswer>
  /** Opens a connection (with TLS for https) and closes it without a request. Throws IntegrationError. */
  reach(url: string): Promise<void>
}

export interface HttpClientOptions {
  /** CIDR ranges that are allowed although they are private. */
  allowPrivateTargets: readonly string[]
  now(): Date
  /** For look-up, connection, answer and redirects together. Default 10 s. */
  timeoutMs?: number
  resolve?: Resolve
}

const redirectLimit = 3

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const allowed = parseRanges(options.allowPrivateTargets)
  const { resolve = resolveBySystem, timeoutMs = 10_000, now } = options
  const begin = (url: string): Target => ({
    url: checkedUrl(url),
    allowed,
    resolve,
    timeoutMs,
    deadline: AbortSignal.timeout(timeoutMs),
  })

  return {
    async send({ method, url, headers, privateHeaders = {}, body }) {
      let target = begin(url)
      const { origin } = target.url
      for (let hops = 0; ; hops++) {
        const isFirstOrigin = target.url.origin === origin
        const sent = { method, headers: { ...(isFirstOrigin ? privateHeaders : {}), ...headers }, body }
        const answer = await exchange(target, sent, now())
        const next = redirectTarget(target.url, answer, method)
        if (next === undefined) return answer
        if (hops === redirectLimit) {
          throw new IntegrationError(`${origin} redirected more than ${redirectLimit} times`, {
            isRetryable: false,
          })
        }
        target = { ...target, url: next }
      }
    },
    reach: async (url) => reach(begin(url)),
  }
}

function checkedUrl(text: string): URL {
  const fault = targetFault(text)
  if (fault) throw new IntegrationError(`The address is refused: ${fault}`, { isRetryable: false })
  return new URL(text)
}
