/** The events of a Realtime model that carry no sound, as its wire has them. */

export interface WireEvent {
  type: string
  [field: string]: unknown
}

interface Named {
  responseId: string
  itemId: string
}

const message = (itemId: string, status: string, transcript?: string) => ({
  id: itemId,
  object: 'realtime.item',
  type: 'message',
  status,
  role: 'assistant',
  content: transcript === undefined ? [] : [{ type: 'output_audio', transcript }],
})

export function callerItem(itemId: string, transcript: string | null): object {
  return {
    id: itemId,
    object: 'realtime.item',
    type: 'message',
    status: 'completed',
    role: 'user',
    content: [{ type: 'input_audio', transcript }],
  }
}

const response = (responseId: string, status: string) => ({
  object: 'realtime.response',
  id: responseId,
  conversation_id: 'conv_1',
  status,
  status_details: null,
  output_modalities: ['audio'],
  metadata: null,
  output: [] as object[],
  usage: null as object | null,
})

/** Before the sound of an answer. */
export function beginning({ responseId, itemId }: Named, previousItemId: string | null): WireEvent[] {
  const ids = { response_id: responseId, item_id: itemId, output_index: 0, content_index: 0 }
  return [
    { type: 'response.created', response: response(responseId, 'in_progress') },
    {
      type: 'response.output_item.added',
      response_id: responseId,
      output_index: 0,
      item: message(itemId, 'in_progress'),
    },
    {
      type: 'conversation.item.added',
      previous_item_id: previousItemId,
      item: message(itemId, 'in_progress'),
    },
    { type: 'response.content_part.added', ...ids, part: { type: 'audio', transcript: '' } },
  ]
}

/** After it. */
export function end(
  { responseId, itemId }: Named,
  previousItemId: string | null,
  transcript: string,
  frames: number,
  cancelled?: 'turn_detected' | 'client_cancelled',
): WireEvent[] {
  const ids = { response_id: responseId, item_id: itemId, output_index: 0, content_index: 0 }
  const item = message(itemId, cancelled ? 'incomplete' : 'completed', transcript)
  const audioTokens = Math.ceil((frames * 20) / 50)
  const done = {
    ...response(responseId, cancelled ? 'cancelled' : 'completed'),
    status_details: cancelled ? { type: 'cancelled', reason: cancelled } : null,
    output: [item],
    usage: {
      total_tokens: 1660 + 25 + audioTokens,
      input_tokens: 1660,
      output_tokens: 25 + audioTokens,
      input_token_details: {
        text_tokens: 1500,
        audio_tokens: 160,
        image_tokens: 0,
        cached_tokens: 1500,
        cached_tokens_details: { text_tokens: 1450, audio_tokens: 50, image_tokens: 0 },
      },
      output_token_details: { text_tokens: 25, audio_tokens: audioTokens },
    },
  }
  return [
    { type: 'response.output_audio.done', ...ids },
    { type: 'response.output_audio_transcript.done', ...ids, transcript },
    { type: 'response.content_part.done', ...ids, part: { type: 'audio', transcript } },
    { type: 'response.output_item.done', response_id: responseId, output_index: 0, item },
    { type: 'conversation.item.done', previous_item_id: previousItemId, item },
    { type: 'response.done', response: done },
  ]
}

/** What the caller said is an item now, and its words are known. */
export function callerTurn(itemId: string, previousItemId: string | null, transcript: string): WireEvent[] {
  return [
    { type: 'input_audio_buffer.committed', item_id: itemId, previous_item_id: previousItemId },
    { type: 'conversation.item.added', previous_item_id: previousItemId, item: callerItem(itemId, null) },
    { type: 'conversation.item.done', previous_item_id: previousItemId, item: callerItem(itemId, null) },
    {
      type: 'conversation.item.input_audio_transcription.delta',
      item_id: itemId,
      content_index: 0,
      delta: transcript,
    },
    {
      type: 'conversation.item.input_audio_transcription.completed',
      item_id: itemId,
      content_index: 0,
      transcript,
      usage: { type: 'duration', seconds: 3 },
    },
  ]
}

export const rateLimits = {
  type: 'rate_limits.updated',
  rate_limits: [{ name: 'tokens', limit: 15_000_000, remaining: 14_999_000, reset_seconds: 0.02 }],
}

/** What a session is before anybody has said how it should be. */
export const defaultSession: Record<string, unknown> = {
  type: 'realtime',
  object: 'realtime.session',
  id: 'sess_1',
  model: 'gpt-realtime-2.1',
  output_modalities: ['audio'],
  instructions: '',
  tools: [],
  tool_choice: 'auto',
  max_output_tokens: 'inf',
  tracing: null,
  prompt: null,
  truncation: 'auto',
  audio: {
    input: {
      format: { type: 'audio/pcm', rate: 24_000 },
      transcription: null,
      noise_reduction: null,
      turn_detection: {
        type: 'server_vad',
        threshold: 0.5,
        prefix_padding_ms: 300,
        silence_duration_ms: 200,
        create_response: true,
        interrupt_response: true,
        idle_timeout_ms: null,
      },
    },
    output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'alloy', speed: 1 },
  },
}
