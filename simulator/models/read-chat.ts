/** Reads a request of Chat Completions, and refuses what OpenAI refuses. */
import {
  type ChatBody,
  type ChatMessage,
  contentText,
  lenientChatBody,
  strictChatBody,
} from './chat-schema.ts'
import type { ModelMessage } from './model-request.ts'
import {
  badRequest,
  checkFunction,
  checkSampling,
  reasoningRules,
  refuseOpenAi,
  unsupported,
} from './openai-rules.ts'
import { parseBody, type ReadRequest } from './read-request.ts'

/** `isLenient`: a server that is not OpenAI, which looks at the shape of the messages and tools alone. */
export function readChat(raw: unknown, isLenient: boolean): ReadRequest {
  const body: ChatBody = parseBody(isLenient ? lenientChatBody : strictChatBody, raw, refuseOpenAi)
  if (body.stream !== true) throw badRequest("Only 'stream: true' is answered here.", 'stream')
  checkMessages(body.messages)
  if (body.tools?.length === 0) throw emptyArray('tools')
  body.tools?.forEach((tool, index) => {
    checkFunction(tool.function, `tools[${index}].function`)
  })
  if (!isLenient) checkOpenAi(body)
  const system = body.messages.filter(({ role }) => role === 'system' || role === 'developer')
  const maxOutputTokens = body.max_completion_tokens ?? body.max_tokens
  return {
    request: {
      model: body.model,
      system: system.map(({ content }) => contentText(content)).join('\n'),
      messages: body.messages.flatMap((message) => readMessage(message)),
      tools: (body.tools ?? []).map(({ function: { name, description = '', parameters } }) => ({
        name,
        description,
        parameters: { type: 'object', properties: {}, ...(parameters as object | undefined) },
      })),
    },
    prompt: [...(body.tools ?? []), ...body.messages].map((part) => ({
      text: JSON.stringify(part),
      isBreakpoint: false,
    })),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    includesUsage: body.stream_options?.include_usage === true,
    thinks: effortOf(body, isLenient) !== 'none',
    isStored: false,
  }
}

function readMessage(message: ChatMessage): ModelMessage[] {
  switch (message.role) {
    case 'system':
    case 'developer':
      return []
    case 'user':
      return [{ role: 'user', text: contentText(message.content) }]
    case 'tool':
      return [{ role: 'tool', text: contentText(message.content), toolCallId: message.tool_call_id }]
    case 'assistant': {
      const text = contentText(message.content)
      const calls = message.tool_calls?.map(({ id, function: call }) => ({ id, ...call }))
      return [
        {
          role: 'assistant',
          ...(text === '' ? {} : { text }),
          ...(calls === undefined ? {} : { toolCalls: calls }),
        },
      ]
    }
  }
}

/** Tool messages answer the calls right before them, every one of them, and nothing else. */
function checkMessages(messages: ChatMessage[]): void {
  if (messages.length === 0) throw emptyArray('messages')
  let open: string[] = []
  messages.forEach((message, index) => {
    const at = `messages.[${index}]`
    if (message.role === 'tool') {
      if (!open.includes(message.tool_call_id)) {
        throw badRequest(
          "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
          `${at}.role`,
        )
      }
      open = open.filter((id) => id !== message.tool_call_id)
      return
    }
    requireAnswered(open)
    if (message.role !== 'assistant') return
    open = (message.tool_calls ?? []).map(({ id }) => id)
    const twice = open.find((id, nth) => open.indexOf(id) !== nth)
    if (twice !== undefined) {
      throw badRequest(`Duplicate value for 'tool_call_id' of '${twice}' in message[${index}].`, at)
    }
    if (open.length === 0 && (message.content === null || message.content === undefined)) {
      throw badRequest("Invalid value for 'content': expected a string, got null.", `${at}.content`)
    }
  })
  requireAnswered(open)
}

function requireAnswered(open: string[]): void {
  if (open.length === 0) return
  throw badRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${open.join(', ')}`,
    'messages',
  )
}

/** Only OpenAI's names of models say what they do when nothing is said. */
function effortOf({ model, reasoning_effort: effort }: ChatBody, isLenient: boolean): string | undefined {
  return effort ?? (isLenient ? undefined : reasoningRules(model)?.usualEffort)
}

function checkOpenAi(body: ChatBody): void {
  const reasoning = reasoningRules(body.model)
  checkSampling(body, body.model, body.reasoning_effort, 'reasoning_effort')
  if (
    body.max_tokens !== undefined &&
    (reasoning !== undefined || body.max_completion_tokens !== undefined)
  ) {
    throw unsupported('max_tokens', 'max_completion_tokens')
  }
  const effort = effortOf(body, false)
  if (reasoning && !reasoning.takesToolsWhileReasoning && body.tools !== undefined && effort !== 'none') {
    throw badRequest(
      `Function tools with reasoning_effort are not supported for ${body.model} in /v1/chat/completions. To use function tools, use /v1/responses or set reasoning_effort to 'none'.`,
      'reasoning_effort',
    )
  }
  if (body.tool_choice !== undefined && body.tools === undefined) {
    throw badRequest(
      "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.",
      'tool_choice',
    )
  }
}

function emptyArray(param: string) {
  return badRequest(
    `Invalid '${param}': empty array. Expected an array with minimum length 1, but got an empty array instead.`,
    param,
    'empty_array',
  )
}
