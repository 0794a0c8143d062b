/** The rules of Anthropic's Messages API on what follows what. */
import { invalid } from './anthropic-rules.ts'
import { blocksOf, type ClaudeMessage, type MessagesBody } from './messages-schema.ts'
import { thinkingSignature } from './thinking-signature.ts'

/** Throws the first thing Anthropic refuses. */
export function checkMessages(body: MessagesBody): void {
  if (body.messages.length === 0) throw invalid('messages: at least one message is required')
  if (body.messages[0]?.role !== 'user') throw invalid('messages: first message must use the "user" role')
  checkTexts(body)
  checkCacheControl(body)
  const used = new Set<string>()
  body.messages.forEach((message, index) => {
    const before = body.messages[index - 1]
    if (before?.role === message.role) {
      throw invalid(
        `messages: roles must alternate between "user" and "assistant", but found multiple "${message.role}" roles in a row`,
      )
    }
    for (const toolUse of toolUses(message)) {
      if (used.has(toolUse)) throw invalid(`messages.${index}: \`tool_use\` ids must be unique`)
      used.add(toolUse)
    }
    if (message.role === 'user') checkResults(message, before, index)
    checkThinking(message, index)
  })
  const last = body.messages.at(-1)
  if (last?.role !== 'assistant') return
  const open = toolUses(last)
  if (open.length > 0) throw unanswered(body.messages.length - 1, open)
  const text = blocksOf(last).at(-1)
  if (text?.type === 'text' && /\s$/.test(text.text)) {
    throw invalid('messages: final assistant content cannot end with trailing whitespace')
  }
}

/** The results of every call of the message before come first, one each, and no others. */
function checkResults(message: ClaudeMessage, before: ClaudeMessage | undefined, index: number): void {
  const calls = before === undefined ? [] : toolUses(before)
  const blocks = blocksOf(message)
  const firstOther = blocks.findIndex(({ type }) => type !== 'tool_result')
  const leading = firstOther === -1 ? blocks : blocks.slice(0, firstOther)
  const results = leading.flatMap((block) => (block.type === 'tool_result' ? [block.tool_use_id] : []))
  const open = calls.filter((id) => !results.includes(id))
  if (open.length > 0) throw unanswered(index - 1, open)
  blocks.forEach((block, at) => {
    if (block.type !== 'tool_result') return
    if (!calls.includes(block.tool_use_id)) {
      throw invalid(
        `messages.${index}.content.${at}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${block.tool_use_id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
      )
    }
    if (results.indexOf(block.tool_use_id) !== at) {
      throw invalid(
        `messages.${index}.content.${at}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${block.tool_use_id}`,
      )
    }
  })
}

function unanswered(index: number, ids: string[]) {
  return invalid(
    `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
  )
}

/** Thinking comes back as it was given, or not at all. */
function checkThinking(message: ClaudeMessage, index: number): void {
  blocksOf(message).forEach((block, at) => {
    if (block.type === 'thinking' && block.signature !== thinkingSignature(block.thinking)) {
      throw invalid(`messages.${index}.content.${at}: Invalid \`signature\` in \`thinking\` block`)
    }
  })
}

function checkTexts(body: MessagesBody): void {
  const system = Array.isArray(body.system) ? body.system : []
  if (system.some(({ text }) => text === '')) throw invalid('system: text content blocks must be non-empty')
  body.messages.forEach((message, index) => {
    if (message.content.length === 0) {
      throw invalid(
        `messages.${index}: all messages must have non-empty content except for the optional final assistant message`,
      )
    }
    for (const block of blocksOf(message)) {
      if (block.type !== 'text') continue
      if (block.text === '') throw invalid('messages: text content blocks must be non-empty')
      if (block.text.trim() === '')
        throw invalid('messages: text content blocks must contain non-whitespace text')
    }
  })
}

function checkCacheControl(body: MessagesBody): void {
  const blocks = [
    body,
    ...(body.tools ?? []),
    ...(Array.isArray(body.system) ? body.system : []),
    ...body.messages.flatMap((message) => blocksOf(message)),
  ]
  const count = blocks.filter((block) => 'cache_control' in block && block.cache_control).length
  if (count > 4) throw invalid(`A maximum of 4 blocks with cache_control may be provided. Found ${count}.`)
}

function toolUses(message: ClaudeMessage): string[] {
  return blocksOf(message).flatMap((block) => (block.type === 'tool_use' ? [block.id] : []))
}
