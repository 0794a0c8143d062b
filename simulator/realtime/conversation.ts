/** The items of one connection, in order, and how they stand on the wire. Pure. */
import type { ConversationItem } from 'openai/resources/realtime/realtime'
import type { ClientItem } from './client-event-schema.ts'
import type { RealtimeItem, RealtimeMessage } from './realtime-turn.ts'
import { WireError } from './wire-error.ts'

export class Conversation {
  #items: RealtimeItem[] = []

  /** As they are now: later truncation does not change them. */
  items(): RealtimeItem[] {
    return this.#items.map((item) => ({ ...item }))
  }

  get lastId(): string | null {
    return this.#items.at(-1)?.id ?? null
  }

  /** `after`: id of the item before it, `root` for the first place, the end when absent. Returns the id before it. */
  add(item: RealtimeItem, after?: string | null): string | null {
    if (this.#items.some(({ id }) => id === item.id)) {
      throw new WireError('invalid_value', `Item with id '${item.id}' already exists.`, 'item.id')
    }
    if (after === undefined || after === null) {
      const before = this.lastId
      this.#items.push(item)
      return before
    }
    const at = after === 'root' ? 0 : this.#items.findIndex(({ id }) => id === after) + 1
    if (at === 0 && after !== 'root') {
      const message = `Previous item with id '${after}' not found.`
      throw new WireError('item_create_invalid_previous_item_id', message, 'previous_item_id')
    }
    this.#items.splice(at, 0, item)
    return this.#items[at - 1]?.id ?? null
  }

  find(id: string): RealtimeItem | undefined {
    return this.#items.find((item) => item.id === id)
  }

  /** Throws WireError for an item that is not there. */
  retrieve(id: string): RealtimeItem {
    const item = this.find(id)
    if (item !== undefined) return item
    const message = `Error retrieving item: the item with id '${id}' does not exist.`
    throw new WireError('item_retrieve_invalid_item_id', message, 'item_id')
  }

  /** Throws WireError for an item that is not there. */
  delete(id: string): void {
    if (this.find(id) === undefined) {
      const message = `Error deleting item: the item with id '${id}' does not exist.`
      throw new WireError('item_delete_invalid_item_id', message, 'item_id')
    }
    this.#items = this.#items.filter((item) => item.id !== id)
  }

  /** What the caller did not hear of an item is forgotten. Throws WireError. */
  truncate(id: string, contentIndex: number, audioEndMs: number): void {
    const item = this.find(id)
    if (item === undefined) {
      const message = `Error truncating item: the item with id '${id}' does not exist.`
      throw new WireError('item_truncate_invalid_item_id', message, 'item_id')
    }
    if (item.type !== 'message' || item.role !== 'assistant' || item.sound === undefined) {
      const message = 'Only model output audio messages can be truncated'
      throw new WireError('invalid_value', message, 'item_id')
    }
    if (contentIndex !== 0) {
      throw new WireError('invalid_value', `There is no content ${contentIndex}.`, 'content_index')
    }
    if (audioEndMs > item.sound.ms) {
      const message = `Audio content of ${Math.floor(item.sound.ms)}ms is already shorter than ${audioEndMs}ms`
      throw new WireError('invalid_value', message, 'audio_end_ms')
    }
    const words = item.sound.words.filter(({ endMs }) => endMs <= audioEndMs)
    const isShorter = words.length < item.sound.words.length
    item.sound = { ms: audioEndMs, words }
    item.text = words.map(({ text }) => text).join(' ')
    item.isTruncated ||= isShorter
  }
}

/** Throws WireError for the output of a call that nobody made. */
export function itemOf(
  told: ClientItem,
  nextId: (prefix: string) => string,
  conversation: Conversation,
): RealtimeItem {
  const id = told.id ?? nextId('item_')
  switch (told.type) {
    case 'message':
      return {
        type: 'message',
        id,
        role: told.role,
        status: 'completed',
        text: told.content
          .map((part) => (part.type === 'input_audio' ? (part.transcript ?? '') : part.text))
          .join(' '),
        isTruncated: false,
        sound: undefined,
      }
    case 'function_call':
      return {
        type: 'function_call',
        id,
        status: 'completed',
        callId: told.call_id ?? nextId('call_'),
        name: told.name,
        arguments: told.arguments,
      }
    case 'function_call_output': {
      const items = conversation.items()
      const isAsked = items.some((item) => item.type === 'function_call' && item.callId === told.call_id)
      if (!isAsked) {
        const message = `Tool call ID '${told.call_id}' not found in conversation.`
        throw new WireError('invalid_tool_call_id', message, 'item.call_id')
      }
      return { type: 'function_call_output', id, callId: told.call_id, output: told.output }
    }
  }
}

/** `transcript` is left out where it is not known yet. */
export function wireItem(item: RealtimeItem): ConversationItem {
  const object = 'realtime.item' as const
  switch (item.type) {
    case 'function_call': {
      const { id, status, callId, name } = item
      return { id, object, type: 'function_call', status, call_id: callId, name, arguments: item.arguments }
    }
    case 'function_call_output': {
      const { id, callId, output } = item
      return { id, object, type: 'function_call_output', status: 'completed', call_id: callId, output }
    }
    case 'message':
      return wireMessage(item)
  }
}

function wireMessage({ id, role, status, text, sound }: RealtimeMessage): ConversationItem {
  const object = 'realtime.item' as const
  if (role === 'system') {
    return { id, object, type: 'message', role, status, content: [{ type: 'input_text', text }] }
  }
  if (role === 'user') {
    const content = sound ? [{ type: 'input_audio' as const }] : [{ type: 'input_text' as const, text }]
    return { id, object, type: 'message', role, status, content }
  }
  const said = sound
    ? { type: 'output_audio' as const, transcript: text }
    : { type: 'output_text' as const, text }
  return { id, object, type: 'message', role, status, content: status === 'in_progress' ? [] : [said] }
}
