import { describe, expect, it } from 'vitest'
import { createScriptedBrain } from '../../brain/scripted-brain.ts'
import { applyEvent } from '../../core/apply-event.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import { languageOf } from '../../languages/languages.ts'
import { clipTexts } from './clip-texts.ts'

/** A Tuesday, nine in the morning in Chicago. */
const morning = new Date('2026-11-24T15:00:00Z')
const evening = new Date('2026-11-25T00:30:00Z')
const spanishToo: Business = { ...demoBusiness, languages: ['en-US', 'es-US'] }

/** What a first caller is greeted with, in pieces with their language. */
async function greeting(business: Business, language: string, now: Date) {
  const call = applyEvent(undefined, {
    type: 'call-started',
    callSid: 'CA1',
    businessId: business.id,
    direction: 'inbound',
    from: '+15035550147',
    to: '+15035550188',
    language,
    isTest: false,
    at: now.toISOString(),
  })
  const input = { type: 'opening', isResumed: false } as const
  const { say, parts } = await createScriptedBrain().reply({ call, business, input, now })
  return parts ?? [{ text: say, language }]
}

describe('clipTexts', () => {
  it.each([
    ['in opening hours', demoBusiness, 'en-US', morning],
    ['after hours', demoBusiness, 'en-US', evening],
    ['with a hint in another language', spanishToo, 'en-US', evening],
    ['in the second language', spanishToo, 'es-US', evening],
  ])('has the greeting word for word %s', async (_when, business, tag, now) => {
    const parts = await greeting(business, tag, now)
    expect(parts.length).toBeGreaterThan(0)
    for (const { text, language } of parts) expect(clipTexts(business, language, now)).toContain(text)
  })

  it('has the greetings of the hours to come, before they are needed', async () => {
    const closing = new Date('2026-11-24T22:00:00Z')
    const texts = clipTexts(demoBusiness, 'en-US', closing)
    for (const { text } of await greeting(demoBusiness, 'en-US', evening)) expect(texts).toContain(text)
  })

  it('says what is due before recording, and to whom an emergency is put through', () => {
    const business: Business = {
      ...demoBusiness,
      recording: { ...demoBusiness.recording, mode: 'announce' },
      transferTargets: [{ name: 'Dana', phoneNumber: '+15035550100', for: ['emergency', 'human'] }],
    }
    const { announcements } = languageOf('en-US')
    const texts = clipTexts(business, 'en-US', morning)
    expect(texts[0]).toBe(announcements.recordingNotice)
    for (const isLifeThreatening of [true, false]) {
      const options = { emergencyNumber: '911', isLifeThreatening, name: 'Dana' }
      expect(texts).toContain(announcements.emergencyTransfer(options))
    }
    expect(texts).toContain(announcements.transfer('Dana'))
    expect(clipTexts(demoBusiness, 'en-US', morning).join(' ')).not.toContain('putting you through')
  })

  it('is spoken in the language that is asked for, each text once, and does not cost the earth', () => {
    for (const tag of spanishToo.languages) {
      const texts = clipTexts(spanishToo, tag, morning)
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts).not.toContain('')
      const { announcements, phrases } = languageOf(tag)
      const expected = [
        ...announcements.bridges,
        announcements.handover,
        announcements.couldNotHear,
        announcements.asISaid,
        announcements.maxDurationGoodbye,
        announcements.robocallGoodbye,
        phrases.brokeOff,
        phrases.stillThere,
        phrases.goodbye(demoBusiness.name),
      ]
      for (const text of expected) expect(texts).toContain(text)
      expect(texts.join(' ').length).toBeLessThan(3_500)
    }
  })
})
