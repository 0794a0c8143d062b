/**
 * The frame of every vendor's fake: a server on loopback that keeps what it was asked, answers by the vendor's own
 * rules, and fails as a test orders it, before or after it has done what was asked.
 */
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface VendorRequest {
  method: string
  /** Without the query. */
  path: string
  query: URLSearchParams
  headers: http.IncomingHttpHeaders
  body: string
  /** The body as JSON; undefined when it is none. */
  json: unknown
}

export interface VendorReply {
  status: number
  json?: unknown
  text?: string
  headers?: Record<string, string>
}

/** What a test orders for requests that `matches`. */
export interface Fault {
  matches(request: VendorRequest): boolean
  /** How many requests it holds for; every one when left out. */
  times?: number
  /** The vendor has done what was asked before it fails: nobody knows that from outside. */
  isAfterDoing?: boolean
  /** An answer of its own, `hang`, `cut` (the connection), or `drip` (headers and no end). */
  how: VendorReply | 'hang' | 'cut' | 'drip'
}

export interface VendorServer {
  /** Origin, without a slash at its end. */
  url: string
  /** Everything that came in, in order. */
  requests: VendorRequest[]
  fail(fault: Fault): void
  /** From now on nothing fails any more. */
  mend(): void
  close(): Promise<void>
}

const longestBody = 8 * 1024 * 1024

/** `answer` is the vendor: it changes its own records and says what came of it; what it throws becomes a 500. */
export async function startVendorServer(
  answer: (request: VendorRequest) => VendorReply | Promise<VendorReply>,
  host = '127.0.0.1',
): Promise<VendorServer> {
  const requests: VendorRequest[] = []
  let faults: Fault[] = []
  const takeFault = (request: VendorRequest): Fault | undefined => {
    const fault = faults.find((one) => (one.times ?? 1) > 0 && one.matches(request))
    if (fault?.times !== undefined) fault.times--
    return fault
  }

  const server = http.createServer(async (incoming, response) => {
    const request = await read(incoming)
    requests.push(request)
    const fault = takeFault(request)
    if (fault && !fault.isAfterDoing) return breakDown(fault, response, incoming.socket)
    const reply = await Promise.resolve()
      .then(() => answer(request))
      .catch((error: unknown): VendorReply => ({ status: 500, text: String(error) }))
    if (fault) breakDown(fault, response, incoming.socket)
    else write(response, reply)
  })
  await new Promise<void>((listening) => server.listen(0, host, listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}`,
    requests,
    fail: (fault) => void faults.push({ ...fault }),
    mend() {
      faults = []
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function read(incoming: http.IncomingMessage): Promise<VendorRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= longestBody) chunks.push(chunk)
  }
  const body = Buffer.concat(chunks).toString('utf8')
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body,
    json: jsonOf(body),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function write(response: http.ServerResponse, { status, json, text, headers = {} }: VendorReply): void {
  const body = text ?? (json === undefined ? '' : JSON.stringify(json))
  response.writeHead(status, {
    ...(json === undefined ? {} : { 'content-type': 'application/json;charset=utf-8' }),
    ...headers,
  })
  response.end(body)
}

function breakDown({ how }: Fault, response: http.ServerResponse, socket: Socket): void {
  if (how === 'cut') socket.destroy()
  else if (how === 'drip') {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 20)
    response.once('close', () => clearInterval(timer))
  } else if (how !== 'hang') write(response, how)
}
