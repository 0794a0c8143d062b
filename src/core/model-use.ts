/** What models used on a call, of language and of live speech, for its cost. */
import { z } from 'zod'

/** Vendors whose language models can be asked. */
export const modelVendors = ['openai', 'anthropic', 'openai-compatible'] as const
export type ModelVendor = (typeof modelVendors)[number]

/** Vendors who may have been used: with those that only speak, speech to speech. */
const useVendors = [...modelVendors, 'azure', 'xai'] as const

const count = z.number().int().nonnegative()

export const modelUseSchema = z.object({
  vendor: z.enum(useVendors),
  model: z.string(),
  /** Tokens of the prompt that were read anew; of a model that hears, those of text only. */
  inputTokens: count,
  /** Tokens of the prompt that came out of the vendor's cache; of a model that hears, those of text only. */
  cachedInputTokens: count,
  /** Tokens of the prompt that were written into the vendor's cache, where it charges for that. */
  cacheWriteTokens: count,
  /** Tokens of the answer; of a model that speaks, those of text only: the rest are `audioOutputTokens`. */
  outputTokens: count,
  /** Tokens of sound that a model that hears read anew. Counted beside those of text, never in them. */
  audioInputTokens: count.optional(),
  /** Tokens of sound that came out of the vendor's cache. */
  cachedAudioInputTokens: count.optional(),
  /** Tokens of sound that a model spoke, heard by the caller or not. */
  audioOutputTokens: count.optional(),
  /** Seconds of the caller's speech that a model of transcription wrote down, where it is billed by time. */
  transcribedSeconds: z.number().nonnegative().optional(),
})
export type ModelUse = z.infer<typeof modelUseSchema>

/** One sum a vendor and model. */
export function addModelUse(known: readonly ModelUse[], used: ModelUse): ModelUse[] {
  const index = known.findIndex(({ vendor, model }) => vendor === used.vendor && model === used.model)
  const before = known[index]
  if (!before) return [...known, used]
  return known.with(index, {
    ...before,
    inputTokens: before.inputTokens + used.inputTokens,
    cachedInputTokens: before.cachedInputTokens + used.cachedInputTokens,
    cacheWriteTokens: before.cacheWriteTokens + used.cacheWriteTokens,
    outputTokens: before.outputTokens + used.outputTokens,
    ...soundSums(before, used),
  })
}

const soundKinds = [
  'audioInputTokens',
  'cachedAudioInputTokens',
  'audioOutputTokens',
  'transcribedSeconds',
] as const

/** Kinds that neither has stay out: most models neither hear nor speak. */
function soundSums(before: ModelUse, used: ModelUse): Partial<Pick<ModelUse, (typeof soundKinds)[number]>> {
  const sums: Partial<Record<(typeof soundKinds)[number], number>> = {}
  for (const kind of soundKinds) {
    if (before[kind] === undefined && used[kind] === undefined) continue
    sums[kind] = (before[kind] ?? 0) + (used[kind] ?? 0)
  }
  return sums
}
