import { describe, expect, it } from 'vitest'
import type { Call } from '../core/call.ts'
import { languageChange, languageOfWords, missingLanguage } from './caller-language.ts'

const both = { languages: ['en-US', 'es-MX'] }
const call: Pick<Call, 'language' | 'isLanguageAsked' | 'question' | 'transcript'> = {
  language: 'en-US',
  question: { field: 'reason', form: 'ask' },
  transcript: [],
}
const spanish = 'hola se me rompió un tubo en el baño y hay agua por todos lados'

describe('languageChange', () => {
  it('goes by what is asked for, to the tag that the business offers', () => {
    expect(languageChange(call, both, { text: 'do you speak Spanish?' })).toEqual({
      language: 'es-MX',
      isAsked: true,
    })
    expect(languageChange({ ...call, language: 'es-MX' }, both, { text: 'English please' })).toEqual({
      language: 'en-US',
      isAsked: true,
    })
  })
  it('goes by the language that is plainly spoken', () => {
    expect(languageChange(call, both, { text: spanish })).toEqual({ language: 'es-MX', isAsked: false })
    expect(languageChange(call, both, { text: 'my sink is clogged' })).toBeNull()
    expect(languageChange(call, both, { text: 'Ana Reyes' })).toBeNull()
  })
  it('keeps to what was asked for, whatever is spoken', () => {
    expect(languageChange({ ...call, isLanguageAsked: true }, both, { text: spanish })).toBeNull()
    expect(
      languageChange({ ...call, isLanguageAsked: true }, both, { text: 'en español por favor' }),
    ).toEqual({
      language: 'es-MX',
      isAsked: true,
    })
  })
  it('goes by the key of the place in the list, at the greeting only', () => {
    expect(languageChange(call, both, { digits: '2' })).toEqual({ language: 'es-MX', isAsked: true })
    expect(languageChange(call, both, { digits: '3' })).toBeNull()
    expect(languageChange(call, both, { digits: '0' })).toBeNull()
    const later: Call['transcript'] = [{ turn: 1, speaker: 'caller', text: 'hi', startedAt: '' }]
    expect(languageChange({ ...call, transcript: later }, both, { digits: '2' })).toBeNull()
    const asked = { field: 'phone', form: 'read-back' as const }
    expect(languageChange({ ...call, question: asked }, both, { digits: '2' })).toBeNull()
  })
  it('never leaves the languages of the business', () => {
    const english = { languages: ['en-US'] }
    expect(languageChange(call, english, { text: '¿Habla español?' })).toBeNull()
    expect(languageChange(call, english, { text: spanish })).toBeNull()
    expect(languageChange(call, english, { digits: '2' })).toBeNull()
  })

  it('goes back to its language once whoever would rather speak another plainly speaks it', () => {
    const english = { languages: ['en-US'] }
    const missed = { ...call, missingLanguage: 'es' }
    const back = { language: call.language, isAsked: false }
    expect(languageChange(missed, english, { text: 'I want to put a new bathroom in' })).toEqual(back)
    expect(languageChange(missed, english, { text: 'Of course' })).toBeNull()
    expect(languageChange(missed, english, { text: spanish })).toBeNull()
    expect(languageOfWords('Of course', missed).code).toBe('es')
  })
})

describe('missingLanguage', () => {
  it('is what is asked for or spoken and not offered', () => {
    expect(missingLanguage('¿Habla español?', { languages: ['en-US'] })).toBe('es')
    expect(missingLanguage(spanish, { languages: ['en-US'] })).toBe('es')
    expect(missingLanguage(spanish, both)).toBeNull()
    expect(missingLanguage('my sink is clogged and it smells', { languages: ['en-US'] })).toBeNull()
  })
})

describe('languageOfWords', () => {
  it('is the one that the caller would rather speak, when the words do not tell', () => {
    expect(languageOfWords('Ana Reyes', { ...call, missingLanguage: 'es' }).code).toBe('es')
    expect(
      languageOfWords('I think you have the wrong number there', { ...call, missingLanguage: 'es' }).code,
    ).toBe('en')
  })
  it('is the language that the words are of, though the call is held in another', () => {
    expect(languageOfWords(spanish, call).code).toBe('es')
    expect(languageOfWords('Ana Reyes', call).code).toBe('en')
  })
  it.each([
    ['no gracias', 'es'],
    ['sí claro', 'es'],
    ['ándele pues', 'es'],
    ['ana punto reyes arroba gmail punto com', 'es'],
    ['no', 'en'],
    ['no thanks gracias', 'en'],
    ['Una Murphy', 'en'],
    ['Les Paul', 'en'],
    ['n a d a', 'en'],
    ['Carmen Rosales', 'en'],
  ])('is that of a short answer in an English call: %s', (text, code) => {
    expect(languageOfWords(text, call).code).toBe(code)
  })
  it.each([
    ['no thank you', 'en'],
    ['yeah the same one', 'en'],
    ['ana at gmail dot com', 'en'],
    ['okay', 'es'],
    ['Will García', 'es'],
    ['no gracias', 'es'],
  ])('is that of a short answer in a Spanish call: %s', (text, code) => {
    expect(languageOfWords(text, { ...call, language: 'es-US' }).code).toBe(code)
  })
})
