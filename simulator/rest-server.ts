/** Twilio's REST API of one account, as far as calls, recordings and text messages go. */
import { createHash, timingSafeEqual } from 'node:crypto'
import http from 'node:http'
import type { Messages } from './messages.ts'
import type { OwnNumbers } from './own-numbers.ts'
import type { Recordings } from './recordings.ts'
import { RestError } from './rest-error.ts'
import { messagingRoutes, routes } from './rest-routes.ts'
import type { SimulatedCall } from './simulated-call.ts'
import type { TextLine } from './text-line.ts'

export interface RestContext {
  accountSid: string
  authToken: string
  calls: Map<string, SimulatedCall>
  recordings: Recordings
  messages: Messages
  numbers: OwnNumbers
  texts: Pick<TextLine, 'carry'>
}

export interface RestRequest {
  path: string[]
  /** As it was asked for. */
  url: string
  query: URLSearchParams
  form: URLSearchParams
}

export interface RestReply {
  status: number
  json?: unknown
  wav?: Buffer
}

const maxBodyBytes = 1024 * 1024

export function createRestServer(context: RestContext): http.Server {
  return http.createServer((incoming, outgoing) => {
    answer(context, incoming)
      .catch((error: unknown) => {
        const known = error instanceof RestError ? error : new RestError(500, 20500, String(error))
        return { status: known.status, json: known.json }
      })
      .then((reply: RestReply) => {
        const body = reply.wav ?? (reply.json === undefined ? undefined : JSON.stringify(reply.json))
        outgoing.writeHead(reply.status, {
          ...(reply.status === 401 ? { 'WWW-Authenticate': 'Basic realm="Twilio API"' } : {}),
          ...(reply.wav ? { 'Content-Type': 'audio/x-wav' } : {}),
          ...(reply.json === undefined ? {} : { 'Content-Type': 'application/json;charset=utf-8' }),
          ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }),
        })
        outgoing.end(body)
      })
  })
}

async function answer(context: RestContext, incoming: http.IncomingMessage): Promise<RestReply> {
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  const body = await readBody(incoming)
  const path = /^\/2010-04-01\/Accounts\/([^/]+)\/(.+)$/.exec(url.pathname)
  const product = /^\/v1\/(.+)$/.exec(url.pathname)
  if (!path && !product) throw notFound(url.pathname)
  if (!isAuthorised(context, incoming.headers.authorization)) {
    throw new RestError(401, 20003, 'Authenticate')
  }
  if (path && path[1] !== context.accountSid) throw notFound(url.pathname)
  const parts = (path?.[2] ?? product?.[1] ?? '').split('/')
  const route = (path ? routes : messagingRoutes).find(({ pattern }) => matches(pattern, parts))
  if (!route) throw notFound(url.pathname)
  const run = route.methods[incoming.method ?? '']
  if (!run) throw new RestError(405, 20004, `Method not allowed: ${incoming.method} ${url.pathname}`)
  return run(context, {
    path: parts,
    url: url.href,
    query: url.searchParams,
    form: readForm(incoming, body),
  })
}

function notFound(path: string): RestError {
  return new RestError(404, 20404, `The requested resource ${path} was not found`)
}

/** `*` stands for one part; its extension is the route's business. */
function matches(pattern: string, parts: string[]): boolean {
  const expected = pattern.split('/')
  return (
    expected.length === parts.length && expected.every((part, index) => part === '*' || part === parts[index])
  )
}

function isAuthorised({ accountSid, authToken }: RestContext, header: string | undefined): boolean {
  const [, encoded = ''] = /^Basic (.+)$/i.exec(header ?? '') ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(
    hash(Buffer.from(encoded, 'base64').toString('utf8')),
    hash(`${accountSid}:${authToken}`),
  )
}

function readForm(incoming: http.IncomingMessage, body: string): URLSearchParams {
  if (incoming.method !== 'POST') return new URLSearchParams()
  const type = incoming.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') {
    throw new RestError(415, 20415, `Unsupported media type ${type ?? 'none'}: expected a form`)
  }
  return new URLSearchParams(body)
}

async function readBody(incoming: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > maxBodyBytes) throw new RestError(413, 20413, 'Request body too large')
  }
  return Buffer.concat(chunks).toString('utf8')
}
