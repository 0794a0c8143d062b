/** One HTTP request to one address: filtered, bounded in time and size, its faults in words. */
import http from 'node:http'
import https from 'node:https'
import type { BlockList } from 'node:net'
import type { HttpAnswer } from './http-client.ts'
import { httpFault } from './http-fault.ts'
import { retryAfterMs } from './retry-after.ts'
import { filteringAgent, type Resolve } from './target-filter.ts'

export interface Target {
  url: URL
  /** Private ranges that are allowed. */
  allowed: BlockList
  resolve: Resolve
  timeoutMs: number
  /** Aborts `timeoutMs` after the beginning, redirects included. */
  deadline: AbortSignal
}

const bodyLimitBytes = 64 * 1024

/** Any status is an answer. Throws IntegrationError when none came. */
export async function exchange(
  target: Target,
  sent: { method: string; headers: Record<string, string>; body: string | undefined },
  now: Date,
): Promise<HttpAnswer> {
  return withRequest(target, sent, (request, settle) => {
    const onClose = () => settle.reject(new UnexpectedEnd('ECONNRESET'))
    // Node reports neither an answer nor an error when a receiver leaves without a word or switches protocols.
    request.once('close', onClose)
    request.once('upgrade', (_message, socket) => {
      socket.destroy()
      settle.reject(new UnexpectedEnd('HPE_UPGRADE'))
    })
    request.once('response', (message) => {
      // From here on the status counts, whatever becomes of the body.
      request
        .off('close', onClose)
        .off('error', settle.reject)
        .on('error', () => {})
      read(message, now).then(settle.resolve, settle.reject)
    })
    request.end(sent.body)
  })
}

/** Opens a connection, with TLS for https, and closes it without a request. Throws IntegrationError. */
export async function reach(target: Target): Promise<void> {
  return withRequest<void>(target, { method: 'GET', headers: {} }, (request, settle) => {
    request.once('socket', (socket) => socket.once(connected(target.url), () => settle.resolve()))
  })
}

type Settle<T> = Omit<PromiseWithResolvers<T>, 'promise'>

async function withRequest<T>(
  { url, allowed, resolve, timeoutMs, deadline }: Target,
  { method, headers }: { method: string; headers: Record<string, string> },
  run: (request: http.ClientRequest, settle: Settle<T>) => void,
): Promise<T> {
  let phase = 'its name was not resolved'
  const timeUp = Promise.withResolvers<never>()
  timeUp.promise.catch(() => {})
  const onTimeUp = () => timeUp.reject(new Error('time is up'))
  deadline.addEventListener('abort', onTimeUp, { once: true })
  if (deadline.aborted) onTimeUp()
  try {
    const agent = await Promise.race([filteringAgent(url, allowed, resolve), timeUp.promise])
    phase = 'no connection was made'
    const { promise, ...settle } = Promise.withResolvers<T>()
    const { request: create } = url.protocol === 'https:' ? https : http
    const request = create(url, { agent, method, headers, signal: deadline })
    request.on('error', settle.reject)
    request.once('socket', (socket) => {
      socket.once(connected(url), () => {
        phase = 'it did not answer'
      })
    })
    try {
      run(request, settle)
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

function connected(url: URL): 'secureConnect' | 'connect' {
  return url.protocol === 'https:' ? 'secureConnect' : 'connect'
}

class UnexpectedEnd extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
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
