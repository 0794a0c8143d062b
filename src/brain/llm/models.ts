/** The configured language models, as the vendors' clients of the AI SDK speak to them. */
import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider'
import type { ModelVendor } from '../../core/model-use.ts'

/** A language model that may be asked. */
export interface ModelSettings {
  vendor: ModelVendor
  model: string
  apiKey: string | undefined
  /** With `/v1`. */
  baseUrl: string
  /** Which of OpenAI's two interfaces. */
  api: 'chat' | 'responses'
  /** How much it thinks before it speaks; undefined leaves it to the server. */
  reasoning: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'provider-default' | undefined
}

/** A model that can be asked, with the options that its kind needs. */
export interface ConfiguredModel {
  vendor: ModelVendor
  id: string
  client: LanguageModelV4
  options: Pick<LanguageModelV4CallOptions, 'reasoning' | 'providerOptions'>
}

/** OpenAI's models that know no reasoning effort, or not that of none, and refuse to be told of it. */
const withoutReasoning = /^(gpt-3|gpt-4|chatgpt-|o\d)/

/** Only the clients that are needed are loaded: each costs megabytes and start time. */
export function createModels(settings: readonly ModelSettings[]): Promise<ConfiguredModel[]> {
  return Promise.all(settings.map(createModel))
}

async function createModel(settings: ModelSettings): Promise<ConfiguredModel> {
  const { vendor, model: id, baseUrl: baseURL } = settings
  switch (vendor) {
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai')
      const openai = createOpenAI({ baseURL, apiKey: settings.apiKey ?? '' })
      const isReasoning = !withoutReasoning.test(id)
      return {
        vendor,
        id,
        client: settings.api === 'responses' ? openai.responses(id) : openai.chat(id),
        // What callers say is not to be kept at the vendor's.
        options: { providerOptions: { openai: { store: false } }, ...thinking(isReasoning, settings) },
      }
    }
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      const client = createAnthropic({ baseURL, apiKey: settings.apiKey ?? '' })(id)
      return { vendor, id, client, options: thinking(true, settings) }
    }
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
      const { apiKey } = settings
      const compatible = createOpenAICompatible({
        name: 'openai-compatible',
        baseURL,
        includeUsage: true,
        ...(apiKey ? { apiKey } : {}),
      })
      return { vendor, id, client: compatible.chatModel(id), options: thinking(false, settings) }
    }
  }
}

/** A caller waits for the first word: unless the owner wants it otherwise, as little thinking as the model can do with. */
function thinking(isReasoning: boolean, { reasoning }: ModelSettings): ConfiguredModel['options'] {
  const wanted = reasoning ?? (isReasoning ? 'none' : 'provider-default')
  return wanted === 'provider-default' ? {} : { reasoning: wanted }
}
