/** The items of one response as events, in the vendor's order. */
import type { ConnectionContext } from './connection-context.ts'
import { wireItem } from './conversation.ts'
import type { RealtimeFunctionCall, RealtimeMessage } from './realtime-turn.ts'

export interface ItemPlace {
  responseId: string
  outputIndex: number
  /** The response stands outside the conversation. */
  isBeside: boolean
}

export class ItemWriter {
  readonly item: RealtimeMessage
  #context: ConnectionContext
  #place: ItemPlace
  #before: string | null

  /** Opens the item. Without `sound` it is written, not spoken. */
  constructor(context: ConnectionContext, place: ItemPlace, item: RealtimeMessage) {
    this.item = item
    this.#context = context
    this.#place = place
    this.#before = openItem(context, place, item)
    const part = item.sound ? { type: 'audio' as const, transcript: '' } : { type: 'text' as const, text: '' }
    context.send({ type: 'response.content_part.added', ...this.#ids, part })
  }

  get #ids() {
    const { responseId, outputIndex } = this.#place
    return {
      response_id: responseId,
      item_id: this.item.id,
      output_index: outputIndex,
      content_index: 0,
    }
  }

  word(word: string): void {
    const delta = this.item.text === '' ? word : ` ${word}`
    this.item.text += delta
    const type = this.item.sound
      ? ('response.output_audio_transcript.delta' as const)
      : ('response.output_text.delta' as const)
    this.#context.send({ type, ...this.#ids, delta })
  }

  audio(bytes: Uint8Array): void {
    const delta = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
    this.#context.send({ type: 'response.output_audio.delta', ...this.#ids, delta })
  }

  close(status: 'completed' | 'incomplete'): void {
    const { send } = this.#context
    this.item.status = status
    const { text, sound } = this.item
    if (sound) {
      send({ type: 'response.output_audio.done', ...this.#ids })
      send({ type: 'response.output_audio_transcript.done', ...this.#ids, transcript: text })
      send({ type: 'response.content_part.done', ...this.#ids, part: { type: 'audio', transcript: text } })
    } else {
      send({ type: 'response.output_text.done', ...this.#ids, text })
      send({ type: 'response.content_part.done', ...this.#ids, part: { type: 'text', text } })
    }
    closeItem(this.#context, this.#place, this.item, this.#before)
  }
}

const argumentsInOneDelta = 24

export function writeFunctionCall(
  context: ConnectionContext,
  place: ItemPlace,
  item: RealtimeFunctionCall,
): void {
  const { responseId: response_id, outputIndex: output_index } = place
  const ids = { response_id, item_id: item.id, output_index, call_id: item.callId }
  const whole = item.arguments
  item.arguments = ''
  const before = openItem(context, place, item)
  item.arguments = whole
  for (let at = 0; at < whole.length; at += argumentsInOneDelta) {
    const delta = whole.slice(at, at + argumentsInOneDelta)
    context.send({ type: 'response.function_call_arguments.delta', ...ids, delta })
  }
  item.status = 'completed'
  context.send({
    type: 'response.function_call_arguments.done',
    ...ids,
    name: item.name,
    arguments: item.arguments,
  })
  closeItem(context, place, item, before)
}

function openItem(
  { send, conversation }: ConnectionContext,
  { responseId, outputIndex, isBeside }: ItemPlace,
  item: RealtimeMessage | RealtimeFunctionCall,
): string | null {
  const before = isBeside ? null : conversation.add(item)
  const wire = wireItem(item)
  send({ type: 'response.output_item.added', response_id: responseId, output_index: outputIndex, item: wire })
  if (!isBeside) send({ type: 'conversation.item.added', item: wire, previous_item_id: before })
  return before
}

function closeItem(
  { send }: ConnectionContext,
  { responseId, outputIndex, isBeside }: ItemPlace,
  item: RealtimeMessage | RealtimeFunctionCall,
  before: string | null,
): void {
  const wire = wireItem(item)
  if (!isBeside) send({ type: 'conversation.item.done', item: wire, previous_item_id: before })
  send({ type: 'response.output_item.done', response_id: responseId, output_index: outputIndex, item: wire })
}
