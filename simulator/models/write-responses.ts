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

/** How the two kinds of output that are text are written. */
const kinds = {
  message: {
    prefix: 'msg_',
    textEvent: 'response.output_text',
    partEvent: 'response.content_part',
    position: 'content_index',
    textFields: { logprobs: [] },
    part: (text: string) => ({ type: 'output_text', text, annotations: [], logprobs: [] }),
    item: (status: string, content: object[]) => ({ type: 'message', status, role: 'assistant', content }),
  },
  reasoning: {
    prefix: 'rs_',
    textEvent: 'response.reasoning_summary_text',
    partEvent: 'response.reasoning_summary_part',
    position: 'summary_index',
    textFields: {},
    part: (text: string) => ({ type: 'summary_text', text }),
    item: (_status: string, summary: object[]) => ({ type: 'reasoning', summary }),
  },
}
type Kind = keyof typeof kinds

/** `store` takes every finished item under its id. */
export function createResponsesWriter(
  context: AnswerContext,
  store: (id: string, item: StoredItem) => void,
): StreamWriter {
  let sequence = 0
  let open: { kind: Kind; id: string; index: number; text: string } | undefined
  const output: object[] = []
  const event = (type: string, fields: object) =>
    sseEvent({ type, sequence_number: sequence++, ...fields }, type)
  const response = (status: string, fields: object = {}) => ({
    response: {
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
    },
  })

  /** Takes the next place in the output. */
  function added(item: object): { index: number; text: string } {
    const index = output.push(item) - 1
    return { index, text: event('response.output_item.added', { output_index: index, item }) }
  }

  function done(index: number, item: object): string {
    output[index] = item
    return event('response.output_item.done', { output_index: index, item })
  }

  function closeOpen(): string {
    if (open === undefined) return ''
    const { kind, id, index, text } = open
    const { textEvent, partEvent, position, textFields, part, item } = kinds[kind]
    open = undefined
    store(id, kind === 'message' ? { type: kind, text } : { type: kind })
    const at = { item_id: id, output_index: index, [position]: 0 }
    return (
      event(`${textEvent}.done`, { ...at, text, ...textFields }) +
      event(`${partEvent}.done`, { ...at, part: part(text) }) +
      done(index, { id, ...item('completed', [part(text)]) })
    )
  }

  function say(kind: Kind, delta: string): string {
    const { prefix, textEvent, partEvent, position, textFields, part, item } = kinds[kind]
    let before = ''
    if (open?.kind !== kind) {
      before = closeOpen()
      const id = context.nextId(prefix)
      const start = added({ id, ...item('in_progress', []) })
      open = { kind, id, index: start.index, text: '' }
      const at = { item_id: id, output_index: start.index, [position]: 0 }
      before += start.text + event(`${partEvent}.added`, { ...at, part: part('') })
    }
    open.text += delta
    const at = { item_id: open.id, output_index: open.index, [position]: 0 }
    return before + event(`${textEvent}.delta`, { ...at, delta, ...textFields })
  }

  function toolCall({ name, arguments: args, id: callId = context.nextId('call_') }: SpokenCall): string[] {
    const before = closeOpen()
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
      event('response.created', response('in_progress')) +
      event('response.in_progress', response('in_progress')),
    text: (delta) => say('message', delta),
    reasoning: (delta) => say('reasoning', delta),
    toolCall,
    keepAlive: () => ': keep-alive\n\n',
    error: (message = 'An error occurred while processing your request.', code = 'server_error') =>
      event('error', { code, message, param: null }) +
      event('response.failed', response('failed', { error: { code, message } })),
    close(reason, usage) {
      const items = closeOpen()
      const written = { usage: writeUsage(usage) }
      if (reason === 'end' || reason === 'tool-calls') {
        return items + event('response.completed', response('completed', written))
      }
      const why = { length: 'max_output_tokens', 'content-filter': 'content_filter' }[reason] ?? reason
      const incomplete = response('incomplete', { ...written, incomplete_details: { reason: why } })
      return items + event('response.incomplete', incomplete)
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
