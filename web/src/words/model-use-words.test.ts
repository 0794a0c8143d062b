import { expect, it } from 'vitest'
import { modelUseWords } from './model-use-words.ts'

const none = { inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 }
const openai = { vendor: 'openai', model: 'any' } as const

it('tells text and sound apart, and leaves out what was not used', () => {
  expect(
    modelUseWords({ ...openai, ...none, inputTokens: 234, cachedInputTokens: 1000, outputTokens: 56 }),
  ).toBe('1,234 tokens read, 1,000 of them from its cache; 56 answered')
  const spoken = { audioInputTokens: 50, cachedAudioInputTokens: 2000, audioOutputTokens: 900 }
  expect(modelUseWords({ ...openai, ...none, inputTokens: 1500, outputTokens: 40, ...spoken })).toBe(
    '1,500 tokens read; 40 answered; 2,050 tokens of sound heard, 2,000 of them from its cache; 900 spoken',
  )
  expect(modelUseWords({ ...openai, ...none, transcribedSeconds: 83.6 })).toBe(
    '1 min 24 s of speech written down',
  )
  expect(modelUseWords({ ...openai, ...none })).toBe('nothing reported')
})
