/** Reads a request of OpenAI's Responses API, and refuses what OpenAI refuses. */
import { contentText } from './chat-schema.ts'
import { type ModelMessage, ModelRefusal } from './model-request.ts'
import { badRequest, checkFunction, checkSampling, reasoningRules, refuseOpenAi } from './openai-rules.ts'
import { parseBody, type ReadRequest } from './read-request.ts'
import { type InputItem, type ResponsesBody, responsesBody } from './responses-schema.ts'

/** An item an earlier answer left behind, which a request may name by its id. */
export type StoredItem =
  | { type: 'message'; text: string }
  | { type: 'function_call'; callId: string; name: string; arguments: string }
  | { type: 'reasoning' }

/** `stored`: the items of earlier answers of this server by their id. */
export function readResponses(raw: unknown, stored: ReadonlyMap<string, StoredItem>): ReadRequest {
  const body = parseBody(responsesBody, raw, refuseOpenAi)
  if (body.stream !== true) throw badRequest("Only 'stream: true' is answered here.", 'stream')
  checkBody(body)
  const items: InputItem[] =
    typeof body.input === 'string' ? [{ role: 'user', content: body.input }] : body.input
  if (items.length === 0) throw badRequest("Invalid 'input': empty array.", 'input', 'empty_array')
  const spoken = items.flatMap((item) => readItem(item, stored))
  const messages = spoken.filter((message) => message.role !== 'system')
  checkCalls(messages)
  const system = spoken.flatMap(({ role, text }) => (role === 'system' ? [text ?? ''] : []))
  const { max_output_tokens: maxOutputTokens, instructions } = body
  return {
    request: {
      model: body.model,
      system: [...(instructions ? [instructions] : []), ...system].join('\n'),
      messages,
      tools: (body.tools ?? []).map(({ name, description, parameters }) => ({
        name,
        description: description ?? '',
        parameters: { type: 'object', properties: {}, ...(parameters as object | undefined) },
      })),
    },
    prompt: [...(body.tools ?? []), instructions ?? '', ...spoken].map((part) => ({
      text: JSON.stringify(part),
      isBreakpoint: false,
    })),
    ...(maxOutputTokens === null || maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    includesUsage: true,
    thinks: (body.reasoning?.effort ?? reasoningRules(body.model)?.usualEffort) !== 'none',
    isStored: body.store !== false,
  }
}

type Spoken = ModelMessage | { role: 'system'; text: string }

function readItem(item: InputItem, stored: ReadonlyMap<string, StoredItem>): Spoken[] {
  if ('role' in item)
    return [{ role: item.role === 'developer' ? 'system' : item.role, text: contentText(item.content) }]
  switch (item.type) {
    case 'reasoning':
      return []
    case 'function_call':
      return [toolCall(item.call_id, item.name, item.arguments)]
    case 'function_call_output':
      return [{ role: 'tool', text: contentText(item.output), toolCallId: item.call_id }]
    case 'item_reference': {
      const found = stored.get(item.id)
      if (found === undefined) {
        throw new ModelRefusal({
          status: 404,
          message: `Item with id '${item.id}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`,
          param: 'input',
        })
      }
      if (found.type === 'reasoning') return []
      if (found.type === 'message') return [{ role: 'assistant', text: found.text }]
      return [toolCall(found.callId, found.name, found.arguments)]
    }
  }
}

function toolCall(id: string, name: string, args: string): ModelMessage {
  return { role: 'assistant', toolCalls: [{ id, name, arguments: args }] }
}

/** Every output answers a call before it, and every call has its output somewhere after it. */
function checkCalls(messages: ModelMessage[]): void {
  const called = new Set<string>()
  const answered = new Set<string>()
  for (const { toolCalls, toolCallId } of messages) {
    for (const { id } of toolCalls ?? []) called.add(id)
    if (toolCallId === undefined) continue
    if (!called.has(toolCallId)) {
      throw badRequest(`No tool call found for function call output with call_id ${toolCallId}.`, 'input')
    }
    answered.add(toolCallId)
  }
  const open = [...called].find((id) => !answered.has(id))
  if (open !== undefined) throw badRequest(`No tool output found for function call ${open}.`, 'input')
}

function checkBody(body: ResponsesBody): void {
  checkSampling(body, body.model, body.reasoning?.effort, 'reasoning.effort')
  body.tools?.forEach((tool, index) => {
    checkFunction(tool, `tools[${index}]`)
  })
  const bound = body.max_output_tokens
  if (bound !== null && bound !== undefined && bound < 16) {
    throw badRequest(
      `Invalid 'max_output_tokens': integer below minimum value. Expected a value >= 16, but got ${bound} instead.`,
      'max_output_tokens',
      'integer_below_min_value',
    )
  }
  if (body.previous_response_id) {
    // What was said is kept by item only, as the clients send it whole.
    const message = `Previous response with id '${body.previous_response_id}' not found.`
    throw badRequest(message, 'previous_response_id', 'previous_response_not_found')
  }
}
