/** What the vendor keeps of one connection: its session, its conversation, what it hears and says. */
import type { RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime'
import type { ClientEvent } from './client-event-schema.ts'
import type { ConnectionContext } from './connection-context.ts'
import { Conversation, itemOf, wireItem } from './conversation.ts'
import { Listening } from './listening.ts'
import { Responses, type ResponsesOwner } from './responses.ts'
import { defaultSetup, type Setup, updatedSetup } from './setup.ts'
import { WireError } from './wire-error.ts'
import { writeXaiSetup } from './xai-schema.ts'

export interface ModelOwner extends Omit<ResponsesOwner, 'onDone'> {
  model: string
  openedAtMs: number
  keepsSound: boolean
  /** So many responses were done. */
  onDone(count: number): void
  /** The model cannot do what it does by itself. */
  onRefusal(error: WireError): void
  /** Does it after a while, and takes no event in the meantime. */
  late(delayMs: number | undefined, act: () => void): void
}

export const hourMs = 3_600_000
const base64 = /^[A-Za-z0-9+/]*={0,2}$/
const refusedFormat =
  'This fake takes audio/pcmu only: set session.audio.input.format before any sound is sent.'

export class RealtimeModel {
  readonly conversation = new Conversation()
  setup: Setup
  /** Sound the client sent, bytes and events. */
  audioBytes = 0
  appends = 0
  readonly sound: Uint8Array[] = []
  #context: ConnectionContext
  #owner: ModelOwner
  #listening: Listening
  #responses: Responses

  constructor(base: Omit<ConnectionContext, 'setup' | 'conversation'>, owner: ModelOwner) {
    this.#owner = owner
    this.setup = defaultSetup(owner.model, base.ways.voice)
    const model = this
    this.#context = {
      ...base,
      conversation: this.conversation,
      get setup() {
        return model.setup
      },
    }
    this.#responses = new Responses(this.#context, {
      ...owner,
      onDone: (response, count) => {
        if (!response.isBeside) this.#listening.responseEnded(response.audioMs)
        owner.onDone(count)
      },
    })
    this.#listening = new Listening(this.#context, {
      onSpeech: () => {
        if (this.setup.audio.input.turn_detection?.interrupt_response) this.#responses.interrupt()
      },
      onTurn: (why) => this.#answer(why),
    })
  }

  /** Throws WireError. */
  act(event: ClientEvent): void {
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
        this.#context.send({ type: 'input_audio_buffer.cleared' })
        break
      case 'conversation.item.create': {
        const item = itemOf(event.item, this.#context.nextId, this.conversation)
        const before = this.conversation.add(item, event.previous_item_id)
        this.#context.send({
          type: 'conversation.item.added',
          item: wireItem(item),
          previous_item_id: before,
        })
        this.#context.send({ type: 'conversation.item.done', item: wireItem(item), previous_item_id: before })
        break
      }
      case 'conversation.item.retrieve': {
        const item = this.conversation.retrieve(event.item_id)
        this.#context.send({ type: 'conversation.item.retrieved', item: wireItem(item) })
        break
      }
      case 'conversation.item.delete':
        this.conversation.delete(event.item_id)
        this.#context.send({ type: 'conversation.item.deleted', item_id: event.item_id })
        break
      case 'conversation.item.truncate': {
        const { item_id, content_index, audio_end_ms } = event
        this.conversation.truncate(item_id, content_index, audio_end_ms)
        this.#context.send({ type: 'conversation.item.truncated', item_id, content_index, audio_end_ms })
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
    const { isHalfFlat } = this.#context.ways
    this.setup = updatedSetup(this.setup, session, { isHalfFlat, hasSpoken: this.#responses.hasSpoken })
    this.#owner.late(this.#context.knobs.updatedDelayMs, () => {
      this.#context.send({ type: 'session.updated', session: this.wireSetup() })
    })
  }

  #append(audio: string): void {
    if (audio.length % 4 !== 0 || !base64.test(audio)) {
      throw new WireError('invalid_value', "Invalid 'audio'. Expected base64-encoded audio bytes.", 'audio')
    }
    if (this.setup.audio.input.format.type !== 'audio/pcmu') {
      throw new WireError('invalid_value', refusedFormat, 'session.audio.input.format')
    }
    const bytes = Buffer.from(audio, 'base64')
    this.appends++
    this.audioBytes += bytes.length
    if (this.#owner.keepsSound) this.sound.push(bytes)
    this.#listening.append(bytes)
  }

  /** In the vendor's own shape. */
  wireSetup(): RealtimeSessionCreateRequest {
    const setup = {
      object: 'realtime.session',
      id: `sess_${this.#owner.number}`,
      expires_at: Math.floor((this.#owner.openedAtMs + hourMs) / 1000),
      ...this.setup,
    }
    return (this.#context.ways.isHalfFlat ? writeXaiSetup(setup) : setup) as RealtimeSessionCreateRequest
  }

  #answer(why: 'heard' | 'idle'): void {
    if (!this.setup.audio.input.turn_detection?.create_response) return
    try {
      this.#responses.create(why)
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      this.#owner.onRefusal(error)
    }
  }
}
