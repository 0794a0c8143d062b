/** One client of the fake Realtime server: what it sends is taken or refused, and what it is told. */
import type { IncomingHttpHeaders } from 'node:http'
import type { RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime'
import type { WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import { type ClientEvent, readClientEvent } from './client-event-schema.ts'
import type { ConnectionContext } from './connection-context.ts'
import { Conversation, itemOf, wireItem } from './conversation.ts'
import type { DialectWays } from './dialects.ts'
import { EventLog, type LoggedEvent } from './event-log.ts'
import { Listening } from './listening.ts'
import type { RealtimeKnobs } from './realtime-options.ts'
import type { RealtimeItem, RealtimePieces, RealtimeTurn } from './realtime-turn.ts'
import { Responses } from './responses.ts'
import type { ServerEvent } from './server-event.ts'
import { defaultSetup, type Setup, updatedSetup } from './setup.ts'
import { betaShape, WireError, type WireErrorBody } from './wire-error.ts'
import { writeXaiSetup } from './xai-schema.ts'

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

const hourMs = 3_600_000
const base64 = /^[A-Za-z0-9+/]*={0,2}$/
const refusedFormat =
  'This fake takes audio/pcmu only: set session.audio.input.format before any sound is sent.'

export class RealtimeConnection {
  readonly number: number
  readonly model: string
  readonly headers: IncomingHttpHeaders
  readonly openedAtMs: number
  /** 1006 when it broke off. */
  closed: { code: number; atMs: number } | undefined
  /** Sound the client sent, bytes and events. */
  audioBytes = 0
  appends = 0
  #socket: WebSocket
  #owner: ConnectionOwner
  #setup: Setup
  #received = new EventLog()
  #sent = new EventLog()
  #sound: Uint8Array[] = []
  #conversation = new Conversation()
  #ids = 0
  #gone = new AbortController()
  #listening: Listening
  #responses: Responses
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
    this.#setup = defaultSetup(owner.model, owner.ways.voice)
    const context = this.#context()
    this.#responses = new Responses(context, {
      number: owner.number,
      answer: owner.answer,
      onTurn: owner.onTurn,
      onDone: (response, count) => {
        if (!response.isBeside) this.#listening.responseEnded(response.audioMs)
        if (count === owner.knobs.dropAfterResponses) this.cut()
      },
      onCut: () => this.cut(),
      onExpire: () => this.expire(),
      onMistake: (error) => {
        owner.onMistake(error)
        this.cut()
      },
    })
    this.#listening = new Listening(context, {
      onSpeech: () => {
        if (this.#setup.audio.input.turn_detection?.interrupt_response) this.#responses.interrupt()
      },
      onTurn: (why) => {
        if (this.#setup.audio.input.turn_detection?.create_response) {
          this.#refusing(null, () => this.#responses.create(why))
        }
      },
    })
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
    return this.#setup
  }

  /** The conversation as the model has it now. */
  items(): RealtimeItem[] {
    return this.#conversation.items()
  }

  /** All the sound the client sent; only where the server keeps it. */
  sound(): Uint8Array {
    return Buffer.concat(this.#sound)
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
    this.#socket.close(code, reason)
  }

  /** What the vendor does after an hour. */
  expire(): void {
    const message = 'Your session hit the maximum duration of 60 minutes.'
    this.#refuse(new WireError('session_expired', message, null, 1001), null)
  }

  #context(): ConnectionContext {
    const { ways, knobs, clock } = this.#owner
    const connection = this
    return {
      get setup() {
        return connection.#setup
      },
      conversation: this.#conversation,
      ...{ ways, knobs, clock },
      signal: this.#gone.signal,
      send: (event) => this.#send(event),
      nextId: (prefix) => this.#nextId(prefix),
    }
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
      this.#send({ type: 'session.created', session: this.#wireSetup() })
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
    this.#refusing(eventId, () => this.#act(readClientEvent(event)))
    this.#owner.onChange()
  }

  /** Throws WireError. */
  #act(event: ClientEvent): void {
    switch (event.type) {
      case 'session.update':
        this.#update(event.session)
        break
      case 'input_audio_buffer.append':
        this.#append(event.audio)
        break
      case 'input_audio_buffer.commit':
        this.#listening.commit()
        break
      case 'input_audio_buffer.clear':
        this.#listening.clear()
        this.#send({ type: 'input_audio_buffer.cleared' })
        break
      case 'conversation.item.create': {
        const item = itemOf(event.item, (prefix) => this.#nextId(prefix), this.#conversation)
        const before = this.#conversation.add(item, event.previous_item_id)
        this.#send({ type: 'conversation.item.added', item: wireItem(item), previous_item_id: before })
        this.#send({ type: 'conversation.item.done', item: wireItem(item), previous_item_id: before })
        break
      }
      case 'conversation.item.retrieve': {
        const item = this.#conversation.retrieve(event.item_id)
        this.#send({ type: 'conversation.item.retrieved', item: wireItem(item) })
        break
      }
      case 'conversation.item.delete':
        this.#conversation.delete(event.item_id)
        this.#send({ type: 'conversation.item.deleted', item_id: event.item_id })
        break
      case 'conversation.item.truncate': {
        const { item_id, content_index, audio_end_ms } = event
        this.#conversation.truncate(item_id, content_index, audio_end_ms)
        this.#send({ type: 'conversation.item.truncated', item_id, content_index, audio_end_ms })
        break
      }
      case 'response.create':
        this.#responses.create('asked', event.response ?? {})
        break
      case 'response.cancel':
        this.#responses.cancel(event.response_id)
        break
    }
  }

  #update(session: unknown): void {
    const { isHalfFlat } = this.#owner.ways
    this.#setup = updatedSetup(this.#setup, session, { isHalfFlat, hasSpoken: this.#responses.hasSpoken })
    void this.#late(this.#owner.knobs.updatedDelayMs, () => {
      this.#send({ type: 'session.updated', session: this.#wireSetup() })
    })
  }

  #append(audio: string): void {
    if (audio.length % 4 !== 0 || !base64.test(audio)) {
      throw new WireError('invalid_value', "Invalid 'audio'. Expected base64-encoded audio bytes.", 'audio')
    }
    if (this.#setup.audio.input.format.type !== 'audio/pcmu') {
      throw new WireError('invalid_value', refusedFormat, 'session.audio.input.format')
    }
    const bytes = Buffer.from(audio, 'base64')
    this.appends++
    this.audioBytes += bytes.length
    if (this.#owner.keepsSound) this.#sound.push(bytes)
    this.#listening.append(bytes)
  }

  #wireSetup(): RealtimeSessionCreateRequest {
    const setup = {
      object: 'realtime.session',
      id: `sess_${this.number}`,
      expires_at: Math.floor((this.openedAtMs + hourMs) / 1000),
      ...this.#setup,
    }
    return (this.#owner.ways.isHalfFlat ? writeXaiSetup(setup) : setup) as RealtimeSessionCreateRequest
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
    if (error.closesWith !== undefined) this.#socket.close(error.closesWith, error.body.message)
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
