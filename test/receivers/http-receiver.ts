/** A receiver on loopback: keeps what it was sent, and answers as a test tells it. */
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface Received {
  method: string
  path: string
  headers: http.IncomingHttpHeaders
  body: string
}

export type Answer = (received: Received, response: http.ServerResponse, socket: Socket) => void

export interface HttpReceiver {
  url: string
  port: number
  received: Received[]
  /** Resolves when that many requests have come in all. */
  count(total: number): Promise<void>
  answer(with_: Answer): void
  openSockets(): Promise<number>
  close(): Promise<void>
}

/** Answers 204 until told otherwise. */
export async function startHttpReceiver(host = '127.0.0.1'): Promise<HttpReceiver> {
  const received: Received[] = []
  const waiting: { total: number; done: () => void }[] = []
  let answer: Answer = (_received, response) => response.writeHead(204).end()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const entry = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      received.push(entry)
      answer(entry, response, request.socket)
      for (const { total, done } of waiting) if (received.length >= total) done()
    })
  })
  await new Promise<void>((listening) => server.listen(0, host, listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    received,
    count: (total) =>
      new Promise((done) => {
        if (received.length >= total) done()
        else waiting.push({ total, done })
      }),
    answer(with_) {
      answer = with_
    },
    openSockets: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, open) => (error ? reject(error) : resolve(open))),
      ),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
