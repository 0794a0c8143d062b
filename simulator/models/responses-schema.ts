/** The body of OpenAI's Responses API, as strict as OpenAI: what it does not know it refuses. */
import { z } from 'zod'

const breakpoint = { prompt_cache_breakpoint: z.strictObject({ mode: z.literal('explicit') }).optional() }
const inputText = z.strictObject({ type: z.literal('input_text'), text: z.string(), ...breakpoint })
const outputText = z.strictObject({
  type: z.literal('output_text'),
  text: z.string(),
  annotations: z.array(z.unknown()).optional(),
  logprobs: z.array(z.unknown()).optional(),
})

const said = z.union([z.string(), z.array(inputText).min(1)])
const itemFields = {
  type: z.literal('message').optional(),
  id: z.string().optional(),
  status: z.string().optional(),
}
const message = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('system'), content: said, ...itemFields }),
  z.strictObject({ role: z.literal('developer'), content: said, ...itemFields }),
  z.strictObject({ role: z.literal('user'), content: said, ...itemFields }),
  z.strictObject({
    role: z.literal('assistant'),
    content: z.union([z.string(), z.array(outputText).min(1)]),
    phase: z.enum(['commentary', 'final_answer']).nullish(),
    ...itemFields,
  }),
])

const item = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('function_call'),
    call_id: z.string().min(1),
    name: z.string().min(1),
    arguments: z.string(),
    id: z.string().startsWith('fc').optional(),
    status: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('function_call_output'),
    call_id: z.string().min(1),
    output: z.union([z.string(), z.array(inputText).min(1)]),
    id: z.string().optional(),
    status: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('item_reference'), id: z.string().min(1) }),
  z.strictObject({
    type: z.literal('reasoning'),
    id: z.string().optional(),
    summary: z.array(z.strictObject({ type: z.literal('summary_text'), text: z.string() })),
    encrypted_content: z.string().nullish(),
  }),
])

const tool = z.strictObject({
  type: z.literal('function'),
  name: z.string(),
  description: z.string().nullish(),
  parameters: z.unknown(),
  strict: z.boolean().nullish(),
})

export const responsesBody = z.strictObject({
  model: z.string().min(1),
  input: z.union([z.string().min(1), z.array(z.union([message, item]))]),
  instructions: z.string().nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.strictObject({ include_obfuscation: z.boolean().optional() }).nullish(),
  tools: z.array(tool).optional(),
  tool_choice: z
    .union([
      z.enum(['auto', 'none', 'required']),
      z.strictObject({ type: z.literal('function'), name: z.string() }),
    ])
    .optional(),
  parallel_tool_calls: z.boolean().nullish(),
  max_output_tokens: z.int().nullish(),
  max_tool_calls: z.int().nullish(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().min(0).max(1).optional(),
  top_logprobs: z.int().min(0).max(20).optional(),
  reasoning: z
    .strictObject({
      effort: z.string().optional(),
      summary: z.enum(['auto', 'concise', 'detailed']).optional(),
      mode: z.string().optional(),
      context: z.string().optional(),
    })
    .nullish(),
  text: z
    .strictObject({
      format: z.looseObject({ type: z.enum(['text', 'json_object', 'json_schema']) }).optional(),
      verbosity: z.enum(['low', 'medium', 'high']).optional(),
    })
    .optional(),
  store: z.boolean().nullish(),
  include: z.array(z.string()).nullish(),
  previous_response_id: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  service_tier: z.enum(['auto', 'default', 'flex', 'priority', 'fast']).nullish(),
  truncation: z.enum(['auto', 'disabled']).nullish(),
  prompt_cache_key: z.string().optional(),
  prompt_cache_retention: z.enum(['in_memory', '24h']).optional(),
  prompt_cache_options: z.looseObject({}).optional(),
  safety_identifier: z.string().optional(),
  user: z.string().optional(),
})

export type ResponsesBody = z.infer<typeof responsesBody>
export type InputItem = Exclude<ResponsesBody['input'], string>[number]
