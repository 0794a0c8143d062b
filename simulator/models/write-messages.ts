/** Writes an answer as the events of Anthropic's Messages API. */
import {
  type AnswerContext,
  type SpokenCall,
  type StreamWriter,
  sseEvent,
  tokensOf,
} from './stream-writer.ts'
import { thinkingSignature } from './thinking-signature.ts'

const stopReasons: Record<string, string> = {
  end: 'end_turn',
  length: 'max_tokens',
  'tool-calls': 'tool_use',
  'content-filter': 'refusal',
}

export function createMessagesWriter(context: AnswerContext): StreamWriter {
  let blocks = 0
  let isPinged = false
  let open: { type: 'text' } | { type: 'thinking'; text: string } | undefined
  const event = (type: string, fields: Record<string, unknown> = {}) => sseEvent({ type, ...fields }, type)
  const { promptTokens, cachedTokens, cacheWriteTokens } = context.promptUsage
  const inputUsage = {
    input_tokens: promptTokens - cachedTokens - cacheWriteTokens,
    cache_creation_input_tokens: cacheWriteTokens,
    cache_read_input_tokens: cachedTokens,
  }

  /** Anthropic pings right after the first block has begun. */
  function startBlock(block: Record<string, unknown>): string {
    const start = event('content_block_start', { index: blocks, content_block: block })
    if (isPinged) return start
    isPinged = true
    return start + event('ping')
  }

  const delta = (fields: Record<string, unknown>) =>
    event('content_block_delta', { index: blocks, delta: fields })

  function stopBlock(): string {
    return event('content_block_stop', { index: blocks++ })
  }

  function closeOpen(): string {
    if (open === undefined) return ''
    const signature =
      open.type === 'thinking'
        ? delta({ type: 'signature_delta', signature: thinkingSignature(open.text) })
        : ''
    open = undefined
    return signature + stopBlock()
  }

  function toolCall({ name, arguments: args, id = context.nextId('toolu_') }: SpokenCall): string[] {
    const before = closeOpen()
    const start = startBlock({ type: 'tool_use', id, name, input: {} })
    // No arguments at all come as one empty piece.
    const fragments = args === '{}' ? [''] : ['', ...tokensOf(args)]
    const deltas = fragments.map((part) => delta({ type: 'input_json_delta', partial_json: part }))
    return [before + start, ...deltas, stopBlock()]
  }

  return {
    open: () =>
      event('message_start', {
        message: {
          id: `msg_${context.id}`,
          type: 'message',
          role: 'assistant',
          model: context.model,
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { ...inputUsage, output_tokens: 1, service_tier: 'standard' },
        },
      }),
    text(text) {
      let before = ''
      if (open?.type !== 'text') {
        before = closeOpen() + startBlock({ type: 'text', text: '' })
        open = { type: 'text' }
      }
      return before + delta({ type: 'text_delta', text })
    },
    reasoning(text) {
      let before = ''
      if (open?.type !== 'thinking') {
        before = closeOpen() + startBlock({ type: 'thinking', thinking: '', signature: '' })
        open = { type: 'thinking', text: '' }
      }
      if (open.type === 'thinking') open.text += text
      return before + delta({ type: 'thinking_delta', thinking: text })
    },
    toolCall,
    keepAlive: () => event('ping'),
    error: (message = 'Overloaded', code = 'overloaded_error') =>
      event('error', { error: { type: code, message } }),
    close(reason, usage) {
      return (
        closeOpen() +
        event('message_delta', {
          delta: { stop_reason: stopReasons[reason] ?? reason, stop_sequence: null },
          usage: { ...inputUsage, output_tokens: usage.completionTokens },
        }) +
        event('message_stop')
      )
    },
  }
}
