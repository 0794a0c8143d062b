/** The responses of one connection: one at a time in the conversation, any number beside it. */
import type { ResponseParams } from './client-event-schema.ts'
import type { ConnectionContext } from './connection-context.ts'
import { itemOf } from './conversation.ts'
import type { RealtimeItem, RealtimePieces, RealtimeTurn } from './realtime-turn.ts'
import { checkGeneration } from './setup.ts'
import { SpokenResponse } from './speaking.ts'
import { TokenMeter } from './usage.ts'
import { WireError } from './wire-error.ts'

export interface ResponsesOwner {
  /** Of the connection. */
  number: number
  answer(turn: RealtimeTurn): RealtimePieces
  onTurn(turn: RealtimeTurn): void
  /** `count`: responses that were done so far, this one too. */
  onDone(response: SpokenResponse, count: number): void
  onCut(): void
  onExpire(): void
  /** `answer` made a mistake. */
  onMistake(error: unknown): void
}

export class Responses {
  #context: ConnectionContext
  #owner: ResponsesOwner
  #meter = new TokenMeter()
  #active: SpokenResponse | undefined
  #beside: SpokenResponse[] = []
  #count = 0
  #hasSpoken = false

  constructor(context: ConnectionContext, owner: ResponsesOwner) {
    this.#context = context
    this.#owner = owner
  }

  /** The model has made sound: its voice stands. */
  get hasSpoken(): boolean {
    return this.#hasSpoken || (this.#active?.audioMs ?? 0) > 0
  }

  get active(): SpokenResponse | undefined {
    return this.#active
  }

  /** Throws WireError. */
  create(why: RealtimeTurn['why'], params: ResponseParams = {}): void {
    const { setup, conversation, clock } = this.#context
    const isBeside = params.conversation === 'none'
    if (this.#active && !isBeside) {
      throw new WireError(
        'conversation_already_has_active_response',
        `Conversation already has an active response in progress: ${this.#active.id}. Wait until the response is finished before creating a new one.`,
      )
    }
    if (!this.#context.ways.isHalfFlat) checkGeneration(setup.model, params, 'response')
    const format = params.audio?.output?.format ?? setup.audio.output.format
    const [modality = 'audio'] = params.output_modalities ?? setup.output_modalities
    if (modality === 'audio' && format.type !== 'audio/pcmu') {
      const message = `This fake speaks audio/pcmu only, not '${format.type}': set session.audio.output.format.`
      throw new WireError('invalid_value', message, 'response.audio.output.format')
    }
    const voice = params.audio?.output?.voice
    if (this.hasSpoken && voice && JSON.stringify(voice) !== JSON.stringify(setup.audio.output.voice)) {
      const message = "Cannot update a conversation's voice if assistant audio is present."
      throw new WireError('cannot_update_voice', message, 'response.audio.output.voice')
    }
    const { conversation: where, instructions, metadata } = params
    const turn = {
      connection: this.#owner.number,
      why,
      setup,
      instructions: instructions ?? setup.instructions,
      tools: params.tools ?? setup.tools,
      items: params.input?.map((item) => this.#inputItem(item)) ?? conversation.items(),
      request: { conversation: where, instructions, metadata },
      atMs: clock.now(),
    }
    const response = new SpokenResponse(this.#context, params, turn, this.#meter, {
      onDone: (done) => this.#done(done),
      onCut: () => this.#owner.onCut(),
      onExpire: () => this.#owner.onExpire(),
    })
    if (isBeside) this.#beside.push(response)
    else this.#active = response
    response
      .run((whole) => {
        this.#owner.onTurn(whole)
        return this.#owner.answer(whole)
      })
      .catch((error: unknown) => this.#owner.onMistake(error))
  }

  /** Throws WireError when there is nothing to cancel. */
  cancel(responseId: string | undefined): void {
    const all = [...(this.#active ? [this.#active] : []), ...this.#beside]
    const found = responseId === undefined ? this.#active : all.find(({ id }) => id === responseId)
    if (!found) {
      throw new WireError('response_cancel_not_active', 'Cancellation failed: no active response found', null)
    }
    found.cancel('client_cancelled')
  }

  /** The caller speaks. */
  interrupt(): void {
    this.#active?.cancel('turn_detected')
  }

  #inputItem(told: NonNullable<ResponseParams['input']>[number]): RealtimeItem {
    const { conversation, nextId } = this.#context
    if (told.type !== 'item_reference') return itemOf(told, nextId, conversation)
    const found = conversation.find(told.id)
    if (found) return { ...found }
    const message = `Item with id '${told.id}' not found.`
    throw new WireError('invalid_value', message, 'response.input')
  }

  #done(response: SpokenResponse): void {
    this.#hasSpoken ||= response.audioMs > 0
    if (this.#active === response) this.#active = undefined
    this.#beside = this.#beside.filter((other) => other !== response)
    this.#owner.onDone(response, ++this.#count)
  }
}
