/** In what the servers that speak these wires differ from each other. */
import type { Wire } from './model-request.ts'

export type Dialect = 'openai' | 'anthropic' | 'ollama' | 'vllm' | 'llama.cpp'

/** Of Chat Completions. */
export interface Quirks {
  /** Unknown fields, any key and `max_tokens` are taken. */
  isLenient: boolean
  /** A tool call comes whole in one chunk, not in fragments of its arguments. */
  sendsToolCallsWhole: boolean
  omitsToolCallIds: boolean
  omitsToolCallIndex: boolean
  /** Arguments are a JSON object in the place of its text. */
  sendsArgumentsAsObject: boolean
  /** Where thinking stands in the delta. OpenAI shows none. */
  reasoningField?: 'reasoning_content' | 'reasoning'
  sendsDone: boolean
  /** `finish_reason` is `stop` although tools were called. */
  stopsDespiteToolCalls: boolean
  /** A comment before the first chunk, as aggregators send while they wait. */
  commentsFirst: boolean
  /** `obfuscation`, `service_tier` and `usage: null` in every chunk. */
  sendsOpenAiExtras: boolean
  /** Fields beside `usage` in the last chunk. */
  usageExtras?: Record<string, unknown>
  fingerprint?: string
}

const common: Quirks = {
  isLenient: true,
  sendsToolCallsWhole: false,
  omitsToolCallIds: false,
  omitsToolCallIndex: false,
  sendsArgumentsAsObject: false,
  sendsDone: true,
  stopsDespiteToolCalls: false,
  commentsFirst: false,
  sendsOpenAiExtras: false,
}

const quirksOf: Record<Dialect, Quirks> = {
  openai: { ...common, isLenient: false, sendsOpenAiExtras: true },
  anthropic: common,
  ollama: {
    ...common,
    sendsToolCallsWhole: true,
    reasoningField: 'reasoning',
    fingerprint: 'fp_ollama',
  },
  vllm: { ...common, reasoningField: 'reasoning_content' },
  'llama.cpp': {
    ...common,
    sendsToolCallsWhole: true,
    reasoningField: 'reasoning_content',
    usageExtras: { timings: { prompt_ms: 12.5, predicted_ms: 250.1, predicted_per_second: 61.2 } },
    fingerprint: 'b6190-1a2b3c4d',
  },
}

/** How that server speaks Chat Completions, with what a test wants otherwise. */
export function chatQuirks(dialect: Dialect, overrides: Partial<Quirks> = {}): Quirks {
  return { ...quirksOf[dialect], ...overrides }
}

/** The wires that server speaks. */
export function wiresOf(dialect: Dialect): Wire[] {
  if (dialect === 'anthropic') return ['messages']
  return dialect === 'openai' ? ['chat', 'responses'] : ['chat']
}
