/** One HTTP request the way Twilio's proxy makes it: bounded in time and size, failures told apart. */
import http from 'node:http'
import https from 'node:https'
import type { RetryCause } from './connection-overrides.ts'

export interface HttpRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  /** Real milliseconds. */
  connectTimeoutMs: number
  readTimeoutMs: number
  totalTimeoutMs: number
  maxBytes: number
  connectTo: Record<string, string>
  agents: Agents
}

export interface HttpReply {
  status: number
  contentType: string
  location: string | undefined
  body: string
}

/** No usable reply. `code` is Twilio's error code. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure'
  readonly code: number
  readonly retryCause: RetryCause | undefined

  constructor(code: number, message: string, retryCause?: RetryCause) {
    super(message)
    this.code = code
    this.retryCause = retryCause
  }
}

/** Connections are kept open between requests of a call, as Twilio's proxy does. */
export class Agents {
  readonly http = new http.Agent({ keepAlive: true })
  readonly https = new https.Agent({ keepAlive: true })

  close(): void {
    this.http.destroy()
    this.https.destroy()
  }
}

/** Throws RequestFailure. */
export async function sendRequest(request: HttpRequest): Promise<HttpReply> {
  return sendOnce(request, true)
}

async function sendOnce(request: HttpRequest, mayResend: boolean): Promise<HttpReply> {
  const named = new URL(request.url)
  const target = targetOf(request)
  const isTls = target.protocol === 'https:'
  return new Promise((resolve, reject) => {
    let isConnected = false
    const outgoing = (isTls ? https : http).request({
      protocol: target.protocol,
      hostname: target.hostname.replace(/^\[|\]$/g, ''),
      port: target.port,
      path: target.pathname + target.search,
      method: request.method,
      agent: isTls ? request.agents.https : request.agents.http,
      headers: { ...request.headers, host: named.host },
    })
    const fail = (failure: RequestFailure) => {
      clearTimeout(connectTimer)
      clearTimeout(totalTimer)
      reject(failure)
      outgoing.destroy()
    }
    const timedOut = () => fail(new RequestFailure(11200, 'the reply took too long', 'rt'))
    const connectTimer = setTimeout(() => {
      if (!isConnected) fail(new RequestFailure(11205, 'no connection in time', 'ct'))
    }, request.connectTimeoutMs)
    const totalTimer = setTimeout(timedOut, request.totalTimeoutMs)
    outgoing.on('socket', (socket) => {
      const connected = () => {
        isConnected = true
        clearTimeout(connectTimer)
        outgoing.setTimeout(request.readTimeoutMs, timedOut)
      }
      if (socket.connecting) socket.once(isTls ? 'secureConnect' : 'connect', connected)
      else connected()
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (outgoing.reusedSocket && mayResend && error.code === 'ECONNRESET') {
        clearTimeout(connectTimer)
        clearTimeout(totalTimer)
        sendOnce(request, false).then(resolve, reject)
      } else fail(failureOf(error, isConnected))
    })
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      let size = 0
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > request.maxBytes)
          fail(new RequestFailure(11750, `the reply is larger than ${request.maxBytes} bytes`))
      })
      incoming.on('error', () => fail(new RequestFailure(11200, 'the reply broke off', 'rt')))
      incoming.on('end', () => {
        clearTimeout(connectTimer)
        clearTimeout(totalTimer)
        resolve({
          status: incoming.statusCode ?? 0,
          contentType: incoming.headers['content-type'] ?? '',
          location: incoming.headers.location,
          body: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    outgoing.end(request.body)
  })
}

/** The named URL, or where its beginning is really to be found. */
export function targetOf({ url, connectTo }: Pick<HttpRequest, 'url' | 'connectTo'>): URL {
  const prefix = Object.keys(connectTo).find((known) => url.startsWith(known))
  return new URL(prefix === undefined ? url : `${connectTo[prefix]}${url.slice(prefix.length)}`)
}

function failureOf(error: NodeJS.ErrnoException, isConnected: boolean): RequestFailure {
  const { code = '', message } = error
  if (isConnected) return new RequestFailure(11200, `the connection broke: ${message}`, 'rt')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new RequestFailure(11210, message, 'ct')
  if (/CERT|SELF_SIGNED/.test(code)) return new RequestFailure(11237, message, 'ct')
  if (/SSL|TLS/.test(code)) return new RequestFailure(11220, message, 'ct')
  return new RequestFailure(11205, message, 'ct')
}
