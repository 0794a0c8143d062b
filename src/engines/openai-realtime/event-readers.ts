/** How each message of a Realtime model becomes an event of ours, in the names of OpenAI's wire. Pure. */
import { z } from 'zod'
import { bytesOfBase64 } from '../../twilio/base64-sound.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { transcriptionUsageSchema, transcriptionUse } from './realtime-use.ts'
import { responseDone, responseDoneSchema } from './response-done.ts'

const id = z.string().min(1)
const withError = z.looseObject({ error: z.unknown().optional() })
const maybeId = id.nullish().catch(undefined)
const ms = z.number().nonnegative()
const ofItem = z.object({ item_id: id })
const ofWords = z.object({ response_id: id, item_id: id })

type Reader = (wire: unknown, settings: RealtimeSettings) => RealtimeEvent

/** A message is read by its schema, or is no message of ours: the error says which field. */
function reader<S extends z.ZodType>(
  schema: S,
  read: (wire: z.output<S>, settings: RealtimeSettings) => RealtimeEvent,
): Reader {
  return (wire, settings) => read(schema.parse(wire), settings)
}

const isBase64 = (text: string) => bytesOfBase64(text) !== undefined

const piece = reader(ofWords.extend({ delta: z.string() }), (wire) => ({
  type: 'words',
  responseId: wire.response_id,
  itemId: wire.item_id,
  text: wire.delta,
}))

const wholeTranscript = reader(ofWords.extend({ transcript: z.string() }), (wire) => ({
  type: 'words-done',
  responseId: wire.response_id,
  itemId: wire.item_id,
  text: wire.transcript,
}))

const wholeText = reader(ofWords.extend({ text: z.string() }), (wire) => ({
  type: 'words-done',
  responseId: wire.response_id,
  itemId: wire.item_id,
  text: wire.text,
}))

/** By the present name of the message. Readers throw ZodError. */
export const eventReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['session.created', () => ({ type: 'session-created' })],
  ['session.updated', () => ({ type: 'session-updated' })],
  [
    'input_audio_buffer.speech_started',
    // Without its time it still is the caller, who wants to be heard.
    reader(
      z.object({ item_id: id.catch(''), audio_start_ms: ms.optional().catch(undefined) }),
      ({ item_id, audio_start_ms }) => ({ type: 'speech-started', itemId: item_id, atMs: audio_start_ms }),
    ),
  ],
  [
    'input_audio_buffer.speech_stopped',
    reader(
      z.object({ item_id: id.catch(''), audio_end_ms: ms.optional().catch(undefined) }),
      ({ item_id, audio_end_ms }) => ({ type: 'speech-stopped', itemId: item_id, atMs: audio_end_ms }),
    ),
  ],
  [
    'input_audio_buffer.committed',
    reader(ofItem.extend({ previous_item_id: maybeId }), (wire) => ({
      type: 'input-committed',
      itemId: wire.item_id,
      previousItemId: wire.previous_item_id ?? undefined,
    })),
  ],
  [
    'conversation.item.input_audio_transcription.completed',
    reader(
      ofItem.extend({
        transcript: z.string(),
        usage: transcriptionUsageSchema.nullish().catch(undefined),
      }),
      (wire, settings) => ({
        type: 'input-transcribed',
        itemId: wire.item_id,
        text: wire.transcript.trim(),
        use: transcriptionUse(wire.usage, settings),
      }),
    ),
  ],
  [
    'conversation.item.input_audio_transcription.failed',
    reader(ofItem.extend({ error: z.unknown().optional() }), (wire) => ({
      type: 'input-not-transcribed',
      itemId: wire.item_id,
      reason: faultOf(wire.error).message,
    })),
  ],
  [
    'conversation.item.added',
    reader(
      z.object({
        previous_item_id: maybeId,
        item: z.object({ id, role: z.enum(['user', 'assistant', 'system']).nullish().catch(undefined) }),
      }),
      (wire) => ({
        type: 'item-added',
        itemId: wire.item.id,
        previousItemId: wire.previous_item_id ?? undefined,
        role: wire.item.role ?? 'tool',
      }),
    ),
  ],
  [
    'conversation.item.truncated',
    reader(ofItem.extend({ audio_end_ms: ms }), (wire) => ({
      type: 'item-truncated',
      itemId: wire.item_id,
      audioEndMs: wire.audio_end_ms,
    })),
  ],
  [
    'response.created',
    reader(
      z.object({
        response: z.object({
          id,
          metadata: z.object({ orderId: id }).nullish().catch(undefined),
        }),
      }),
      ({ response }) => ({
        type: 'response-started',
        responseId: response.id,
        orderId: response.metadata?.orderId,
      }),
    ),
  ],
  [
    'response.output_audio.delta',
    reader(ofWords.extend({ delta: z.string().refine(isBase64, 'expected base64') }), (wire) => ({
      type: 'audio',
      responseId: wire.response_id,
      itemId: wire.item_id,
      audio: wire.delta,
    })),
  ],
  [
    'response.output_audio.done',
    reader(ofWords, (wire) => ({
      type: 'audio-done',
      responseId: wire.response_id,
      itemId: wire.item_id,
    })),
  ],
  ['response.output_audio_transcript.delta', piece],
  ['response.output_audio_transcript.done', wholeTranscript],
  ['response.output_text.delta', piece],
  ['response.output_text.done', wholeText],
  ['response.done', reader(responseDoneSchema, responseDone)],
  [
    'error',
    (wire) => {
      const { error } = withError.parse(wire)
      return { type: 'error', ...faultOf(error ?? wire) }
    },
  ],
])

const vendorError = z.looseObject({
  code: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(undefined),
  type: z.string().nullish().catch(undefined),
  message: z.string().nullish().catch(undefined),
  event_id: z.string().nullish().catch(undefined),
})

function faultOf(error: unknown): { code: string; message: string; eventId: string | undefined } {
  const { data } = vendorError.safeParse(error)
  const code = data?.code ?? data?.type ?? 'unknown'
  return { code, message: data?.message ?? code, eventId: data?.event_id ?? undefined }
}
