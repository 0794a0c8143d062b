/** One simulated call on a relay, against a small server that plays the application: for the simulator's own tests. */
import type { WebSocket } from 'ws'
import { parseRelayMessage, type RelayMessage } from '../../src/twilio/protocol/relay-from-twilio.ts'
import type { PlaceCallOptions } from '../call-options.ts'
import type { SimulatorEvent } from '../events.ts'
import { byPath, prepareCall } from '../test-call.ts'
import { type SocketServer, startSocketServer } from '../test-socket-server.ts'

/** The application's end of one socket. */
export class AppSocket {
  readonly received: RelayMessage[] = []
  readonly closed: Promise<{ code: number; reason: string }>
  readonly socket: WebSocket
  #listeners: ((message: RelayMessage) => void)[] = []

  constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => {
      const message = parseRelayMessage(String(data))
      this.received.push(message)
      for (const listener of [...this.#listeners]) listener(message)
    })
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }))
    })
  }

  /** Messages of a type, as they were. */
  all<Type extends RelayMessage['type']>(type: Type): Extract<RelayMessage, { type: Type }>[] {
    return this.received.filter((message): message is Extract<RelayMessage, { type: Type }> => {
      return message.type === type
    })
  }

  on<Type extends RelayMessage['type']>(
    type: Type,
    act: (message: Extract<RelayMessage, { type: Type }>, nth: number) => void,
  ): void {
    let nth = 0
    this.#listeners.push((message) => {
      if (message.type === type) act(message as Extract<RelayMessage, { type: Type }>, nth++)
    })
  }

  send(...commands: unknown[]): void {
    for (const command of commands) this.socket.send(JSON.stringify(command))
  }

  /** A whole talk cycle, a word a token. */
  say(text: string, more: Record<string, unknown> = {}): void {
    const tokens = text.split(/(?<= )/)
    for (const [at, token] of tokens.entries()) {
      this.send({ type: 'text', token, last: at === tokens.length - 1, ...more })
    }
  }
}

export type App = (socket: AppSocket) => void

interface RelayServer extends SocketServer {
  sockets: AppSocket[]
}

/** `signedAs` is the beginning of the address that the signature is about, when that is another one. */
export async function startRelayServer(app: App, signedAs?: string): Promise<RelayServer> {
  const sockets: AppSocket[] = []
  const server = await startSocketServer((accepted) => {
    const socket = new AppSocket(accepted)
    sockets.push(socket)
    app(socket)
  }, signedAs)
  return { ...server, sockets }
}

export interface RelayCallOptions {
  /** Attributes of `<ConversationRelay>` besides `url`. */
  attributes?: string
  /** What stands inside it. */
  inside?: string
  /** TwiML of the whole document; `{url}` stands for the socket's address. */
  voice?: string
  /** TwiML that the action answers. */
  afterwards?: string
  call?: Partial<PlaceCallOptions>
}

/** A call to its end. The action is `/ended`. */
export async function relayCall(app: App, options: RelayCallOptions = {}) {
  const relays = await startRelayServer(app)
  const { attributes = '', inside = '', afterwards = '<Hangup/>', call = {} } = options
  const usual = `<Connect action="/ended"><ConversationRelay url="{url}" ttsProvider="Google" ${attributes}>${inside}</ConversationRelay></Connect>`
  const voice = (options.voice ?? usual).replaceAll('{url}', `${relays.origin}/relay/7f3c`)
  const { server, place } = await prepareCall(byPath({ '/voice': voice, '/ended': afterwards }))
  const events: SimulatorEvent[] = []
  const placed = place({
    ...call,
    onEvent: (event) => {
      events.push(event)
      call.onEvent?.(event)
    },
  })
  const outcome = await placed.finished
  const [socket] = relays.sockets
  return {
    outcome,
    events,
    relays,
    socket,
    said: outcome.conversation.map(({ speaker, text }) => `${speaker}: ${text}`),
    paths: server.received.map(({ path }) => path),
    ended: server.received.find(({ path }) => path === '/ended')?.params ?? {},
  }
}
