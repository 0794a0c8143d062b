/** The OpenAI Realtime server (GA), at the wire: strict about what it is sent, and slow or faulty where a test wants it. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { createClock } from '../clock.ts'
import { dialects } from './dialects.ts'
import { RealtimeConnection } from './realtime-connection.ts'
import type { RealtimeKnobs, RealtimeServerOptions } from './realtime-options.ts'
import type { RealtimeTurn } from './realtime-turn.ts'
import { refusalOf, type UpgradeRefusal, writeUpgradeRefusal } from './upgrade.ts'
import { Watch } from './watch.ts'

/** An error event, or an upgrade that was refused (`status`). */
export interface RefusedEvent {
  /** Number of the connection; undefined where there is none. */
  connection?: number
  status?: number
  type: string
  code: string
  message: string
  param: string | null
  /** Of the client's event. */
  eventId?: string | null
}

export interface RealtimeServer {
  /** `ws://127.0.0.1:port/v1/realtime`; the model is added as a query. */
  url: string
  /** Every one there was, in the order they were opened. */
  connections: readonly RealtimeConnection[]
  /** Every turn the model was asked for. */
  turns: readonly RealtimeTurn[]
  refusals: readonly RefusedEvent[]
  /** Upgrades that were asked for, refused ones too. */
  upgrades: number
  /** Those it was started with; to be changed at will. */
  knobs: RealtimeKnobs
  /** What `find` finds, as soon as it finds something. Rejects when the server closes. */
  waitFor<Found>(find: (server: RealtimeServer) => Found | undefined | false): Promise<Found>
  /**
   * Drops every connection; from then on new ones are refused.
   * Rejects with what `answer` failed with.
   */
  close(): Promise<void>
}

const biggestEvent = 20 * 1024 * 1024

/** Starts on a free port of the loopback. */
export async function startRealtimeServer(options: RealtimeServerOptions): Promise<RealtimeServer> {
  const ways = dialects[options.dialect ?? 'openai']
  const clock = options.clock ?? createClock(1)
  const watch = new Watch()
  const connections: RealtimeConnection[] = []
  const turns: RealtimeTurn[] = []
  const refusals: RefusedEvent[] = []
  const mistakes: unknown[] = []
  const sockets = new Set<Duplex>()
  const knobs = options.knobs ?? {}
  const wss = new WebSocketServer({ noServer: true, maxPayload: biggestEvent, perMessageDeflate: false })
  const web = http.createServer((_, outgoing) => {
    outgoing.writeHead(404, { 'content-type': 'application/json' })
    outgoing.end(JSON.stringify({ error: { message: 'Only WebSocket upgrades are answered here.' } }))
  })

  function refuse(socket: Duplex, refusal: UpgradeRefusal): void {
    const { status, code, message } = refusal
    refusals.push({ status, type: 'invalid_request_error', code, message, param: null })
    socket.end(writeUpgradeRefusal(refusal))
    watch.changed()
  }

  web.on('upgrade', (request, socket, head) => {
    server.upgrades++
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    watch.changed()
    const fault = knobs.upgrade
    if (fault?.does === 'hang') return
    const url = new URL(request.url ?? '/', 'http://localhost')
    const refusal = refusalOf({ url, headers: request.headers, ways, account: options, fault })
    if (refusal) {
      refuse(socket, refusal)
      return
    }
    wss.handleUpgrade(request, socket, head, (accepted) => {
      accepted.on('error', () => {})
      if (fault?.does === 'drop') {
        accepted.terminate()
        return
      }
      const number = connections.length + 1
      connections.push(
        new RealtimeConnection(accepted, {
          number,
          model: url.searchParams.get('model') ?? '',
          headers: request.headers,
          ...{ ways, knobs, clock },
          keepsSound: options.keepsSound ?? false,
          answer: (turn) => options.answer(turn),
          onTurn: (turn) => turns.push(turn),
          onRefusal: (refused) => refusals.push({ connection: number, ...refused }),
          onChange: () => watch.changed(),
          onMistake: (error) => mistakes.push(error),
        }),
      )
      watch.changed()
    })
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  const { port } = web.address() as AddressInfo
  const server: RealtimeServer = {
    url: `ws://127.0.0.1:${port}${ways.path}`,
    ...{ connections, turns, refusals, knobs },
    upgrades: 0,
    waitFor: (find) => watch.waitFor(() => find(server)),
    async close() {
      const closed = new Promise<void>((resolve) => web.close(() => resolve()))
      web.closeAllConnections()
      for (const socket of sockets) socket.destroy()
      await closed
      watch.close()
      if (mistakes.length > 0) throw mistakes[0]
    },
  }
  return server
}
