import { describe, expect, it } from 'vitest'
import { businessPatchSchema, completeBusiness, demoBusiness } from './business.ts'
import { greetingIn, isOwners, knowledgeIn, offeredTag, questionIn } from './owner-texts.ts'

const business = {
  ...demoBusiness,
  languages: ['en-US', 'es-US'],
  translations: {
    'es-US': {
      greeting: 'Gracias por llamar a Riverside Plumbing. ¿En qué le ayudo?',
      questions: { phone: '¿A qué número le llamamos?' },
      knowledge: [{ question: '¿Dónde están?', answer: 'Estamos en Riverside.' }],
    },
  },
}

describe('texts of the owner', () => {
  it('are the profile itself in its first language, whatever the region', () => {
    expect(greetingIn(business, 'en-GB')).toBe(demoBusiness.greeting)
    expect(questionIn(business, 'en-US', 'phone')).toBe('What is the best number to reach you?')
    expect(knowledgeIn(business, 'en-US')).toBe(demoBusiness.knowledge)
    expect(isOwners(business, 'es-US')).toBe(false)
  })
  it('are translations in another, and missing where the owner gave none', () => {
    expect(greetingIn(business, 'es-MX')).toMatch(/^Gracias/)
    expect(questionIn(business, 'es-US', 'phone')).toBe('¿A qué número le llamamos?')
    expect(questionIn(business, 'es-US', 'name')).toBeUndefined()
    expect(knowledgeIn(business, 'es-US')).toHaveLength(1)
    expect(greetingIn(demoBusiness, 'es-US')).toBeUndefined()
    expect(knowledgeIn(demoBusiness, 'es-US')).toEqual([])
  })
  it('know the tag that a language is offered under', () => {
    expect(offeredTag(business, 'es')).toBe('es-US')
    expect(offeredTag(demoBusiness, 'es')).toBeUndefined()
  })
  it('are none in profiles stored before there were translations', () => {
    const { translations: _, ...stored } = demoBusiness
    expect(completeBusiness(stored).translations).toEqual({})
  })
  it('are refused under what is no language tag', () => {
    expect(businessPatchSchema.safeParse({ translations: { Spanish: {} } }).success).toBe(false)
    expect(businessPatchSchema.safeParse({ translations: { 'es-US': { voice: 'Polly.Mia' } } }).success).toBe(
      true,
    )
  })
})
