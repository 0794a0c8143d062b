/** The real clients of the model vendors, pointed at the fakes, for the fakes' own tests. */
import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FunctionTool,
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'

export const clientNames = ['chat', 'responses', 'messages', 'compatible'] as const
export type ClientName = (typeof clientNames)[number]

/** The models the tests ask for, where it does not matter which. */
export const usualModel: Record<ClientName, string> = {
  chat: 'gpt-5.4-mini',
  responses: 'gpt-5.4-mini',
  messages: 'claude-haiku-5-5',
  compatible: 'qwen3:8b',
}

export function createClient(
  client: ClientName,
  baseURL: string,
  { model = usualModel[client], apiKey = 'key-of-the-test' } = {},
): LanguageModelV4 {
  switch (client) {
    case 'chat':
      return createOpenAI({ baseURL, apiKey }).chat(model)
    case 'responses':
      return createOpenAI({ baseURL, apiKey })(model)
    case 'messages':
      return createAnthropic({ baseURL, apiKey })(model)
    case 'compatible':
      return createOpenAICompatible({ name: 'local', baseURL, apiKey, includeUsage: true }).chatModel(model)
  }
}

export const bookTool: LanguageModelV4FunctionTool = {
  type: 'function',
  name: 'book',
  description: 'Books a visit',
  inputSchema: {
    type: 'object',
    properties: { day: { type: 'string' } },
    required: ['day'],
    additionalProperties: false,
  },
}

export function userSays(text: string): LanguageModelV4Message {
  return { role: 'user', content: [{ type: 'text', text }] }
}

export const greeting: LanguageModelV4Prompt = [
  { role: 'system', content: 'You answer the phone.' },
  userSays('Can you come on Tuesday?'),
]

export interface Heard {
  text: string
  reasoning: string
  toolCalls: { toolCallId: string; toolName: string; input: string }[]
  errors: unknown[]
  finish?: { unified: string; raw: string | undefined }
  usage?: LanguageModelV4Usage
  parts: LanguageModelV4StreamPart[]
}

/** Streams one answer to its end. Rejects as the client does. */
export async function hear(
  model: LanguageModelV4,
  options: Partial<LanguageModelV4CallOptions> = {},
): Promise<Heard> {
  const { stream } = await model.doStream({ prompt: greeting, ...options })
  const heard: Heard = { text: '', reasoning: '', toolCalls: [], errors: [], parts: [] }
  for await (const part of stream) {
    heard.parts.push(part)
    if (part.type === 'text-delta') heard.text += part.delta
    if (part.type === 'reasoning-delta') heard.reasoning += part.delta
    if (part.type === 'tool-call') heard.toolCalls.push(part)
    if (part.type === 'error') heard.errors.push(part.error)
    if (part.type !== 'finish') continue
    heard.finish = { unified: part.finishReason.unified, raw: part.finishReason.raw }
    heard.usage = part.usage
  }
  return heard
}
