/** What a conversation uses of a model that hears and speaks by itself, estimated. Pure. */
import type { ModelTokens } from './call-cost.ts'

export interface SpokenTalk {
  vendor: string
  model: string
  /** Times the caller speaks and is answered. */
  exchanges: number
  /** Instructions and tools. */
  promptTokens: number
  /** Of one answer. */
  callerSeconds: number
  answerSeconds: number
}

/** One token is a tenth of a second of the caller's speech, and half of that of the model's. */
const heardTokensPerSecond = 10
const spokenTokensPerSecond = 20
/** Words of what is spoken, written beside it. */
const writtenTokensPerSecond = 5
/** What was said longer ago is dropped from the conversation. */
const keptTokens = 20_000

/**
 * Every answer is billed for the whole conversation before it: what came since the last one is read anew, the rest out
 * of the vendor's cache, as far as that works as it should.
 */
export function spokenUse(talk: SpokenTalk): ModelTokens {
  const { vendor, model, exchanges, promptTokens, callerSeconds, answerSeconds } = talk
  const caller = Math.round(callerSeconds * heardTokensPerSecond)
  const answer = Math.round(answerSeconds * spokenTokensPerSecond)
  let audioInputTokens = 0
  let cachedAudioInputTokens = 0
  for (let before = 0; before < exchanges; before++) {
    const fresh = before === 0 ? caller : caller + answer
    audioInputTokens += fresh
    const whole = before * (caller + answer) + caller
    cachedAudioInputTokens += Math.min(whole - fresh, keptTokens)
  }
  return {
    vendor,
    model,
    inputTokens: promptTokens,
    cachedInputTokens: promptTokens * (exchanges - 1),
    cacheWriteTokens: 0,
    outputTokens: Math.round(exchanges * answerSeconds * writtenTokensPerSecond),
    audioInputTokens,
    cachedAudioInputTokens,
    audioOutputTokens: exchanges * answer,
  }
}
