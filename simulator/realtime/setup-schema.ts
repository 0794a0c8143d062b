/** What `session.update` may say, as strict as the vendor: what it does not know it refuses. */
import { z } from 'zod'

const open = z.record(z.string(), z.unknown())

export const format = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('audio/pcm'), rate: z.literal(24_000).optional() }),
  z.strictObject({ type: z.literal('audio/pcmu') }),
  z.strictObject({ type: z.literal('audio/pcma') }),
])

const voiceNames = [
  ...(['alloy', 'ash', 'ballad', 'coral', 'echo'] as const),
  ...(['sage', 'shimmer', 'verse', 'marin', 'cedar'] as const),
] as const

export const voice = z.union([
  z.enum(voiceNames),
  z.strictObject({ id: z.string().regex(/^voice_/, 'expected the id of a voice, voice_…') }),
])

const transcription = z.strictObject({
  model: z
    .enum([
      ...(['gpt-live-transcribe', 'gpt-transcribe', 'gpt-realtime-whisper', 'whisper-1'] as const),
      ...(['gpt-4o-transcribe', 'gpt-4o-mini-transcribe', 'gpt-4o-mini-transcribe-2025-12-15'] as const),
      'gpt-4o-transcribe-diarize',
    ])
    .optional(),
  language: z.string().min(2).optional(),
  languages: z.array(z.string().min(2)).optional(),
  keywords: z.array(z.string().min(1)).optional(),
  prompt: z.string().optional(),
  delay: z.enum(['minimal', 'low', 'medium', 'high', 'xhigh']).optional(),
})

const answers = { create_response: z.boolean().optional(), interrupt_response: z.boolean().optional() }
const turnDetection = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('server_vad'),
    ...answers,
    threshold: z.number().min(0).max(1).optional(),
    prefix_padding_ms: z.int().min(0).optional(),
    silence_duration_ms: z.int().min(0).optional(),
    idle_timeout_ms: z.int().min(5000).max(30_000).nullish(),
  }),
  z.strictObject({
    type: z.literal('semantic_vad'),
    ...answers,
    eagerness: z.enum(['low', 'medium', 'high', 'auto']).optional(),
  }),
])

export const functionTool = z.strictObject({
  type: z.literal('function'),
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/, 'expected 1 to 64 letters, digits, _ or -'),
  description: z.string().optional(),
  parameters: open.optional(),
})

export const toolChoice = z.union([
  z.enum(['auto', 'none', 'required']),
  z.strictObject({ type: z.literal('function'), name: z.string().min(1) }),
])

export const modalities = z.array(z.enum(['text', 'audio'])).length(1, 'expected one of text and audio')
export const maxOutputTokens = z.union([z.literal('inf'), z.int().min(1).max(4096)])
export const reasoning = z.strictObject({
  effort: z.enum(['minimal', 'low', 'medium', 'high', 'xhigh']).optional(),
})
export const prompt = z.strictObject({
  id: z.string(),
  version: z.string().nullish(),
  variables: open.nullish(),
})

export const setupUpdate = z.strictObject({
  type: z.literal('realtime'),
  model: z.string().optional(),
  instructions: z.string().optional(),
  output_modalities: modalities.optional(),
  audio: z
    .strictObject({
      input: z
        .strictObject({
          format: format.optional(),
          transcription: transcription.nullish(),
          noise_reduction: z
            .strictObject({
              type: z.enum(['near_field', 'far_field']),
              strength: z.number().min(0).optional(),
            })
            .nullish(),
          turn_detection: turnDetection.nullish(),
        })
        .optional(),
      output: z
        .strictObject({
          format: format.optional(),
          voice: voice.optional(),
          speed: z.number().min(0.25).max(1.5).optional(),
        })
        .optional(),
    })
    .optional(),
  tools: z.array(functionTool).optional(),
  tool_choice: toolChoice.optional(),
  max_output_tokens: maxOutputTokens.optional(),
  truncation: z
    .union([
      z.enum(['auto', 'disabled']),
      z.strictObject({
        type: z.literal('retention_ratio'),
        retention_ratio: z.number().min(0).max(1),
        token_limits: z.strictObject({ post_instructions: z.int().min(0).optional() }).optional(),
      }),
    ])
    .optional(),
  tracing: z
    .union([
      z.literal('auto'),
      z.strictObject({
        workflow_name: z.string().optional(),
        group_id: z.string().optional(),
        metadata: z.unknown().optional(),
      }),
    ])
    .nullish(),
  include: z.array(z.literal('item.input_audio_transcription.logprobs')).nullish(),
  prompt: prompt.nullish(),
  reasoning: reasoning.optional(),
  parallel_tool_calls: z.boolean().optional(),
})

export type SetupUpdate = z.infer<typeof setupUpdate>

/** Fields of the beta's session that stand elsewhere now. */
const betaFields = [
  ...['modalities', 'voice', 'speed', 'input_audio_format', 'output_audio_format', 'turn_detection'],
  ...['input_audio_transcription', 'input_audio_noise_reduction', 'max_response_output_tokens'],
]

/** The first field of the beta's session that stands at its top level. */
export function betaField(session: unknown): string | undefined {
  if (typeof session !== 'object' || session === null) return undefined
  return betaFields.find((name) => name in session)
}
