/** Usage of a Realtime model and of its transcription, as the vendors report it, in the project's words. Pure. */
import { z } from 'zod'
import type { ModelUse } from '../../core/model-use.ts'
import type { RealtimeSettings } from './realtime-settings.ts'

const tokens = z.number().nonnegative().transform(Math.round).optional().catch(undefined)
const kinds = z.object({ text_tokens: tokens, audio_tokens: tokens }).optional().catch(undefined)

/** Of an answer. What is missing or nonsense is left out. */
export const responseUsageSchema = z.object({
  input_tokens: tokens,
  output_tokens: tokens,
  input_token_details: z
    .object({
      text_tokens: tokens,
      audio_tokens: tokens,
      cached_tokens: tokens,
      cached_tokens_details: kinds,
    })
    .optional()
    .catch(undefined),
  output_token_details: kinds,
})

/** Of the words of the caller: by tokens or by time. */
export const transcriptionUsageSchema = z.object({
  seconds: z.number().nonnegative().optional().catch(undefined),
  input_tokens: tokens,
  output_tokens: tokens,
  input_token_details: kinds,
})

/** Text and sound apart; tokens that are not divided count as text. Cached ones are a part of the input on the wire. */
export function responseUse(
  usage: z.infer<typeof responseUsageSchema> | null | undefined,
  { dialect, model }: RealtimeSettings,
): ModelUse | undefined {
  if (!usage) return undefined
  const input = divided(usage.input_tokens, usage.input_token_details)
  const output = divided(usage.output_tokens, usage.output_token_details)
  const cached = divided(
    usage.input_token_details?.cached_tokens,
    usage.input_token_details?.cached_tokens_details,
  )
  const cachedText = Math.min(cached.text, input.text)
  // Cached tokens that are not divided fill the text first, which stands at the beginning of the prompt.
  const cachedAudio = Math.min(cached.audio + (cached.text - cachedText), input.audio)
  return {
    vendor: dialect,
    model,
    inputTokens: input.text - cachedText,
    cachedInputTokens: cachedText,
    cacheWriteTokens: 0,
    outputTokens: output.text,
    audioInputTokens: input.audio - cachedAudio,
    cachedAudioInputTokens: cachedAudio,
    audioOutputTokens: output.audio,
  }
}

/** Billed apart, at the price of the model that writes down. */
export function transcriptionUse(
  usage: z.infer<typeof transcriptionUsageSchema> | null | undefined,
  { dialect, transcriptionModel }: RealtimeSettings,
): ModelUse | undefined {
  if (!usage) return undefined
  const input = divided(usage.input_tokens, usage.input_token_details)
  return {
    vendor: dialect,
    model: transcriptionModel,
    inputTokens: input.text,
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: usage.output_tokens ?? 0,
    ...(input.audio > 0 && { audioInputTokens: input.audio }),
    ...(usage.seconds !== undefined && { transcribedSeconds: usage.seconds }),
  }
}

function divided(all: number | undefined, parts: z.infer<typeof kinds>): { text: number; audio: number } {
  const audio = parts?.audio_tokens ?? 0
  return { text: parts?.text_tokens ?? Math.max(0, (all ?? 0) - audio), audio }
}
