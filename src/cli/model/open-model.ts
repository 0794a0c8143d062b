/** Which language model answers the calls of a server that is started for them. */
import type { Config } from '../../config.ts'
import type { Business } from '../../core/business.ts'
import type { EngineName } from '../../core/call.ts'
import { FirstRingError } from '../../core/errors.ts'
import { openScriptedModel, openScriptedRealtime } from './open-scripted.ts'

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

/**
 * `engine`: what is to answer; one that hears and speaks has a model of its own kind.
 * Throws FirstRingError `config-invalid` for `configured` without any model.
 */
export async function openModel(
  word: ModelWord,
  config: Config,
  engine?: EngineName | undefined,
): Promise<OpenedModel> {
  const hears = engine === 'openai-realtime'
  const settled = { answerFor: () => {}, close: async () => {} }
  switch (word) {
    case 'none':
      return {
        ...settled,
        config: { ...config, models: [], realtime: undefined },
        label: 'none, the rules answer alone',
      }
    case 'configured': {
      if (hears) return { ...settled, config, label: realtimeLabel(config) }
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
      return hears ? openScriptedRealtime(config) : openScriptedModel(config)
  }
}

function realtimeLabel({ realtime }: Config): string {
  if (realtime !== undefined) return `${realtime.model} (${realtime.dialect})`
  throw new FirstRingError(
    'config-invalid',
    'No model that hears and speaks is configured. Set OPENAI_API_KEY in .env; or use --model scripted.',
  )
}
