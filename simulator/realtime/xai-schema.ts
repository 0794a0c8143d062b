/** xAI's session: half flat, with ways of its own; and how it reads as the one of OpenAI. */
import { z } from 'zod'
import { functionTool, type SetupUpdate, toolChoice } from './setup-schema.ts'

const format = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('audio/pcm'), rate: z.int().min(8000).max(48_000).optional() }),
  z.strictObject({ type: z.literal('audio/pcmu') }),
  z.strictObject({ type: z.literal('audio/pcma') }),
])

/** The page of the vendor leaves open what it refuses: only what would be lost in silence is refused here. */
export const xaiUpdate = z.strictObject({
  type: z.literal('realtime').optional(),
  model: z.string().optional(),
  instructions: z.string().optional(),
  voice: z.enum(['eve', 'rex', 'ara', 'sal', 'leo']).optional(),
  turn_detection: z
    .strictObject({
      type: z.literal('server_vad'),
      threshold: z.number().min(0.1).max(0.9).optional(),
      silence_duration_ms: z.int().min(0).optional(),
      prefix_padding_ms: z.int().min(0).optional(),
      idle_timeout_ms: z.int().min(0).nullish(),
      create_response: z.boolean().optional(),
      interrupt_response: z.boolean().optional(),
    })
    .nullish(),
  audio: z
    .strictObject({
      input: z
        .strictObject({
          format: format.optional(),
          transcription: z
            .strictObject({
              model: z.literal('grok-transcribe').optional(),
              language_hint: z.string().optional(),
              keyterms: z.array(z.string()).optional(),
            })
            .nullish(),
        })
        .optional(),
      output: z
        .strictObject({ format: format.optional(), speed: z.number().min(0.25).max(1.5).optional() })
        .optional(),
    })
    .optional(),
  output_modalities: z.array(z.enum(['text', 'audio'])).optional(),
  tools: z.array(functionTool).optional(),
  tool_choice: toolChoice.optional(),
  resumption: z.strictObject({ enabled: z.boolean() }).optional(),
  reasoning: z.strictObject({ effort: z.enum(['high', 'none']) }).optional(),
})

/** In OpenAI's words, as far as the fake goes by them. The voice keeps its own name. */
export function readXaiUpdate(update: z.infer<typeof xaiUpdate>): Omit<SetupUpdate, 'audio'> & {
  audio: { input: Record<string, unknown>; output: Record<string, unknown> }
} {
  const { voice, turn_detection: turnDetection, audio, resumption: _, reasoning: __, ...same } = update
  const { transcription, ...input } = audio?.input ?? {}
  return {
    ...same,
    type: 'realtime',
    audio: {
      input: {
        ...input,
        ...(transcription === undefined ? {} : { transcription }),
        ...(turnDetection === undefined ? {} : { turn_detection: turnDetection }),
      },
      output: { ...audio?.output, ...(voice === undefined ? {} : { voice }) },
    },
  }
}

/** The session as xAI writes it back. */
export function writeXaiSetup(session: Record<string, unknown>): Record<string, unknown> {
  const { audio, ...rest } = session as { audio: Record<'input' | 'output', Record<string, unknown>> }
  const { turn_detection: turnDetection, noise_reduction: _, ...input } = audio.input
  const { voice, ...output } = audio.output
  return { ...rest, voice, turn_detection: turnDetection, audio: { input, output } }
}
