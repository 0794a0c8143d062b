/** Which language models the environment names, in the order they are asked. Pure. */
import type { ModelSettings } from './brain/llm/models.ts'
import type { ModelVendor } from './core/model-use.ts'

/** The variables, as config.ts has read them. */
interface ModelVariables {
  LLM_PROVIDER?: ModelVendor | 'none' | undefined
  LLM_MODEL?: string | undefined
  LLM_FALLBACK_PROVIDER?: ModelVendor | 'none' | undefined
  LLM_FALLBACK_MODEL?: string | undefined
  LLM_REASONING?: ModelSettings['reasoning']
  OPENAI_API_KEY?: string | undefined
  OPENAI_BASE_URL: string
  OPENAI_API: ModelSettings['api']
  ANTHROPIC_API_KEY?: string | undefined
  ANTHROPIC_BASE_URL: string
}

/** Where OpenAI answers, unless another address is named. */
export const openAiBaseUrl = 'https://api.openai.com/v1'

/** Quick and cheap ones that follow instructions: a caller is waiting. */
const usualModels = { openai: 'gpt-5.4-mini', anthropic: 'claude-haiku-4-5' } as const

/** The model that is named, or follows from the key that is there, and behind it the one for when it fails. */
export function modelsOf(env: ModelVariables): ModelSettings[] {
  const vendor = env.LLM_PROVIDER ?? vendorWithKey(env)
  if (vendor === undefined || vendor === 'none') return []
  const other = vendor === 'anthropic' ? 'openai' : 'anthropic'
  const fallback = env.LLM_FALLBACK_PROVIDER ?? (env.LLM_FALLBACK_MODEL ? vendor : vendorWithKey(env, other))
  const first = modelOf(vendor, env.LLM_MODEL, env)
  const second =
    fallback === undefined || fallback === 'none'
      ? []
      : modelOf(fallback, env.LLM_FALLBACK_MODEL ?? (fallback === vendor ? env.LLM_MODEL : undefined), env)
  const isSame = first[0]?.vendor === second[0]?.vendor && first[0]?.model === second[0]?.model
  return isSame ? first : [...first, ...second]
}

function vendorWithKey(env: ModelVariables, only?: ModelVendor): ModelVendor | undefined {
  const vendors = [
    ...(env.OPENAI_API_KEY ? (['openai'] as const) : []),
    ...(env.ANTHROPIC_API_KEY ? (['anthropic'] as const) : []),
  ]
  return only === undefined ? vendors[0] : vendors.find((vendor) => vendor === only)
}

function modelOf(vendor: ModelVendor, named: string | undefined, env: ModelVariables): ModelSettings[] {
  const model = named ?? (vendor === 'openai-compatible' ? undefined : usualModels[vendor])
  if (model === undefined) return []
  const isAnthropic = vendor === 'anthropic'
  return [
    {
      vendor,
      model,
      apiKey: isAnthropic ? env.ANTHROPIC_API_KEY : env.OPENAI_API_KEY,
      baseUrl: isAnthropic ? env.ANTHROPIC_BASE_URL : env.OPENAI_BASE_URL,
      api: env.OPENAI_API,
      reasoning: env.LLM_REASONING,
    },
  ]
}

/** What is missing for the models that are named. */
export function modelProblems(env: ModelVariables): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = []
  for (const [role, model] of [
    ['LLM_PROVIDER', 'LLM_MODEL'],
    ['LLM_FALLBACK_PROVIDER', 'LLM_FALLBACK_MODEL'],
  ] as const) {
    const vendor = env[role]
    if (vendor === 'openai' && !env.OPENAI_API_KEY)
      problems.push({ field: 'OPENAI_API_KEY', message: `is needed with ${role}=openai` })
    if (vendor === 'anthropic' && !env.ANTHROPIC_API_KEY)
      problems.push({ field: 'ANTHROPIC_API_KEY', message: `is needed with ${role}=anthropic` })
    if (vendor === 'openai-compatible' && !env[model])
      problems.push({ field: model, message: `is needed with ${role}=openai-compatible` })
    // Without an address the callers' words would go to OpenAI.
    if (vendor === 'openai-compatible' && env.OPENAI_BASE_URL === openAiBaseUrl)
      problems.push({ field: 'OPENAI_BASE_URL', message: `is needed with ${role}=openai-compatible` })
  }
  return problems
}
