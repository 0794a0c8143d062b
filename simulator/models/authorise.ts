/** Who may ask, and for which model: refused as each vendor refuses it. */
import type { Dialect } from './dialects.ts'
import { ModelRefusal } from './model-request.ts'

export interface Account {
  /** Any key will do when absent. Ollama never looks. */
  apiKey: string | undefined
  /** Any model will do when absent. */
  models: string[] | undefined
}

/** Throws when the key is missing or wrong, or Anthropic's version is. */
export function authorise({ apiKey }: Account, dialect: Dialect, headers: Record<string, string>): void {
  if (dialect === 'anthropic') {
    const key = headers['x-api-key']
    if (key === undefined) throw denied('x-api-key header is required')
    if (apiKey !== undefined && key !== apiKey) throw denied('invalid x-api-key')
    if (headers['anthropic-version'] === undefined) {
      throw new ModelRefusal({ status: 400, message: 'anthropic-version: header is required' })
    }
    if (headers['anthropic-version'] !== '2023-06-01') {
      const message = `anthropic-version: "${headers['anthropic-version']}" is not a valid version`
      throw new ModelRefusal({ status: 400, message })
    }
    return
  }
  if (dialect === 'ollama') return
  const key = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  if (dialect !== 'openai') {
    // Both are open unless they were started with a key.
    if (apiKey !== undefined && key !== apiKey) throw denied('Invalid API Key')
    return
  }
  if (key === undefined) {
    throw denied(
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
    )
  }
  if (apiKey !== undefined && key !== apiKey) {
    throw denied(`Incorrect API key provided: ${key.slice(0, 3)}***${key.slice(-4)}.`)
  }
}

/** Throws when the vendor has no such model. */
export function requireModel({ models }: Account, dialect: Dialect, model: string): void {
  // llama.cpp answers with the one model it has loaded, whatever it is asked for.
  if (models === undefined || models.includes(model) || dialect === 'llama.cpp') return
  const messages: Record<Dialect, string> = {
    openai: `The model \`${model}\` does not exist or you do not have access to it.`,
    anthropic: `model: ${model}`,
    ollama: `model '${model}' not found`,
    vllm: `The model \`${model}\` does not exist.`,
    'llama.cpp': '',
  }
  throw new ModelRefusal({ status: 404, message: messages[dialect] })
}

function denied(message: string): ModelRefusal {
  return new ModelRefusal({ status: 401, message })
}
