/** HTTP to addresses that users enter: private networks refused, time and size bounded, redirects held short. */
import http from 'node:http'
import https from 'node:https'
import type { BlockList } from 'node:net'
import { httpFault } from './http-fault.ts'
import { IntegrationError } from './integration.ts'
import { redirectTarget } from './redirect.ts'
import { retryAfterMs } from './retry-after.ts'
import { filteringAgent, parseRanges, type Resolve, resolveBySystem, targetFault } from './target-filter.ts'

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
  headers: http.IncomingHttpHeaders
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

const bodyLimitBytes = 64 * 1024
const redirectLimit = 3

interface Exchange {
  url: URL
  allowed: BlockList
  resolve: Resolve
  deadline: AbortSignal
}

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const allowed = parseRanges(options.allowPrivateTargets)
  const resolve = options.resolve ?? resolveBySystem
  const timeoutMs = options.timeoutMs ?? 10_000
  const begin = (url: string): Exchange => ({
    url: checkedUrl(url),
    allowed,
    resolve,
    deadline: AbortSignal.timeout(timeoutMs),
  })

  return {
    async send(request) {
      const exchange = begin(request.url)
      const { origin } = exchange.url
      for (let hops = 0; ; hops++) {
        const isFirstOrigin = exchange.url.origin === origin
        const headers = { ...(isFirstOrigin ? request.privateHeaders : {}), ...request.headers }
        const answer = await open(exchange, timeoutMs, (message) => read(message, options.now()), {
          method: request.method,
          headers,
          body: request.body,
        })
        const next = redirectTarget(exchange.url, answer, request.method)
        if (next === undefined) return answer
        if (hops === redirectLimit) {
          throw new IntegrationError(`${origin} redirected more than ${redirectLimit} times`, {
            isRetryable: false,
          })
        }
        exchange.url = next
      }
    },
    async reach(url) {
      await open(begin(url), timeoutMs)
    },
  }
}

function checkedUrl(text: string): URL {
  const fault = targetFault(text)
  if (fault) throw new IntegrationError(`The address is refused: ${fault}`, { isRetryable: false })
  return new URL(text)
}

/** One request to one address; with nothing to send it ends when the connection stands. */
async function open(exchange: Exchange, timeoutMs: number): Promise<void>
async function open<T>(
  exchange: Exchange,
  timeoutMs: number,
  answered: (message: http.IncomingMessage) => Promise<T>,
  send: { method: string; headers: Record<string, string>; body: string | undefined },
): Promise<T>
async function open<T>(
  { url, allowed, resolve, deadline }: Exchange,
  timeoutMs: number,
  answered?: (message: http.IncomingMessage) => Promise<T>,
  send?: { method: string; headers: Record<string, string>; body: string | undefined },
): Promise<T | undefined> {
  let phase = 'its name was not resolved'
  const { promise: timeUp, reject } = Promise.withResolvers<never>()
  timeUp.catch(() => {})
  const onTimeUp = () => reject(new Error('time is up'))
  deadline.addEventListener('abort', onTimeUp, { once: true })
  if (deadline.aborted) onTimeUp()
  try {
    const agent = await Promise.race([filteringAgent(url, allowed, resolve), timeUp])
    phase = 'no connection was made'
    const { promise, resolve: done, reject: failed } = Promise.withResolvers<T | undefined>()
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      agent,
      method: send?.method ?? 'GET',
      headers: send?.headers ?? {},
      signal: deadline,
    })
    request.on('error', failed)
    request.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        phase = 'it did not answer'
        if (!send) done(undefined)
      })
    })
    request.once('response', (message) => {
      request.off('error', failed).on('error', () => {})
      answered?.(message).then(done, failed)
    })
    if (send) request.end(send.body)
    try {
      return await promise
    } finally {
      request.destroy()
      agent.destroy()
    }
  } catch (error) {
    throw httpFault(error, url, deadline.aborted ? `${phase} within ${timeoutMs / 1000} s` : undefined)
  } finally {
    deadline.removeEventListener('abort', onTimeUp)
  }
}

/** The status is the answer: a body that breaks off or never ends does not undo it. */
async function read(message: http.IncomingMessage, now: Date): Promise<HttpAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  let isCut = false
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > bodyLimitBytes) break
    }
  } catch {
    isCut = true
  }
  return {
    status: message.statusCode ?? 0,
    headers: message.headers,
    text: Buffer.concat(chunks).subarray(0, bodyLimitBytes).toString('utf8'),
    isCut: isCut || size > bodyLimitBytes,
    retryAfterMs: retryAfterMs(message.headers['retry-after'], now),
  }
}
