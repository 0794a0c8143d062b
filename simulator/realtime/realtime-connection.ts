/** One client of the fake Realtime server: what it sends is taken or refused, and what it is told. */
import type { IncomingHttpHeaders } from 'node:http'
import type { WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import { readClientEvent } from './client-event-schema.ts'
import type { DialectWays } from './dialects.ts'
import { EventLog, type LoggedEvent } from './event-log.ts'
import { hourMs, RealtimeModel } from './realtime-model.ts'
import type { RealtimeKnobs } from './realtime-options.ts'
import type { RealtimeItem, RealtimePieces, RealtimeTurn } from './realtime-turn.ts'
import type { ServerEvent } from './server-event.ts'
import type { Setup } from './setup.ts'
import { betaShape, WireError, type WireErrorBody } from './wire-error.ts'

export interface ConnectionOwner {
  number: number
  model: string
  headers: IncomingHttpHeaders
  ways: DialectWays
  knobs: RealtimeKnobs
  clock: Clock
  keepsSound: boolean
  answer(turn: RealtimeTurn): RealtimePieces
  onTurn(turn: RealtimeTurn): void
  onRefusal(refusal: WireErrorBody & { eventId: string | null }): void
  /** Something was received, sent or closed. */
  onChange(): void
  onMistake(error: unknown): void
}

/** Bytes, of a WebSocket's close. */
const longestReason = 123

export class RealtimeConnection {
  readonly number: number
  readonly model: string
  readonly headers: IncomingHttpHeaders
  readonly openedAtMs: number
  /** 1006 when it broke off. */
  closed: { code: number; atMs: number } | undefined
  #socket: WebSocket
  #owner: ConnectionOwner
  #model: RealtimeModel
  #received = new EventLog()
  #sent = new EventLog()
  #ids = 0
  #gone = new AbortController()
  /** What came while an answer of ours is late. */
  #held: string[] | undefined
  #cap: NodeJS.Timeout

  constructor(socket: WebSocket, owner: ConnectionOwner) {
    this.#socket = socket
    this.#owner = owner
    this.number = owner.number
    this.model = owner.model
    this.headers = owner.headers
    this.openedAtMs = owner.clock.now()
    const { number, model, ways, knobs, clock, keepsSound, answer, onTurn, onMistake } = owner
    this.#model = new RealtimeModel(
      {
        ...{ ways, knobs, clock },
        signal: this.#gone.signal,
        send: (event) => this.#send(event),
        nextId: (prefix) => this.#nextId(prefix),
      },
      {
        ...{ number, model, keepsSound, answer, onTurn },
        openedAtMs: this.openedAtMs,
        late: (delayMs, act) => void this.#late(delayMs, act),
        onRefusal: (error) => this.#refuse(error, null),
        onDone: (count) => {
          if (count === knobs.dropAfterResponses) this.cut()
        },
        onCut: () => this.cut(),
        onExpire: () => this.expire(),
        onMistake: (error) => {
          onMistake(error)
          this.cut()
        },
      },
    )
    this.#cap = setTimeout(() => this.expire(), owner.knobs.longestMs ?? hourMs).unref()
    socket.on('message', (data, isBinary) => {
      if (isBinary)
        this.#refuse(new WireError('invalid_type', 'Expected text frames, got a binary one.'), null)
      else this.#hear(String(data))
    })
    socket.on('error', () => {})
    socket.on('close', (code) => {
      clearTimeout(this.#cap)
      this.closed = { code, atMs: owner.clock.now() }
      this.#gone.abort(new Error('The client went away'))
      owner.onChange()
    })
    void this.#open()
  }

  /** Client events in order. */
  get received(): readonly LoggedEvent[] {
    return this.#received.events
  }

  /** Server events in order. */
  get sent(): readonly LoggedEvent[] {
    return this.#sent.events
  }

  get setup(): Setup {
    return this.#model.setup
  }

  /** Sound the client sent, bytes. */
  get audioBytes(): number {
    return this.#model.audioBytes
  }

  /** Events of sound the client sent. */
  get appends(): number {
    return this.#model.appends
  }

  /** The conversation as the model has it now. */
  items(): RealtimeItem[] {
    return this.#model.conversation.items()
  }

  /** All the sound the client sent; only where the server keeps it. */
  sound(): Uint8Array {
    return Buffer.concat(this.#model.sound)
  }

  /** A frame as it stands. */
  sendRaw(text: string): void {
    this.#send(text)
  }

  /** Destroys the TCP connection; what was sent before still arrives. */
  cut(): void {
    setImmediate(() => this.#socket.terminate())
  }

  close(code: number, reason = ''): void {
    this.#socket.close(code, Buffer.from(reason).subarray(0, longestReason))
  }

  /** What the vendor does after an hour. */
  expire(): void {
    const message = 'Your session hit the maximum duration of 60 minutes.'
    this.#refuse(new WireError('session_expired', message, null, 1001), null)
  }

  #nextId(prefix: string): string {
    return `${prefix}${this.number}_${++this.#ids}`
  }

  async #open(): Promise<void> {
    if (this.headers['openai-beta'] !== undefined) {
      this.#refuse(betaShape('the header OpenAI-Beta was sent'), null)
      return
    }
    await this.#late(this.#owner.knobs.createdDelayMs, () => {
      this.#send({ type: 'session.created', session: this.#model.wireSetup() })
      this.#send({
        type: 'conversation.created',
        conversation: { id: 'conv_1', object: 'realtime.conversation' },
      })
    })
  }

  /** Does it after a while, and takes nothing in the meantime. */
  async #late(delayMs: number | undefined, act: () => void): Promise<void> {
    if (!delayMs) {
      act()
      return
    }
    this.#held = []
    try {
      await this.#owner.clock.wait(delayMs, this.#gone.signal)
    } catch {
      return
    }
    act()
    const held = this.#held
    this.#held = undefined
    for (const text of held) this.#hear(text)
  }

  #hear(text: string): void {
    // One of those that were held may be answered late again.
    if (this.#held) this.#held.push(text)
    else this.#take(text)
  }

  #take(text: string): void {
    let event: unknown
    try {
      event = JSON.parse(text)
    } catch {
      this.#refuse(new WireError('invalid_json', 'The event could not be parsed as JSON.'), null)
      return
    }
    const told = typeof event === 'object' && event !== null ? (event as Record<string, unknown>) : {}
    this.#received.add(told, this.#owner.clock.now())
    const eventId = typeof told.event_id === 'string' ? told.event_id : null
    this.#refusing(eventId, () => this.#model.act(readClientEvent(event)))
    this.#owner.onChange()
  }

  #refusing(eventId: string | null, act: () => void): void {
    try {
      act()
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      this.#refuse(error, eventId)
    }
  }

  #refuse(error: WireError, eventId: string | null): void {
    this.#owner.onRefusal({ ...error.body, eventId })
    this.#send({ type: 'error', error: { ...error.body, event_id: eventId } })
    if (error.closesWith !== undefined) this.close(error.closesWith, error.body.message)
  }

  #send(event: ServerEvent | string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    const atMs = this.#owner.clock.now()
    if (typeof event === 'string') {
      this.#sent.add({ type: 'raw', text: event }, atMs)
      this.#socket.send(event)
    } else {
      this.#sent.add(event as Record<string, unknown>, atMs)
      this.#socket.send(JSON.stringify({ event_id: this.#nextId('event_'), ...event }))
    }
    this.#owner.onChange()
  }
}
