/** Writes an answer as the events of OpenAI's Responses API. */
import type { StoredItem } from './read-responses.ts'
import {
  type AnswerContext,
  type SpokenCall,
  type StreamWriter,
  sseEvent,
  tokensOf,
} from './stream-writer.ts'
import type { Usage } from './usage.ts'

/** `store` takes every finished item under its id. */
export function createResponsesWriter(
  context: AnswerContext,
  store: (id: string, item: StoredItem) => void,
): StreamWriter {
  let sequence = 0
  let message: { id: string; index: number; text: string } | undefined
  let reasoning: { id: string; index: number; text: string } | undefined
  const output: Record<string, unknown>[] = []
  const event = (type: string, fields: Record<string, unknown>) =>
    sseEvent({ type, sequence_number: sequence++, ...fields }, type)

  const response = (status: string, fields: Record<string, unknown> = {}) => ({
    id: `resp_${context.id}`,
    object: 'response',
    created_at: context.createdAtSeconds,
    status,
    model: context.model,
    service_tier: 'default',
    output,
    error: null,
    incomplete_details: null,
    usage: null,
    ...fields,
  })

  /** Takes the next place in the output. */
  function added(item: Record<string, unknown>): { index: number; text: string } {
    const index = output.push(item) - 1
    return { index, text: event('response.output_item.added', { output_index: index, item }) }
  }

  function done(index: number, item: Record<string, unknown>): string {
    output[index] = item
    return event('response.output_item.done', { output_index: index, item })
  }

  function closeMessage(): string {
    if (message === undefined) return ''
    const { id, index, text } = message
    message = undefined
    store(id, { type: 'message', text })
    const part = { type: 'output_text', text, annotations: [], logprobs: [] }
    const at = { item_id: id, output_index: index, content_index: 0 }
    return (
      event('response.output_text.done', { ...at, text, logprobs: [] }) +
      event('response.content_part.done', { ...at, part }) +
      done(index, { id, type: 'message', status: 'completed', role: 'assistant', content: [part] })
    )
  }

  function closeReasoning(): string {
    if (reasoning === undefined) return ''
    const { id, index, text } = reasoning
    reasoning = undefined
    store(id, { type: 'reasoning' })
    const part = { type: 'summary_text', text }
    const at = { item_id: id, output_index: index, summary_index: 0 }
    return (
      event('response.reasoning_summary_text.done', { ...at, text }) +
      event('response.reasoning_summary_part.done', { ...at, part }) +
      done(index, { id, type: 'reasoning', summary: [part] })
    )
  }

  function openMessage(): string {
    if (message !== undefined) return ''
    const before = closeReasoning()
    const id = context.nextId('msg_')
    const item = added({ id, type: 'message', status: 'in_progress', role: 'assistant', content: [] })
    message = { id, index: item.index, text: '' }
    const part = { type: 'output_text', text: '', annotations: [], logprobs: [] }
    const at = { item_id: id, output_index: item.index, content_index: 0 }
    return before + item.text + event('response.content_part.added', { ...at, part })
  }

  function openReasoning(): string {
    if (reasoning !== undefined) return ''
    const before = closeMessage()
    const id = context.nextId('rs_')
    const item = added({ id, type: 'reasoning', summary: [] })
    reasoning = { id, index: item.index, text: '' }
    const part = { type: 'summary_text', text: '' }
    const at = { item_id: id, output_index: item.index, summary_index: 0 }
    return before + item.text + event('response.reasoning_summary_part.added', { ...at, part })
  }

  function toolCall({ name, arguments: args, id: callId = context.nextId('call_') }: SpokenCall): string[] {
    const before = closeReasoning() + closeMessage()
    const id = context.nextId('fc_')
    const item = { id, type: 'function_call', call_id: callId, name }
    const start = added({ ...item, status: 'in_progress', arguments: '' })
    store(id, { type: 'function_call', callId, name, arguments: args })
    const at = { item_id: id, output_index: start.index }
    return [
      before + start.text,
      ...tokensOf(args).map((delta) => event('response.function_call_arguments.delta', { ...at, delta })),
      event('response.function_call_arguments.done', { ...at, name, arguments: args }) +
        done(start.index, { ...item, status: 'completed', arguments: args }),
    ]
  }

  return {
    open: () =>
      event('response.created', { response: response('in_progress') }) +
      event('response.in_progress', { response: response('in_progress') }),
    text(delta) {
      const before = openMessage()
      if (message === undefined) return before
      message.text += delta
      const at = { item_id: message.id, output_index: message.index, content_index: 0 }
      return before + event('response.output_text.delta', { ...at, delta, logprobs: [] })
    },
    reasoning(delta) {
      const before = openReasoning()
      if (reasoning === undefined) return before
      reasoning.text += delta
      const at = { item_id: reasoning.id, output_index: reasoning.index, summary_index: 0 }
      return before + event('response.reasoning_summary_text.delta', { ...at, delta })
    },
    toolCall,
    keepAlive: () => ': keep-alive\n\n',
    error: (message = 'An error occurred while processing your request.', code = 'server_error') =>
      event('error', { code, message, param: null }) +
      event('response.failed', { response: response('failed', { error: { code, message } }) }),
    close(reason, usage) {
      const items = closeReasoning() + closeMessage()
      const written = { usage: writeUsage(usage) }
      if (reason === 'end' || reason === 'tool-calls') {
        return items + event('response.completed', { response: response('completed', written) })
      }
      const why = { length: 'max_output_tokens', 'content-filter': 'content_filter' }[reason] ?? reason
      const incomplete = response('incomplete', { ...written, incomplete_details: { reason: why } })
      return items + event('response.incomplete', { response: incomplete })
    },
  }
}

function writeUsage(usage: Usage) {
  return {
    input_tokens: usage.promptTokens,
    input_tokens_details: { cached_tokens: usage.cachedTokens },
    output_tokens: usage.completionTokens,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    total_tokens: usage.promptTokens + usage.completionTokens,
  }
}
