/** Which language model answers the calls of a server that is started for them. */
import type { Config } from '../../config.ts'
import type { Business } from '../../core/business.ts'
import { FirstRingError } from '../../core/errors.ts'

/** `scripted`: the rules, spoken through a model vendor's wire. `none`: the rules alone. */
export const modelWords = ['scripted', 'configured', 'none'] as const
export type ModelWord = (typeof modelWords)[number]

export interface OpenedModel {
  /** With the model in it. */
  config: Config
  /** For the person who reads it. */
  label: string
  /** Whose calls they are: the scripted model knows the business as a model's owner would. */
  answerFor(business: Business): void
  close(): Promise<void>
}

/** Throws FirstRingError `config-invalid` for `configured` without any model. */
export async function openModel(word: ModelWord, config: Config): Promise<OpenedModel> {
  const settled = { answerFor: () => {}, close: async () => {} }
  switch (word) {
    case 'none':
      return { ...settled, config: { ...config, models: [] }, label: 'none, the rules answer alone' }
    case 'configured': {
      const [first] = config.models
      if (first === undefined) {
        throw new FirstRingError(
          'config-invalid',
          'No language model is configured. Set OPENAI_API_KEY or ANTHROPIC_API_KEY, or LLM_PROVIDER=openai-compatible with OPENAI_BASE_URL and LLM_MODEL, in .env; or use --model scripted.',
        )
      }
      return { ...settled, config, label: `${first.model} (${first.vendor})` }
    }
    case 'scripted':
      return openScripted(config)
  }
}

async function openScripted(config: Config): Promise<OpenedModel> {
  const [{ startModelServer }, { createScriptedModel }] = await Promise.all([
    import('../../../simulator/models/model-server.ts'),
    import('./scripted-model.ts'),
  ])
  let business: Business | undefined
  const server = await startModelServer({
    dialect: 'vllm',
    answer: createScriptedModel(() => {
      if (business === undefined) throw new Error('the scripted model was asked before it knew the business')
      return business
    }),
  })
  const settings = {
    vendor: 'openai-compatible',
    model: 'scripted',
    apiKey: undefined,
    baseUrl: server.baseUrl,
    api: 'chat',
    reasoning: undefined,
  } as const
  return {
    config: { ...config, models: [settings] },
    label: 'scripted, which is the rules spoken through the wire of a model vendor on this machine',
    answerFor: (known) => {
      business = known
    },
    close: () => server.close(),
  }
}
