import { describe, expect, test } from 'vitest'
import { addModelUse, type ModelUse, modelUseSchema } from './model-use.ts'

const text: ModelUse = {
  vendor: 'openai',
  model: 'gpt-5.4-mini',
  inputTokens: 10,
  cachedInputTokens: 20,
  cacheWriteTokens: 0,
  outputTokens: 5,
}
const spoken: ModelUse = {
  ...text,
  model: 'gpt-realtime-2.1',
  audioInputTokens: 50,
  cachedAudioInputTokens: 100,
  audioOutputTokens: 105,
}

describe('addModelUse', () => {
  test('sums each kind by itself, one entry a vendor and model', () => {
    const sums = [spoken, text, spoken, { ...spoken, vendor: 'azure' as const }].reduce(addModelUse, [])
    expect(sums).toEqual([
      {
        ...spoken,
        inputTokens: 20,
        cachedInputTokens: 40,
        outputTokens: 10,
        audioInputTokens: 100,
        cachedAudioInputTokens: 200,
        audioOutputTokens: 210,
      },
      text,
      { ...spoken, vendor: 'azure' },
    ])
  })

  test('a kind that only some uses have is summed over those; one that none has stays out', () => {
    const transcription = { ...text, model: 'gpt-live-transcribe', transcribedSeconds: 2.5 }
    const [sum] = [transcription, { ...transcription, transcribedSeconds: undefined }, transcription].reduce(
      addModelUse,
      [],
    )
    expect(sum).toMatchObject({ transcribedSeconds: 5 })
    expect(sum).not.toHaveProperty('audioInputTokens')
  })
})

test('the use of calls that were stored before models spoke is read as it stands', () => {
  expect(modelUseSchema.parse(text)).toEqual(text)
  expect(modelUseSchema.safeParse({ ...text, audioInputTokens: 1.5 }).success).toBe(false)
})
