/** What language models used on a call, for its cost. */
import { z } from 'zod'

export const modelVendors = ['openai', 'anthropic', 'openai-compatible'] as const
export type ModelVendor = (typeof modelVendors)[number]

export const modelUseSchema = z.object({
  vendor: z.enum(modelVendors),
  model: z.string(),
  /** Tokens of the prompt that were read anew. */
  inputTokens: z.number().int().nonnegative(),
  /** Tokens of the prompt that came out of the vendor's cache. */
  cachedInputTokens: z.number().int().nonnegative(),
  /** Tokens of the prompt that were written into the vendor's cache, where it charges for that. */
  cacheWriteTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
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
  })
}
