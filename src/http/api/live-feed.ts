/** Open `/api/live` connections: everyone hears every event, and nobody slow holds the others up. */
import type { ServerResponse } from 'node:http'
import { FirstRingError } from '../../core/errors.ts'
import type { CallChange } from '../../store/store.ts'
import type { LiveEvent } from './schemas/live.ts'

const maxConnections = 100
/** A reader this far behind is dropped; its browser connects again and loads the page anew. */
const maxBufferedBytes = 1024 * 1024
const heartbeatMs = 15_000
/** What the browser waits before it connects again. */
const reconnectMs = 2_000

export class LiveFeed {
  #connections = new Set<ServerResponse>()
  #heartbeat: NodeJS.Timeout | undefined
  #isClosed = false

  /**
   * Takes over the response and begins to send. Throws FirstRingError `too-many-requests` when a hundred are
   * open, `shutting-down` after `close`.
   */
  open(response: ServerResponse, headers: Record<string, string | string[] | number>): void {
    if (this.#isClosed) throw new FirstRingError('shutting-down', 'The server is shutting down')
    if (this.#connections.size >= maxConnections) {
      throw new FirstRingError('too-many-requests', `There are ${maxConnections} live connections already`)
    }
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      // Ends the socket with the stream: kept alive, it would hold up a shutdown.
      connection: 'close',
    })
    this.#connections.add(response)
    response.once('close', () => this.#connections.delete(response))
    response.on('error', () => response.destroy())
    this.#heartbeat ??= setInterval(() => this.#send(': still here\n\n'), heartbeatMs).unref()
    response.write(`retry: ${reconnectMs}\n\n`)
  }

  publish({ call, events }: CallChange): void {
    if (this.#connections.size === 0) return
    const { callSid, businessId } = call
    for (const event of events) {
      const data: LiveEvent = { ...event, callSid, businessId }
      this.#send(`event: ${event.type}\ndata: ${JSON.stringify(data)}\n\n`)
    }
  }

  /** Ends every connection; no new one is taken. */
  close(): void {
    this.#isClosed = true
    clearInterval(this.#heartbeat)
    for (const response of this.#connections) response.end()
    this.#connections.clear()
  }

  #send(text: string): void {
    for (const response of this.#connections) {
      if (response.writableLength + text.length > maxBufferedBytes) {
        this.#connections.delete(response)
        response.destroy()
      } else {
        response.write(text)
      }
    }
  }
}
