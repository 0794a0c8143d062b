import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { FirstRingError } from './core/errors.ts'

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (!(error instanceof FirstRingError)) throw error
    return error.fields.map(({ field, message }) => `${field}: ${message}`)
  }
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      role: 'all',
      logLevel: 'info',
      webhookBaseUrl: undefined,
      allowPrivateTargets: [],
      twilio: { apiBaseUrl: 'https://api.twilio.com', authToken: undefined },
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', API_KEY: '', ALLOW_PRIVATE_TARGETS: '', WEBHOOK_BASE_URL: '' }).port).toBe(
      3000,
    )
  })

  it('takes the slash off the end of addresses', () => {
    expect(readConfig({ WEBHOOK_BASE_URL: 'https://voice.example.com/base/' }).webhookBaseUrl).toBe(
      'https://voice.example.com/base',
    )
  })

  it('names every wrong variable at once and never repeats a value', () => {
    const wrong = {
      PORT: 'eighty',
      TWILIO_AUTH_TOKEN: 'my-secret-token',
      DATABASE_URL: 'mysql://u:hunter2@host/db',
      TWILIO_PHONE_NUMBER: '503 555 0188',
      ROLE: 'boss',
      LOG_LEVEL: 'loud',
      ALLOW_PRIVATE_TARGETS: '10.0.0.0/8, everything',
    }
    const problems = problemsOf(wrong)
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(Object.keys(wrong).sort())
    expect(problems.join()).not.toMatch(/my-secret-token|hunter2/)
    expect(problems).toContain('PORT: expected a port number')
  })

  it.each([
    [{ ROLE: 'worker' }, 'DATABASE_URL'],
    [{ TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}` }, 'TWILIO_AUTH_TOKEN'],
    [{ ADMIN_EMAIL: 'ana@example.com' }, 'ADMIN_PASSWORD'],
    [{ SMTP_URL: 'smtp://localhost:25' }, 'EMAIL_FROM'],
  ])('says what is missing beside %o', (environment, field) => {
    expect(problemsOf(environment as Record<string, string>)[0]).toMatch(new RegExp(`^${field}: is needed`))
  })

  it('knows the language models from the keys that are there, the second as the one to fall back on', () => {
    expect(readConfig({}).models).toEqual([])
    expect(readConfig({ OPENAI_API_KEY: 'k' }).models).toMatchObject([
      { vendor: 'openai', model: 'gpt-5.4-mini', baseUrl: 'https://api.openai.com/v1', api: 'chat' },
    ])
    const both = { OPENAI_API_KEY: 'k', ANTHROPIC_API_KEY: 'a', LLM_PROVIDER: 'anthropic' }
    expect(readConfig(both).models.map(({ vendor }) => vendor)).toEqual(['anthropic', 'openai'])
    expect(readConfig({ ...both, LLM_FALLBACK_PROVIDER: 'none' }).models).toHaveLength(1)
    expect(readConfig({ ...both, LLM_PROVIDER: 'none' }).models).toEqual([])
    expect(
      readConfig({ OPENAI_API_KEY: 'k', LLM_MODEL: 'gpt-6-luna', LLM_FALLBACK_MODEL: 'gpt-5.4-nano' }).models,
    ).toMatchObject([{ model: 'gpt-6-luna' }, { vendor: 'openai', model: 'gpt-5.4-nano' }])
  })

  it('asks for what a named model needs', () => {
    expect(problemsOf({ LLM_PROVIDER: 'openai' })).toEqual([
      'OPENAI_API_KEY: is needed with LLM_PROVIDER=openai',
    ])
    expect(problemsOf({ LLM_PROVIDER: 'openai-compatible' })).toEqual([
      'LLM_MODEL: is needed with LLM_PROVIDER=openai-compatible',
      'OPENAI_BASE_URL: is needed with LLM_PROVIDER=openai-compatible',
    ])
    // Without a vendor the rules talk alone, which the start says.
    expect(readConfig({ LLM_MODEL: 'qwen2.5:7b' }).models).toEqual([])
    expect(readConfig({ LLM_MODEL: 'gpt-5.4', LLM_PROVIDER: 'none' }).models).toEqual([])
    expect(problemsOf({ LLM_PROVIDER: 'gemini' })[0]).toMatch(/^LLM_PROVIDER: expected openai, anthropic/)
  })

  it('asks a server of one’s own without a key', () => {
    const own = {
      LLM_PROVIDER: 'openai-compatible',
      LLM_MODEL: 'llama3.3',
      OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/',
    }
    expect(readConfig(own).models).toMatchObject([
      { vendor: 'openai-compatible', baseUrl: 'http://127.0.0.1:11434/v1', apiKey: undefined },
    ])
  })
})
