/** A client of the fake Realtime server over a real socket: for the fake's own tests. */
import { WebSocket } from 'ws'
import { mulawBytesPerMs, mulawSilence } from '../../src/twilio/protocol/mulaw.ts'
import { codedSpeech } from '../sound/coded-speech.ts'
import type { RealtimeServerOptions } from './realtime-options.ts'
import { type RealtimeServer, startRealtimeServer } from './realtime-server.ts'
import { Watch } from './watch.ts'

export interface WireEvent {
  type: string
  event_id?: string
  item_id?: string
  response_id?: string
  delta?: string
  transcript?: string
  audio_start_ms?: number
  audio_end_ms?: number
  item?: Record<string, unknown> & { id: string; type: string }
  response?: Record<string, unknown> & { id: string; status: string; output: Record<string, unknown>[] }
  session?: Record<string, unknown>
  error?: Record<string, unknown> & { code: string; param: string | null }
  [field: string]: unknown
}

const servers: RealtimeServer[] = []

/** To be awaited after each test. */
export async function closeServers(): Promise<void> {
  for (const server of servers.splice(0)) await server.close()
}

export async function start(options: Partial<RealtimeServerOptions> = {}): Promise<RealtimeServer> {
  const server = await startRealtimeServer({ answer: () => [], apiKey: 'key', ...options })
  servers.push(server)
  return server
}

/** µ-law in both directions, and transcription: what a telephone needs. */
export const telephone = {
  type: 'realtime',
  audio: {
    input: { format: { type: 'audio/pcmu' }, transcription: { model: 'gpt-live-transcribe' } },
    output: { format: { type: 'audio/pcmu' } },
  },
}

export class TestClient {
  readonly events: WireEvent[] = []
  closed: { code: number; reason: string } | undefined
  #watch = new Watch()
  #socket: WebSocket

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => {
      this.events.push(JSON.parse(String(data)) as WireEvent)
      this.#watch.changed()
    })
    socket.on('error', () => {})
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) }
      this.#watch.changed()
    })
  }

  get types(): string[] {
    return this.events.map(({ type }) => type)
  }

  all(type: string): WireEvent[] {
    return this.events.filter((event) => event.type === type)
  }

  send(...events: (Record<string, unknown> | string)[]): void {
    for (const event of events) this.#socket.send(typeof event === 'string' ? event : JSON.stringify(event))
  }

  sendBinary(bytes: Uint8Array): void {
    this.#socket.send(bytes)
  }

  /** The nth event of a type, counted from 1. */
  next(type: string, nth = 1): Promise<WireEvent> {
    return this.#watch.waitFor(() => this.all(type)[nth - 1])
  }

  close(): void {
    this.#socket.close()
  }

  whenClosed(): Promise<{ code: number; reason: string }> {
    return this.#watch.waitFor(() => this.closed)
  }

  /** Taken as the server's word that everything before was handled. */
  async settled(): Promise<void> {
    const event_id = `settle_${this.events.length}_${Math.random()}`
    this.send({ type: 'conversation.item.retrieve', item_id: 'nothing', event_id })
    await this.#watch.waitFor(() => this.all('error').find(({ error }) => error?.event_id === event_id))
  }

  /** In the frames of a telephone. */
  sound(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 160) {
      const audio = Buffer.from(bytes.subarray(at, at + 160)).toString('base64')
      this.send({ type: 'input_audio_buffer.append', audio })
    }
  }

  /** Words, and silence after them, milliseconds. */
  say(text: string, silenceMs = 700): void {
    this.sound(codedSpeech(text))
    this.silence(silenceMs)
  }

  silence(ms: number): void {
    this.sound(new Uint8Array(ms * mulawBytesPerMs).fill(mulawSilence))
  }
}

export interface OpenOptions {
  /** With the path and query. */
  url?: string
  headers?: Record<string, string>
  /** Configured before anything else; not at all when null. */
  session?: Record<string, unknown> | null
}

/** Rejects with the status when the upgrade is refused. */
export async function open(server: RealtimeServer, options: OpenOptions = {}): Promise<TestClient> {
  const { url, headers = { authorization: 'Bearer key' }, session = telephone } = options
  const socket = new WebSocket(url ?? `${server.url}?model=gpt-realtime-2.1`, { headers })
  const client = new TestClient(socket)
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
    socket.once('unexpected-response', (request, response) => {
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => reject(new Error(`${response.statusCode} ${body}`)))
      request.on('error', () => {})
    })
  })
  if (session !== null) {
    client.send({ type: 'session.update', session })
    await client.next('session.updated')
  }
  return client
}

/** The session of a telephone, with more in it. */
export function telephoneWith(
  more: { input?: Record<string, unknown>; output?: Record<string, unknown> } & Record<string, unknown>,
): Record<string, unknown> {
  const { input, output, ...rest } = more
  return {
    ...telephone,
    ...rest,
    audio: {
      input: { ...telephone.audio.input, ...input },
      output: { ...telephone.audio.output, ...output },
    },
  }
}
