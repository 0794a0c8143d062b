/** Reads a request of Anthropic's Messages API, and refuses what Anthropic refuses. */
import { checkModelOptions, invalid } from './anthropic-rules.ts'
import { checkMessages } from './check-messages.ts'
import { schemaProblem } from './json-schema.ts'
import { blocksOf, type ClaudeMessage, type MessagesBody, messagesBody } from './messages-schema.ts'
import type { ModelMessage } from './model-request.ts'
import { type PromptBlock, parseBody, type ReadRequest, type Refuse } from './read-request.ts'

export function readMessages(raw: unknown): ReadRequest {
  const body = parseBody(messagesBody, raw, refuseAnthropic)
  if (body.stream !== true) throw invalid('stream: only true is answered here')
  checkTools(body)
  checkMessages(body)
  const thinks = checkModelOptions(body)
  const system =
    typeof body.system === 'string' ? body.system : (body.system ?? []).map(({ text }) => text).join('\n')
  return {
    request: {
      model: body.model,
      system,
      messages: body.messages.flatMap((message) => readMessage(message)),
      tools: (body.tools ?? []).map(({ name, description = '', input_schema: parameters }) => ({
        name,
        description,
        parameters,
      })),
    },
    prompt: promptOf(body),
    maxOutputTokens: body.max_tokens,
    includesUsage: true,
    thinks,
    isStored: false,
  }
}

function readMessage(message: ClaudeMessage): ModelMessage[] {
  const blocks = blocksOf(message)
  const text = blocks.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('')
  const said = text === '' ? {} : { text }
  if (message.role === 'assistant') {
    const toolCalls = blocks.flatMap((block) =>
      block.type === 'tool_use'
        ? [{ id: block.id, name: block.name, arguments: JSON.stringify(block.input) }]
        : [],
    )
    return [{ role: 'assistant', ...said, ...(toolCalls.length > 0 ? { toolCalls } : {}) }]
  }
  const results = blocks.flatMap((block): ModelMessage[] => {
    if (block.type !== 'tool_result') return []
    const content = block.content ?? ''
    const result = typeof content === 'string' ? content : content.map((part) => part.text).join('')
    return [{ role: 'tool', text: result, toolCallId: block.tool_use_id }]
  })
  return [...results, ...(text === '' ? [] : [{ role: 'user' as const, text }])]
}

function checkTools({ tools = [], tool_choice: choice }: MessagesBody): void {
  tools.forEach(({ name, input_schema: schema, strict }, index) => {
    if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
      throw invalid(`tools.${index}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'`)
    }
    const problem = schemaProblem(schema, strict === true)
    if (problem !== undefined) throw invalid(`tools.${index}.custom.input_schema: ${problem}`)
    if (tools.findIndex((other) => other.name === name) !== index) {
      throw invalid('tools: Tool names must be unique.')
    }
  })
  if (choice !== undefined && tools.length === 0) {
    throw invalid('tool_choice: may only be specified while providing tools.')
  }
  if (choice?.type === 'tool' && !tools.some(({ name }) => name === choice.name)) {
    throw invalid(`tool_choice.tool.name: Tool '${choice.name}' not found in provided tools`)
  }
}

/** In the order Anthropic caches: tools, system, messages. */
function promptOf(body: MessagesBody): PromptBlock[] {
  const block = (part: object): PromptBlock => {
    const { cache_control: control, ...rest } = part as { cache_control?: unknown }
    return { text: JSON.stringify(rest), isBreakpoint: control !== undefined && control !== null }
  }
  const system = typeof body.system === 'string' ? [{ type: 'text', text: body.system }] : (body.system ?? [])
  const blocks = [
    ...(body.tools ?? []),
    ...system,
    ...body.messages.flatMap((message) => blocksOf(message).map((part) => ({ role: message.role, ...part }))),
  ].map(block)
  const last = blocks.at(-1)
  if (last !== undefined && body.cache_control) last.isBreakpoint = true
  return blocks
}

const refuseAnthropic: Refuse = ({ kind, path, message }) => {
  const field = path.map(String).join('.')
  if (kind === 'unknown') return invalid(`${field}: Extra inputs are not permitted`)
  return invalid(`${field}: ${kind === 'missing' ? 'Field required' : message}`)
}
