/** A webhook receiver that counts what arrives, by call and webhook-id. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export class Inbox {
  /** CallSid → webhook-id → how often it came. */
  readonly received = new Map<string, Map<string, number>>()
  #server: http.Server
  #onArrival: () => void = () => undefined

  private constructor() {
    this.#server = http.createServer(async (request, response) => {
      const body = (await request.toArray()).map(String).join('')
      const { callSid } = (JSON.parse(body) as { data: { callSid: string } }).data
      const id = String(request.headers['webhook-id'])
      const ids = this.received.get(callSid) ?? new Map<string, number>()
      ids.set(id, (ids.get(id) ?? 0) + 1)
      this.received.set(callSid, ids)
      response.writeHead(204).end()
      this.#onArrival()
    })
  }

  static async open(): Promise<Inbox> {
    const inbox = new Inbox()
    await new Promise<void>((resolve) => inbox.#server.listen(0, '127.0.0.1', resolve))
    return inbox
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`
  }

  /** Resolves when all these calls have arrived, or when the time is up. */
  async untilArrived(callSids: Iterable<string>, limitMs: number): Promise<void> {
    const missing = new Set([...callSids].filter((callSid) => !this.received.has(callSid)))
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limitMs)
      const look = () => {
        for (const callSid of missing) if (this.received.has(callSid)) missing.delete(callSid)
        if (missing.size > 0) return
        clearTimeout(timer)
        resolve()
      }
      this.#onArrival = look
      look()
    })
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve)
      this.#server.closeAllConnections()
    })
  }
}
