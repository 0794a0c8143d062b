import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { languages } from './languages.ts'
import { sayVoiceFor, voiceFor } from './voices.ts'

const both = { ...demoBusiness, languages: ['en-US', 'es-US'] }

describe('voiceFor', () => {
  it("is the owner's in the owner's language", () => {
    expect(voiceFor({ ...both, voice: 'Polly.Ruth-Neural' }, 'en-US')).toEqual({
      voice: 'Polly.Ruth-Neural',
      language: 'en-US',
    })
  })
  it('goes with a region that the voice speaks, since Twilio fails any other', () => {
    expect(voiceFor({ ...both, languages: ['en-GB'] }, 'en-GB')).toEqual({
      voice: 'Polly.Joanna-Neural',
      language: 'en-US',
    })
  })
  it('is the one of the language where the owner chose none', () => {
    expect(voiceFor(both, 'es-US')).toEqual({ voice: 'Polly.Lupe-Neural', language: 'es-US' })
    expect(voiceFor(both, 'es-AR')).toEqual({ voice: 'Polly.Lupe-Neural', language: 'es-US' })
  })
  it('is what the owner chose for that language', () => {
    const translations = { 'es-US': { voice: 'Polly.Mia-Neural' } }
    expect(voiceFor({ ...both, translations }, 'es-US')).toEqual({
      voice: 'Polly.Mia-Neural',
      language: 'es-MX',
    })
  })
  it('never reads Spanish with an English voice', () => {
    expect(voiceFor({ ...demoBusiness, languages: ['es-US'] }, 'es-US').voice).toBe('Polly.Lupe-Neural')
    const google = { ...demoBusiness, voice: 'Google.en-US-Neural2-F' }
    expect(voiceFor({ ...google, languages: ['es-MX'] }, 'es-MX').voice).toBe('Polly.Lupe-Neural')
    expect(voiceFor(google, 'en-US')).toEqual({ voice: 'Google.en-US-Neural2-F', language: 'en-US' })
  })
  it('leaves a voice that we do not know to the owner', () => {
    expect(voiceFor({ ...demoBusiness, voice: 'Polly.Nova-Future', languages: ['es-MX'] }, 'es-MX')).toEqual({
      voice: 'Polly.Nova-Future',
      language: 'es-MX',
    })
  })
})

it('every language speaks by itself with one of its voices', () => {
  for (const { voice, voices, code } of languages) {
    expect(voices.map(({ name }) => name)).toContain(voice)
    expect(voices.every(({ tag }) => tag.startsWith(code))).toBe(true)
  }
})

describe('sayVoiceFor', () => {
  it('speaks in the language’s own voice where only the relay knows the owner’s', () => {
    const business = { ...both, voice: 'ElevenLabs.UgBBYS2sOqTuMpoF3BR0' }
    expect(voiceFor(business, 'en-US').voice).toBe('ElevenLabs.UgBBYS2sOqTuMpoF3BR0')
    expect(sayVoiceFor(business, 'en-US')).toEqual({ voice: 'Polly.Joanna-Neural', language: 'en-US' })
    expect(sayVoiceFor(both, 'en-US')).toEqual(voiceFor(both, 'en-US'))
  })
})
