/** What a request cost whose answer was broken off: vendors bill it all the same, and tell no tokens. Pure. */
import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import type { ModelUse } from '../../core/model-use.ts'
import type { ConfiguredModel } from './models.ts'

/** In English and Spanish, for the tokenizers of today. */
const charactersPerToken = 4

/** `written`: characters of the answer until then. Nothing counts as cached: rather too much than too little. */
export function estimateUse(
  { vendor, id }: ConfiguredModel,
  { prompt, tools = [] }: Pick<LanguageModelV4CallOptions, 'prompt' | 'tools'>,
  written: number,
): ModelUse {
  const read = JSON.stringify(prompt).length + JSON.stringify(tools).length
  return {
    vendor,
    model: id,
    inputTokens: Math.ceil(read / charactersPerToken),
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: Math.ceil(written / charactersPerToken),
  }
}
