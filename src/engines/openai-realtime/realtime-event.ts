/** What a Realtime model's socket tells us, whichever dialect it speaks: parsed once, a closed union. */
import type { ModelUse } from '../../core/model-use.ts'

export interface RealtimeToolCall {
  callId: string
  itemId: string
  name: string
  /** JSON as the model wrote it; not necessarily valid. */
  arguments: string
}

export type ResponseStatus = 'completed' | 'cancelled' | 'incomplete' | 'failed'

export type RealtimeEvent =
  /** The vendor's first message. For the line alone, which tells nobody of it. */
  | { type: 'session-created' }
  /** The session stands as we asked for it: audio and orders are taken from now on. Comes again after each change. */
  | { type: 'session-updated' }
  /** The caller begins to speak; `atMs` of the audio that was sent, where the vendor tells. */
  | { type: 'speech-started'; itemId: string; atMs: number | undefined }
  | { type: 'speech-stopped'; itemId: string; atMs: number | undefined }
  /** What the caller said is an item of the conversation; its words follow. */
  | { type: 'input-committed'; itemId: string; previousItemId: string | undefined }
  | { type: 'input-transcribed'; itemId: string; text: string; use: ModelUse | undefined }
  | { type: 'input-not-transcribed'; itemId: string; reason: string }
  | {
      type: 'item-added'
      itemId: string
      previousItemId: string | undefined
      role: 'user' | 'assistant' | 'system' | 'tool'
    }
  | { type: 'item-truncated'; itemId: string; audioEndMs: number }
  /** `orderId`: of the `respond` that it answers; undefined where it began by itself, or the vendor does not tell. */
  | { type: 'response-started'; responseId: string; orderId: string | undefined }
  /** Base64 of µ-law, as it came. */
  | { type: 'audio'; responseId: string; itemId: string; audio: string }
  | { type: 'audio-done'; responseId: string; itemId: string }
  | { type: 'words'; responseId: string; itemId: string; text: string }
  | { type: 'words-done'; responseId: string; itemId: string; text: string }
  | {
      type: 'response-done'
      responseId: string
      status: ResponseStatus
      /** `turn_detected`, `client_cancelled`, `max_output_tokens`, `content_filter` … */
      reason: string | undefined
      /** Of a failed response, in the vendor's words. */
      error: { code: string; message: string } | undefined
      toolCalls: RealtimeToolCall[]
      /** Items of words, in order, with the whole of what was said in each. */
      words: { itemId: string; text: string }[]
      use: ModelUse | undefined
    }
  /**
   * `eventId`: of the order that it answers: the `id` of a `respond`; of another its type and a number, such as
   * `truncate_12`. The session stays open.
   */
  | { type: 'error'; code: string; message: string; eventId: string | undefined }
  | { type: 'unknown'; wireType: string; problem?: string }
