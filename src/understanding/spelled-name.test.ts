import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { type ChoiceOptions, chooseName } from './choose-name.ts'

const spelled = (alternatives: string[], options: Partial<ChoiceOptions> = {}, language = english) => {
  const name = chooseName(alternatives, language, { asked: true, isSpelled: true, country: 'GB', ...options })
  return name && [name.firstName ?? '', name.lastName ?? ''].join('|')
}

describe('a spelled name', () => {
  it.each([
    // Letters misheard, written together, or called by everyday words.
    [['t h o m a f c o l l i n s'], 'Thomas|Collins'],
    [['be e n j am i n f o s t ER'], 'Benjamin|Foster'],
    [['see h are i s space W AR d'], 'Chris|Ward'],
    [['m a r y double l are d y'], null],
    // The radio alphabets.
    [['Papa alpha uniform Lima space Golf Romeo Alpha yankee'], 'Paul|Gray'],
    [['t for tommy o for orange m for mother'], 'Tom|'],
  ])('%s', (alternatives, expected) => {
    if (expected === null) expect(spelled(alternatives)).not.toBeNull()
    else expect(spelled(alternatives)).toBe(expected)
  })

  it.each([
    ['k w i a t e k', '|Kwiatek'],
    ['z h a o y a n g u o', '|Zhaoyanguo'],
    ['sierra zulu alpha bravo oscar', '|Szabo'],
  ])('plain letters of a name that no table has: %s', (text, expected) => {
    expect(spelled([text])).toBe(expected)
  })

  it('is matched with the name understood before', () => {
    const heard = { firstName: 'Bronwyn', lastName: 'Hewitt', confidence: 0.6 }
    expect(spelled(['b r o n w e n h e w i t t'], { heard })).toBe('Bronwen|Hewitt')
    // Only the one part was spelled, the other stays.
    expect(spelled(['b r o n w e n'], { heard })).toBe('Bronwen|Hewitt')
    expect(spelled(['h u e w e t t'], { heard: { ...heard, lastName: 'Huet' } })).toMatch(/^Bronwyn\|H/)
    // Noise changes nothing.
    expect(spelled(['b a 4'], { heard })).toBe('Bronwyn|Hewitt')
  })

  it.each([
    ['ge a erre ce i a', '|García'],
    ['eme u eñe o zeta', '|Muñoz'],
    ['pe de pedro e ere e zeta', '|Pérez'],
    ['ele u i ese a', 'Luisa|'],
    ['be larga e ene i te e zeta', '|Benítez'],
  ])('in Spanish: %s', (text, expected) => {
    expect(spelled([text], { country: 'US' }, spanish)).toBe(expected)
  })

  it('is not made of words that spell nothing', () => {
    expect(spelled(['no thank you'])).toBeNull()
    expect(spelled(["I'd rather not"])).toBeNull()
  })
})
