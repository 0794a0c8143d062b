/** A small web server for the simulator's own tests: answers TwiML by path, and keeps what it was sent. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import twilio from 'twilio'

export interface Received {
  method: string
  path: string
  params: Record<string, string>
  token: string
  /** By the official package's own validation. */
  isSigned: boolean
}

export interface Answer {
  status?: number
  type?: string
  body?: string
  location?: string
  /** Never answers. */
  hangs?: boolean
}

export interface TestServer {
  origin: string
  received: Received[]
  close(): Promise<void>
}

/** `answer` gets each request and its number among those to the same path. */
export async function startTestServer(
  authToken: string,
  answer: (request: Received, nth: number) => string | Answer | undefined,
): Promise<TestServer> {
  const received: Received[] = []
  const server = http.createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const url = new URL(incoming.url ?? '/', 'http://localhost')
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
    const isPost = incoming.method === 'POST'
    const request: Received = {
      method: incoming.method ?? '',
      path: url.pathname,
      params: isPost ? form : Object.fromEntries(url.searchParams),
      token: String(incoming.headers['i-twilio-idempotency-token']),
      isSigned: twilio.validateRequest(
        authToken,
        String(incoming.headers['x-twilio-signature']),
        `http://${incoming.headers.host}${incoming.url}`,
        isPost ? form : {},
      ),
    }
    received.push(request)
    const nth = received.filter(({ path }) => path === request.path).length - 1
    const given = answer(request, nth)
    const reply: Answer =
      typeof given === 'string' ? { body: `<Response>${given}</Response>` } : (given ?? { status: 204 })
    if (reply.hangs) return
    outgoing.writeHead(reply.status ?? 200, {
      ...(reply.body === undefined ? {} : { 'Content-Type': reply.type ?? 'text/xml' }),
      ...(reply.location ? { Location: reply.location } : {}),
    })
    outgoing.end(reply.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
