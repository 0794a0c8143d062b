import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { FirstRingError } from './core/errors.ts'

const realtimeOf = (environment: Record<string, string>) => readConfig(environment).realtime

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (!(error instanceof FirstRingError)) throw error
    return error.fields.map(({ field, message }) => `${field}: ${message}`)
  }
}

const azure = { OPENAI_REALTIME_URL: 'wss://desk.openai.azure.com/openai/v1/realtime' }
const xai = { OPENAI_REALTIME_URL: 'wss://api.x.ai/v1/realtime' }

describe('the model of live speech', () => {
  it('is there with the key of OpenAI, and not without', () => {
    expect(realtimeOf({})).toBeUndefined()
    expect(realtimeOf({ ANTHROPIC_API_KEY: 'k' })).toBeUndefined()
    expect(realtimeOf({ OPENAI_API_KEY: 'k' })).toEqual({
      dialect: 'openai',
      url: 'wss://api.openai.com/v1/realtime',
      apiKey: 'k',
      model: 'gpt-realtime-2.1',
      voice: 'marin',
      transcriptionModel: 'gpt-live-transcribe',
    })
  })

  it('takes what is named before what is usual', () => {
    expect(
      realtimeOf({
        OPENAI_API_KEY: 'k',
        OPENAI_REALTIME_API_KEY: 'other',
        OPENAI_REALTIME_MODEL: 'gpt-realtime-2.1-mini',
        OPENAI_REALTIME_VOICE: 'cedar',
        OPENAI_REALTIME_TRANSCRIPTION: 'gpt-realtime-whisper',
        OPENAI_REALTIME_URL: 'wss://proxy.example.com/v1/realtime/',
      }),
    ).toEqual({
      dialect: 'openai',
      url: 'wss://proxy.example.com/v1/realtime',
      apiKey: 'other',
      model: 'gpt-realtime-2.1-mini',
      voice: 'cedar',
      transcriptionModel: 'gpt-realtime-whisper',
    })
  })

  it('is guessed by the host, and named for a proxy', () => {
    expect(
      realtimeOf({ ...azure, OPENAI_REALTIME_API_KEY: 'a', OPENAI_REALTIME_MODEL: 'front-desk' }),
    ).toMatchObject({ dialect: 'azure', model: 'front-desk', apiKey: 'a' })
    const grok = { dialect: 'xai', model: 'grok-voice-latest', voice: 'eve' }
    expect(realtimeOf({ ...xai, OPENAI_REALTIME_API_KEY: 'x' })).toMatchObject({
      ...grok,
      transcriptionModel: 'grok-transcribe',
    })
    expect(
      realtimeOf({
        OPENAI_REALTIME_URL: 'wss://proxy.example.com/xai',
        OPENAI_REALTIME_DIALECT: 'xai',
        OPENAI_REALTIME_API_KEY: 'x',
      }),
    ).toMatchObject(grok)
  })

  it('keeps a key from whom it is not for', () => {
    expect(realtimeOf({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' })).toBeUndefined()
    expect(problemsOf({ OPENAI_API_KEY: 'k', ...xai })).toEqual([
      "OPENAI_REALTIME_API_KEY: is needed with OPENAI_REALTIME_URL, which is xai's",
    ])
    expect(problemsOf({ OPENAI_API_KEY: 'k', ...azure })).toEqual([
      "OPENAI_REALTIME_API_KEY: is needed with OPENAI_REALTIME_URL, which is azure's",
      "OPENAI_REALTIME_MODEL: is needed with OPENAI_REALTIME_URL, which is azure's: the name of your deployment",
    ])
    expect(problemsOf({ OPENAI_REALTIME_API_KEY: 'k', OPENAI_REALTIME_DIALECT: 'xai' })).toEqual([
      'OPENAI_REALTIME_URL: is needed with OPENAI_REALTIME_DIALECT=xai',
    ])
  })

  it.each([
    ['wss://api.openai.com/v1/realtime', true],
    ['ws://127.0.0.1:4010/v1/realtime', true],
    ['ws://localhost:4010/v1/realtime', true],
    ['ws://[::1]:4010/v1/realtime', true],
    ['ws://10.0.0.7/v1/realtime', false],
    ['ws://127.0.0.1.example.com/v1/realtime', false],
    ['https://api.openai.com/v1/realtime', false],
    ['wss://api.openai.com/v1/realtime?model=gpt-realtime', false],
    ['wss://me:secret@api.openai.com/v1/realtime', false],
    ['api.openai.com', false],
  ])('%s is an address to speak to: %s', (url, isTaken) => {
    const problems = problemsOf({ OPENAI_API_KEY: 'k', OPENAI_REALTIME_URL: url })
    expect(problems.filter((problem) => problem.startsWith('OPENAI_REALTIME_URL: expected'))).toHaveLength(
      isTaken ? 0 : 1,
    )
    expect(problems.join()).not.toContain('secret')
  })

  it('refuses a key that no header can carry, and does not repeat it', () => {
    const why = 'expected a key without blanks and line breaks'
    expect(problemsOf({ OPENAI_REALTIME_API_KEY: 'my\nkey' })).toEqual([`OPENAI_REALTIME_API_KEY: ${why}`])
  })

  it('names its dialects', () => {
    expect(problemsOf({ OPENAI_REALTIME_DIALECT: 'gemini' })).toEqual([
      'OPENAI_REALTIME_DIALECT: expected openai, azure, xai',
    ])
  })
})
