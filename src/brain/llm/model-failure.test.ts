import { APICallError } from '@ai-sdk/provider'
import { describe, expect, it } from 'vitest'
import { modelFailure } from './model-failure.ts'

const failed = (url: string, statusCode: number, message: string) =>
  modelFailure(new APICallError({ message, url, statusCode, requestBodyValues: {} }))

describe('modelFailure', () => {
  it('says what an address that nothing answers at may lack', () => {
    const { kind, message } = failed('http://127.0.0.1:11434/chat/completions', 404, 'Not Found')
    expect(kind).toBe('refused')
    expect(message).toMatch(/^404: Not Found \(is \/v1 missing at the end of OPENAI_BASE_URL/)
  })

  it.each([
    ['http://127.0.0.1:11434/v1/chat/completions', 404, 'model "qwen" not found'],
    ['https://example.com/v1beta/openai/chat/completions', 404, 'no such model'],
    ['http://127.0.0.1:11434/chat/completions', 401, 'wrong key'],
  ])('leaves the rest to the vendor: %s %i', (url, status, words) => {
    expect(failed(url, status, words).message).toBe(`${status}: ${words}`)
  })
})
