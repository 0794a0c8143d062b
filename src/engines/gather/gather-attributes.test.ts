import { describe, expect, it } from 'vitest'
import { listeningFor } from './gather-attributes.ts'

const english = { languages: ['en-US'] }
const both = { languages: ['en-US', 'es-US'] }
const fresh = { language: 'en-US', transcript: [] }
const spoken = { turn: 1, speaker: 'caller' as const, text: 'hi', startedAt: '2026-03-03T16:00:00Z' }

describe('listeningFor', () => {
  it('listens in the language of the call, for its words', () => {
    const spanish = { language: 'es-US', transcript: [spoken] }
    expect(listeningFor('yes-no', spanish, both)).toMatchObject({
      language: 'es-US',
      speechTimeout: 'auto',
      numDigits: 1,
      hints: expect.arrayContaining(['sí', 'correcto']),
    })
    expect(listeningFor('email', spanish, both).hints).toContain('arroba')
    expect(listeningFor('email', fresh, english).hints).toContain('dot com')
  })
  it('names no recogniser where one language is offered', () => {
    expect(listeningFor('open', fresh, english)).toEqual({
      language: 'en-US',
      timeoutSeconds: 7,
      speechTimeout: 'auto',
      numDigits: 1,
      hints: [],
    })
  })
  it('listens for all languages of the business until the caller has said something', () => {
    expect(listeningFor('open', fresh, both)).toMatchObject({
      language: 'multi',
      speechModel: 'deepgram_nova-3',
      speechTimeout: 2,
      hints: expect.arrayContaining(['español', 'English']),
    })
    const later = listeningFor('open', { ...fresh, transcript: [spoken] }, both)
    expect(later).toMatchObject({ language: 'en-US', speechTimeout: 'auto' })
    expect(later.speechModel).toBeUndefined()
    expect(listeningFor('open', { ...fresh, isLanguageAsked: true }, both).language).toBe('en-US')
  })
  it('waits out the pauses of a number', () => {
    expect(listeningFor('phone', fresh, english)).toMatchObject({ timeoutSeconds: 8, speechTimeout: 2 })
    expect(listeningFor('phone', fresh, english).numDigits).toBeUndefined()
  })
})
