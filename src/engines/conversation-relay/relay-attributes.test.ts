import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../../core/business.ts'
import type { TranscriptEntry } from '../../core/transcript.ts'
import { relayAttributes } from './relay-attributes.ts'

const call = { language: 'en-US', transcript: [] }
const bilingual = { ...demoBusiness, languages: ['en-US', 'es-US'] }
const spoken: TranscriptEntry[] = [
  { turn: 0, speaker: 'caller', text: 'Hi', startedAt: '2026-11-24T15:00:00Z' },
]

describe('relayAttributes', () => {
  it('names every provider, since their defaults differ from account to account', () => {
    expect(relayAttributes(demoBusiness, call)).toMatchObject({
      ttsProvider: 'Amazon',
      voice: 'Joanna-Neural',
      transcriptionProvider: 'Deepgram',
      speechModel: 'nova-3-general',
      transcriptionLanguage: 'en-US',
      ttsLanguage: 'en-US',
      dtmfDetection: true,
    })
  })

  it.each([
    ['Polly.Joanna', 'Amazon', 'Joanna-Neural'],
    ['Polly.Ruth-Generative', 'Amazon', 'Ruth-Generative'],
    ['Google.en-US-Chirp3-HD-Aoede', 'Google', 'en-US-Chirp3-HD-Aoede'],
    ['ElevenLabs.UgBBYS2sOqTuMpoF3BR0', 'ElevenLabs', 'UgBBYS2sOqTuMpoF3BR0'],
    ['alice', 'Amazon', 'Joanna-Neural'],
  ])('knows the voice %s by the relay’s own name', (voice, ttsProvider, name) => {
    expect(relayAttributes({ ...demoBusiness, voice }, call)).toMatchObject({ ttsProvider, voice: name })
  })

  it('listens for all languages until the caller has spoken, and then for one', () => {
    expect(relayAttributes(bilingual, call).transcriptionLanguage).toBe('multi')
    expect(relayAttributes(bilingual, { ...call, transcript: spoken }).transcriptionLanguage).toBe('en-US')
    expect(relayAttributes(bilingual, { ...call, isLanguageAsked: true }).transcriptionLanguage).toBe('en-US')
    expect(Object.keys(relayAttributes(bilingual, call).languages ?? {})).toEqual(
      expect.arrayContaining(['en-US', 'es-US']),
    )
  })
})
