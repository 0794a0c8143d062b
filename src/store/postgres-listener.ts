/** A connection of its own that listens for notifications, and comes back after the server went away. */
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { connectionConfig } from './postgres-pool.ts'

const firstPauseMs = 100
const longestPauseMs = 5_000
/** A connection that a firewall dropped silently is noticed by asking over it. */
const pulseMs = 10_000

export interface ListenerHooks {
  onNotification(payload: string): void
  /** Called whenever listening (again) begins: what was notified before it may have been missed. */
  onListening(): void
}

export class PostgresListener {
  #url: string
  #channel: string
  #hooks: ListenerHooks
  #client: Client | undefined
  #stop = new AbortController()
  #running: Promise<void>

  /** Resolves when it listens. Throws the connection's error when the first attempt fails. */
  static async open(url: string, channel: string, hooks: ListenerHooks): Promise<PostgresListener> {
    const listener = new PostgresListener(url, channel, hooks)
    const lost = await listener.#connect()
    listener.#running = listener.#keepUp(lost)
    return listener
  }

  private constructor(url: string, channel: string, hooks: ListenerHooks) {
    this.#url = url
    this.#channel = channel
    this.#hooks = hooks
    this.#running = Promise.resolve()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#client?.end().catch(() => undefined)
    await this.#running
  }

  /** Connects; the promise inside what it resolves to settles when that connection is lost. */
  async #connect(): Promise<{ lost: Promise<void> }> {
    const client = new Client({ ...connectionConfig(this.#url), query_timeout: 5_000 })
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve())
      client.on('end', () => resolve())
    })
    client.on('notification', ({ payload }) => this.#hooks.onNotification(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${this.#channel}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    this.#client = client
    // Closed while it connected: nobody else would end this connection.
    if (this.#stop.signal.aborted) await client.end().catch(() => undefined)
    else this.#hooks.onListening()
    return { lost }
  }

  async #keepUp({ lost }: { lost: Promise<void> }): Promise<void> {
    let current = lost
    while (!this.#stop.signal.aborted) {
      const pulse = setInterval(() => {
        const client = this.#client
        client?.query('select 1').catch(() => client.end().catch(() => undefined))
      }, pulseMs)
      await current
      clearInterval(pulse)
      this.#client?.end().catch(() => undefined)
      current = (await this.#reconnect())?.lost ?? Promise.resolve()
    }
  }

  async #reconnect(): Promise<{ lost: Promise<void> } | undefined> {
    const { signal } = this.#stop
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        await delay(pauseMs, undefined, { signal })
        return await this.#connect()
      } catch {
        // The server is still away; asking again is all there is to do.
      }
    }
    return undefined
  }
}
