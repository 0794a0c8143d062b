/** A receiver of webhooks that counts how often each id comes in. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CountingReceiver {
  url: string
  /** How often each `webhook-id` came in. */
  counts: Map<string, number>
  /** Resolves when that many different ones have come in. */
  until(total: number): Promise<void>
  close(): void
}

/** Takes every webhook on loopback, and counts. */
export async function startCountingReceiver(): Promise<CountingReceiver> {
  const counts = new Map<string, number>()
  let waiting: { total: number; done: () => void }[] = []
  const server = http.createServer((request, response) => {
    request.resume()
    request.once('end', () => {
      const id = String(request.headers['webhook-id'])
      counts.set(id, (counts.get(id) ?? 0) + 1)
      response.writeHead(204).end()
      for (const { total, done } of waiting) if (counts.size >= total) done()
      waiting = waiting.filter(({ total }) => counts.size < total)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    counts,
    until: (total) =>
      new Promise((done, reject) => {
        if (counts.size >= total) return done()
        waiting.push({ total, done })
        setTimeout(() => reject(new Error(`only ${counts.size} of ${total} arrived`)), 300_000).unref()
      }),
    close: () => server.close(),
  }
}
