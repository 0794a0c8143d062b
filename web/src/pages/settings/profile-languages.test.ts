/** What a change of the languages makes of the profile. */
import { describe, expect, it } from 'vitest'
import type { Business, SpokenLanguage } from '../../api/types.ts'
import {
  addable,
  type OwnTexts,
  withFirst,
  without,
  withQuestion,
  withTranslation,
} from './profile-languages.ts'

const english: SpokenLanguage = {
  tag: 'en-US',
  label: 'English',
  voice: 'Polly.Joanna-Neural',
  voices: [],
  greeting: 'Thanks for calling {name}.',
  questions: { name: 'Your name?' },
}
const spanish: SpokenLanguage = {
  tag: 'es-US',
  label: 'español',
  voice: 'Polly.Lupe-Neural',
  voices: [],
  greeting: 'Gracias por llamar a {name}.',
  questions: { name: '¿Su nombre?' },
}
const spoken = [english, spanish]
const profile: OwnTexts & Pick<Business, 'name'> = {
  name: 'Acme',
  languages: ['en-US', 'es-US'],
  translations: { 'es-US': { questions: { petName: '¿Su mascota?' } } },
  greeting: 'Acme.',
  voice: 'Polly.Ruth-Neural',
  questions: [
    { field: 'name', ask: 'Name?', isRequired: true },
    { field: 'petName', ask: 'Pet?', isRequired: false },
  ],
  knowledge: [{ question: 'Open?', answer: 'Yes.' }],
}

describe('languages of the profile', () => {
  it('offers those that are spoken and not chosen, whatever the region', () => {
    expect(addable({ languages: ['en-GB'] }, spoken)).toEqual([spanish])
    expect(addable(profile, spoken)).toEqual([])
  })

  it('moves the texts along when another language becomes the first', () => {
    const moved = withFirst(profile, 'es-US', spoken)
    expect(moved).toEqual({
      languages: ['es-US', 'en-US'],
      greeting: 'Gracias por llamar a Acme.',
      voice: 'Polly.Lupe-Neural',
      questions: [
        { field: 'name', ask: '¿Su nombre?', isRequired: true },
        { field: 'petName', ask: '¿Su mascota?', isRequired: false },
      ],
      knowledge: [],
      translations: {
        'en-US': {
          greeting: 'Acme.',
          voice: 'Polly.Ruth-Neural',
          questions: { name: 'Name?', petName: 'Pet?' },
          knowledge: [{ question: 'Open?', answer: 'Yes.' }],
        },
      },
    })
    // And back again: nothing was lost.
    expect(withFirst({ ...profile, ...moved }, 'en-US', spoken)).toMatchObject({
      greeting: 'Acme.',
      voice: 'Polly.Ruth-Neural',
      questions: profile.questions,
      knowledge: profile.knowledge,
    })
  })

  it('takes a language out with its texts, but never the last one', () => {
    expect(without(profile, 'es-US')).toEqual({ languages: ['en-US'], translations: {} })
    expect(without({ ...profile, languages: ['en-US'] }, 'en-US')).toEqual({})
  })

  it('keeps no empty texts', () => {
    const { translations } = withTranslation(profile, 'es-US', { greeting: 'Hola.' })
    expect(translations['es-US']?.greeting).toBe('Hola.')
    expect(
      withTranslation(profile, 'es-US', withQuestion({ questions: { petName: 'x' } }, 'petName', '')),
    ).toEqual({
      translations: {},
    })
    expect(withTranslation({ translations: {} }, 'es-US', { voice: '' })).toEqual({ translations: {} })
  })
})
