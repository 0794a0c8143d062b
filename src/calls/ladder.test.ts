import { describe, expect, it } from 'vitest'
import type { EngineName } from '../core/call.ts'
import { nextEngine } from './ladder.ts'

const built: EngineName[] = ['gather', 'voicemail']

describe('nextEngine', () => {
  it('is the first of the ladder', () => {
    expect(nextEngine({ engines: ['gather', 'voicemail'] }, { failedEngines: [] }, built)).toBe('gather')
  })

  it('passes over engines that failed on this call', () => {
    expect(nextEngine({ engines: ['gather', 'voicemail'] }, { failedEngines: ['gather'] }, built)).toBe(
      'voicemail',
    )
  })

  it('passes over engines that this server does not have', () => {
    expect(nextEngine({ engines: ['openai-realtime', 'gather'] }, { failedEngines: [] }, built)).toBe(
      'gather',
    )
  })

  it('ends in voicemail, even when voicemail itself failed', () => {
    expect(nextEngine({ engines: ['gather'] }, { failedEngines: ['gather', 'voicemail'] }, built)).toBe(
      'voicemail',
    )
  })
})
