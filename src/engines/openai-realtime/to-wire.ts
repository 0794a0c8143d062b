/** Our orders as messages of the vendor's wire. Pure. */
import type {
  ConversationItem,
  RealtimeClientEvent,
  SessionUpdateEvent,
} from 'openai/resources/realtime/realtime'
import { dialects, type XaiSession } from './dialects.ts'
import type { RealtimeOrder, SessionOrder, TextItem } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { sayExactly } from './say-exactly.ts'
import { changedSession, openingSession } from './session-update.ts'

/** A message to the model's server. */
export type WireCommand =
  | Exclude<RealtimeClientEvent, SessionUpdateEvent>
  | { type: 'session.update'; event_id: string; session: SessionUpdateEvent['session'] | XaiSession }

/** The first message of a session. */
export function openingToWire(
  session: SessionOrder,
  settings: RealtimeSettings,
  eventId: string,
): WireCommand {
  const wire = dialects[settings.dialect].session(openingSession(session, settings), session, settings)
  return { type: 'session.update', event_id: eventId, session: wire }
}

/** `eventId` comes back in the error that answers it. */
export function toWire(order: RealtimeOrder, settings: RealtimeSettings, eventId: string): WireCommand {
  switch (order.type) {
    case 'configure': {
      const changed = changedSession(order.session, settings)
      const session = dialects[settings.dialect].session(changed, order.session, settings)
      return { type: 'session.update', event_id: eventId, session }
    }
    case 'add-text':
      return { type: 'conversation.item.create', event_id: eventId, item: textItem(order.item) }
    case 'answer-tool':
      return {
        type: 'conversation.item.create',
        event_id: eventId,
        item: { type: 'function_call_output', call_id: order.callId, output: order.output },
      }
    case 'respond':
      return { type: 'response.create', event_id: eventId, response: responseOf(order) }
    case 'cancel':
      return {
        type: 'response.cancel',
        event_id: eventId,
        ...(order.responseId !== undefined && { response_id: order.responseId }),
      }
    case 'truncate':
      return {
        type: 'conversation.item.truncate',
        event_id: eventId,
        item_id: order.itemId,
        content_index: 0,
        audio_end_ms: Math.max(0, Math.floor(order.audioEndMs)),
      }
    case 'delete-item':
      return { type: 'conversation.item.delete', event_id: eventId, item_id: order.itemId }
    case 'commit-input':
      return { type: 'input_audio_buffer.commit', event_id: eventId }
  }
}

type Response = NonNullable<Extract<RealtimeClientEvent, { type: 'response.create' }>['response']>

function responseOf({ id, exactly, beside }: Extract<RealtimeOrder, { type: 'respond' }>): Response {
  return {
    metadata: { orderId: id },
    ...(exactly !== undefined && { instructions: sayExactly(exactly), tool_choice: 'none' as const }),
    ...(beside && { conversation: 'none' as const }),
    // Words that are given need nothing of the conversation, which would be paid for.
    ...(beside && exactly !== undefined && { input: [] }),
  }
}

function textItem({ id, role, text }: TextItem): ConversationItem {
  switch (role) {
    case 'assistant':
      return { type: 'message', id, role, content: [{ type: 'output_text', text }] }
    case 'user':
      return { type: 'message', id, role, content: [{ type: 'input_text', text }] }
    case 'system':
      return { type: 'message', id, role, content: [{ type: 'input_text', text }] }
  }
}
