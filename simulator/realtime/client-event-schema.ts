/** What a client may send, event by event, as strict as the vendor. */
import { z } from 'zod'
import {
  format,
  functionTool,
  maxOutputTokens,
  modalities,
  prompt,
  reasoning,
  toolChoice,
  voice,
} from './setup-schema.ts'
import { betaShape, readStrictly, WireError } from './wire-error.ts'

const itemFields = {
  id: z.string().min(1).max(64).optional(),
  object: z.literal('realtime.item').optional(),
  status: z.enum(['completed', 'incomplete', 'in_progress']).optional(),
}

const inputText = z.strictObject({ type: z.literal('input_text'), text: z.string() })

const message = z.discriminatedUnion('role', [
  z.strictObject({
    type: z.literal('message'),
    role: z.literal('system'),
    ...itemFields,
    content: z.array(inputText).min(1),
  }),
  z.strictObject({
    type: z.literal('message'),
    role: z.literal('user'),
    ...itemFields,
    content: z
      .array(
        z.discriminatedUnion('type', [
          inputText,
          z.strictObject({
            type: z.literal('input_audio'),
            audio: z.base64(),
            transcript: z.string().optional(),
          }),
        ]),
      )
      .min(1),
  }),
  z.strictObject({
    type: z.literal('message'),
    role: z.literal('assistant'),
    ...itemFields,
    content: z.array(z.strictObject({ type: z.literal('output_text'), text: z.string() })).min(1),
  }),
])

const item = z.discriminatedUnion('type', [
  message,
  z.strictObject({
    type: z.literal('function_call'),
    ...itemFields,
    call_id: z.string().min(1).optional(),
    name: z.string().min(1),
    arguments: z.string(),
  }),
  z.strictObject({
    type: z.literal('function_call_output'),
    ...itemFields,
    call_id: z.string().min(1),
    output: z.string(),
  }),
])

export type ClientItem = z.infer<typeof item>

const reference = z.strictObject({ type: z.literal('item_reference'), id: z.string().min(1) })

const response = z.strictObject({
  conversation: z.enum(['auto', 'none']).optional(),
  instructions: z.string().optional(),
  input: z.array(z.union([item, reference])).optional(),
  output_modalities: modalities.optional(),
  tools: z.array(functionTool).optional(),
  tool_choice: toolChoice.optional(),
  max_output_tokens: maxOutputTokens.optional(),
  metadata: z
    .record(z.string().max(64), z.string().max(512))
    .refine((pairs) => Object.keys(pairs).length <= 16, 'at most 16 pairs')
    .nullish(),
  audio: z
    .strictObject({
      output: z.strictObject({ voice: voice.optional(), format: format.optional() }).optional(),
    })
    .optional(),
  prompt: prompt.nullish(),
  reasoning: reasoning.optional(),
  parallel_tool_calls: z.boolean().optional(),
})

export type ResponseParams = z.infer<typeof response>

/** Characters of base64. */
const longestAppend = 15 * 1024 * 1024

const eventId = { event_id: z.string().max(512).optional() }
const bare = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), ...eventId })

const schemas = {
  'session.update': z.strictObject({
    type: z.literal('session.update'),
    ...eventId,
    // Read by the session's own schema.
    session: z.record(z.string(), z.unknown()),
  }),
  'input_audio_buffer.append': z.strictObject({
    type: z.literal('input_audio_buffer.append'),
    ...eventId,
    audio: z.string().max(longestAppend),
  }),
  'input_audio_buffer.commit': bare('input_audio_buffer.commit'),
  'input_audio_buffer.clear': bare('input_audio_buffer.clear'),
  'conversation.item.create': z.strictObject({
    type: z.literal('conversation.item.create'),
    ...eventId,
    previous_item_id: z.string().min(1).nullish(),
    item,
  }),
  'conversation.item.retrieve': z.strictObject({
    type: z.literal('conversation.item.retrieve'),
    ...eventId,
    item_id: z.string().min(1),
  }),
  'conversation.item.delete': z.strictObject({
    type: z.literal('conversation.item.delete'),
    ...eventId,
    item_id: z.string().min(1),
  }),
  'conversation.item.truncate': z.strictObject({
    type: z.literal('conversation.item.truncate'),
    ...eventId,
    item_id: z.string().min(1),
    content_index: z.int().min(0),
    audio_end_ms: z.int().min(0),
  }),
  'response.create': z.strictObject({
    type: z.literal('response.create'),
    ...eventId,
    response: response.nullish(),
  }),
  'response.cancel': z.strictObject({
    type: z.literal('response.cancel'),
    ...eventId,
    response_id: z.string().min(1).optional(),
  }),
}

export type ClientEvent = {
  [Type in keyof typeof schemas]: z.infer<(typeof schemas)[Type]>
}[keyof typeof schemas]

/** Throws WireError. */
export function readClientEvent(value: unknown): ClientEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WireError('invalid_type', 'Invalid event: expected a JSON object.')
  }
  const type = 'type' in value ? value.type : undefined
  if (type === undefined) {
    throw new WireError('missing_required_parameter', "Missing required parameter: 'type'.", 'type')
  }
  if (type === 'transcription_session.update') throw betaShape(`'${type}' is an event of the beta interface`)
  if (type === 'output_audio_buffer.clear') {
    throw new WireError('invalid_value', `'${type}' is not available over WebSocket.`, 'type')
  }
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) {
    const known = Object.keys(schemas)
      .map((name) => `'${name}'`)
      .join(', ')
    throw new WireError('invalid_value', `Invalid value: '${type}'. Supported values are: ${known}.`, 'type')
  }
  return readStrictly<z.ZodType<ClientEvent>>(schemas[type as ClientEvent['type']], value)
}
