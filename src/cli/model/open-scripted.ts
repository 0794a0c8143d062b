/** The rules in the place of a model, spoken through a vendor's wire on this machine. */
import type { Config } from '../../config.ts'
import type { Business } from '../../core/business.ts'
import type { OpenedModel } from './open-model.ts'

/** A language model. */
export async function openScriptedModel(config: Config): Promise<OpenedModel> {
  const [{ startModelServer }, { createScriptedModel }] = await Promise.all([
    import('../../../simulator/models/model-server.ts'),
    import('./scripted-model.ts'),
  ])
  const { business, answerFor } = knownBusiness()
  const server = await startModelServer({ dialect: 'vllm', answer: createScriptedModel(business) })
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
    answerFor,
    close: () => server.close(),
  }
}

/** A model that hears and speaks. */
export async function openScriptedRealtime(config: Config): Promise<OpenedModel> {
  const [{ startRealtimeServer }, { createScriptedRealtime }] = await Promise.all([
    import('../../../simulator/realtime/realtime-server.ts'),
    import('./scripted-realtime.ts'),
  ])
  const { business, answerFor } = knownBusiness()
  const apiKey = 'scripted'
  const server = await startRealtimeServer({ apiKey, answer: createScriptedRealtime(business) })
  return {
    config: {
      ...config,
      realtime: {
        dialect: 'openai',
        url: server.url,
        apiKey,
        model: 'scripted',
        voice: 'marin',
        transcriptionModel: 'gpt-live-transcribe',
      },
    },
    label:
      'scripted, which is the rules heard and spoken through the wire of OpenAI Realtime on this machine',
    answerFor,
    close: () => server.close(),
  }
}

function knownBusiness() {
  let known: Business | undefined
  return {
    business: () => {
      if (known === undefined) throw new Error('the scripted model was asked before it knew the business')
      return known
    },
    answerFor: (business: Business) => {
      known = business
    },
  }
}
