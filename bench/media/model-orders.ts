/** What a client may tell a Realtime model, and what is wrong with it otherwise. */
import { z } from 'zod'

const eventId = { event_id: z.string().optional() }
const pcmu = z.looseObject({ format: z.strictObject({ type: z.literal('audio/pcmu') }) })

const schemas = {
  'session.update': z.strictObject({
    ...eventId,
    type: z.string(),
    session: z.looseObject({
      type: z.literal('realtime'),
      output_modalities: z.tuple([z.literal('audio')]).optional(),
      audio: z
        .looseObject({ input: z.looseObject({}).optional(), output: z.looseObject({}).optional() })
        .optional(),
      temperature: z.undefined().optional(),
    }),
  }),
  'input_audio_buffer.append': z.strictObject({ ...eventId, type: z.string(), audio: z.string().min(4) }),
  'input_audio_buffer.commit': z.strictObject({ ...eventId, type: z.string() }),
  'input_audio_buffer.clear': z.strictObject({ ...eventId, type: z.string() }),
  'conversation.item.create': z.strictObject({
    ...eventId,
    type: z.string(),
    previous_item_id: z.string().nullish(),
    item: z.looseObject({ id: z.string().optional(), type: z.string() }),
  }),
  'conversation.item.retrieve': z.strictObject({ ...eventId, type: z.string(), item_id: z.string() }),
  'conversation.item.delete': z.strictObject({ ...eventId, type: z.string(), item_id: z.string() }),
  'conversation.item.truncate': z.strictObject({
    ...eventId,
    type: z.string(),
    item_id: z.string(),
    content_index: z.literal(0),
    audio_end_ms: z.int().min(0),
  }),
  'response.create': z.strictObject({
    ...eventId,
    type: z.string(),
    response: z
      .looseObject({ conversation: z.string().optional(), instructions: z.string().optional() })
      .optional(),
  }),
  'response.cancel': z.strictObject({ ...eventId, type: z.string(), response_id: z.string().optional() }),
}

type Schemas = typeof schemas
export type ModelOrder = {
  [Type in keyof Schemas]: Omit<z.infer<Schemas[Type]>, 'type'> & { type: Type }
}[keyof Schemas]

/** Throws an error that says what is wrong. */
export function readOrder(text: string): ModelOrder {
  const message: { type: keyof Schemas } = JSON.parse(text)
  // Looked at by hand: fifty a second of each call.
  if (message.type === 'input_audio_buffer.append') {
    const { type, audio, event_id, ...rest } = message as ModelOrder & { type: 'input_audio_buffer.append' }
    if (typeof audio !== 'string' || audio.length < 4 || Object.keys(rest).length > 0) {
      throw new Error('an append that is none')
    }
    return { type, audio, event_id }
  }
  const schema = schemas[message.type]
  if (!schema) throw new Error(`an order of the kind ${message.type}`)
  const parsed = schema.safeParse(message)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`${message.type}: ${issue?.path.join('.')} ${issue?.message}`)
  }
  return parsed.data as ModelOrder
}

/** Whether both ways are telephone sound, as the session stands; a session must say so. */
export function isTelephone(session: Record<string, unknown>): boolean {
  const shape = z.looseObject({ audio: z.looseObject({ input: pcmu, output: pcmu }) })
  return shape.safeParse(session).success
}

/** Whether the model stops by itself when the caller speaks. */
export function interruptsItself(session: Record<string, unknown>): boolean {
  const flag = z.looseObject({ interrupt_response: z.boolean().default(true) })
  const shape = z.looseObject({
    audio: z.looseObject({ input: z.looseObject({ turn_detection: flag.nullable() }) }),
  })
  return shape.parse(session).audio.input.turn_detection?.interrupt_response ?? false
}

/** A change of the session: objects of one kind are merged, everything else is replaced. */
export function merge(
  into: Record<string, unknown>,
  change: Record<string, unknown>,
): Record<string, unknown> {
  const merged = { ...into }
  for (const [name, value] of Object.entries(change)) {
    const before = merged[name]
    const isMerged =
      isObject(before) && isObject(value) && (before.type ?? value.type) === (value.type ?? before.type)
    merged[name] = isMerged ? merge(before, value) : value
  }
  return merged
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
