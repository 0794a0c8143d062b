/** The body of Chat Completions, as strict as OpenAI: what it does not know it refuses. */
import { z } from 'zod'

const textParts = z.array(
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    prompt_cache_breakpoint: z.strictObject({ mode: z.literal('explicit') }).optional(),
  }),
)
const content = z.union([z.string(), textParts.min(1)])

const toolCall = z.strictObject({
  id: z.string().min(1),
  type: z.literal('function'),
  function: z.strictObject({ name: z.string().min(1), arguments: z.string() }),
})

const named = { name: z.string().min(1).optional() }

const assistantFields = {
  role: z.literal('assistant'),
  content: content.nullish(),
  refusal: z.string().nullish(),
  tool_calls: z.array(toolCall).min(1).optional(),
  ...named,
}
const otherMessages = [
  z.strictObject({ role: z.literal('system'), content, ...named }),
  z.strictObject({ role: z.literal('developer'), content, ...named }),
  z.strictObject({ role: z.literal('user'), content, ...named }),
  z.strictObject({ role: z.literal('tool'), tool_call_id: z.string().min(1), content }),
] as const
const message = z.discriminatedUnion('role', [...otherMessages, z.strictObject(assistantFields)])
// Clients hand thinking back to servers that showed it.
const lenientMessage = z.discriminatedUnion('role', [...otherMessages, z.looseObject(assistantFields)])

const tool = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    parameters: z.unknown(),
    strict: z.boolean().nullish(),
  }),
})

const chatFields = {
  model: z.string().min(1),
  messages: z.array(message),
  stream: z.boolean().nullish(),
  stream_options: z
    .strictObject({ include_usage: z.boolean().optional(), include_obfuscation: z.boolean().optional() })
    .nullish(),
  tools: z.array(tool).optional(),
  tool_choice: z
    .union([
      z.enum(['auto', 'none', 'required']),
      z.strictObject({ type: z.literal('function'), function: z.strictObject({ name: z.string() }) }),
    ])
    .optional(),
  parallel_tool_calls: z.boolean().optional(),
  max_tokens: z.int().min(1).optional(),
  max_completion_tokens: z.int().min(1).optional(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().min(0).max(1).optional(),
  presence_penalty: z.number().min(-2).max(2).optional(),
  frequency_penalty: z.number().min(-2).max(2).optional(),
  logit_bias: z.record(z.string(), z.number()).optional(),
  logprobs: z.boolean().optional(),
  top_logprobs: z.int().min(0).max(20).optional(),
  n: z.literal(1).optional(),
  stop: z.union([z.string(), z.array(z.string()).min(1).max(4)]).optional(),
  seed: z.int().optional(),
  user: z.string().optional(),
  response_format: z.looseObject({ type: z.enum(['text', 'json_object', 'json_schema']) }).optional(),
  reasoning_effort: z.string().optional(),
  verbosity: z.enum(['low', 'medium', 'high']).optional(),
  service_tier: z.enum(['auto', 'default', 'flex', 'priority', 'fast']).optional(),
  store: z.boolean().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  prediction: z.looseObject({ type: z.literal('content') }).optional(),
  prompt_cache_key: z.string().optional(),
  prompt_cache_retention: z.enum(['in_memory', '24h']).optional(),
  prompt_cache_options: z.looseObject({}).optional(),
  safety_identifier: z.string().optional(),
}

/** OpenAI's own. */
export const strictChatBody = z.strictObject(chatFields)
/** Of the servers that let fields they do not know pass. */
export const lenientChatBody = z.looseObject({ ...chatFields, messages: z.array(lenientMessage) })

export type ChatBody = z.infer<typeof strictChatBody>
export type ChatMessage = ChatBody['messages'][number]

/** The text of a content, in one string. */
export function contentText(value: string | { text: string }[] | null | undefined): string {
  if (typeof value === 'string') return value
  return (value ?? []).map(({ text }) => text).join('')
}
