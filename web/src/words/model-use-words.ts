/** What a model used on a call, in words. Pure. */
import type { CallDetail } from '../api/types.ts'

type ModelUse = CallDetail['modelUse'][number]

/** "1,234 tokens read, 1,000 of them from its cache; 56 answered; 90 of sound heard, 120 spoken". */
export function modelUseWords(use: ModelUse): string {
  const seconds = use.transcribedSeconds
  const parts = [
    ...textWords(use),
    ...soundWords(use),
    ...(seconds === undefined ? [] : [`${secondsWords(seconds)} of speech written down`]),
  ]
  return parts.length > 0 ? parts.join('; ') : 'nothing reported'
}

const count = (tokens: number) => tokens.toLocaleString('en-US')

function textWords(use: ModelUse): string[] {
  const read = use.inputTokens + use.cachedInputTokens + use.cacheWriteTokens
  if (read + use.outputTokens === 0) return []
  const cached = use.cachedInputTokens > 0 ? `, ${count(use.cachedInputTokens)} of them from its cache` : ''
  return [`${count(read)} tokens read${cached}`, `${count(use.outputTokens)} answered`]
}

function soundWords({
  audioInputTokens = 0,
  cachedAudioInputTokens: cached = 0,
  audioOutputTokens = 0,
}: ModelUse) {
  const heard = audioInputTokens + cached
  if (heard + audioOutputTokens === 0) return []
  const again = cached > 0 ? `, ${count(cached)} of them from its cache` : ''
  return [`${count(heard)} tokens of sound heard${again}`, `${count(audioOutputTokens)} spoken`]
}

function secondsWords(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
