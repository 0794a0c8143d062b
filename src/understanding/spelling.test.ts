import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readSpelling } from './spelling.ts'

describe('readSpelling', () => {
  it.each([
    ['b r o w n', ['brown']],
    ['B.R.O.W.N.', ['brown']],
    ['r e double l y', ['relly']],
    ['d as in dog o e', ['doe']],
    ['bravo r o w november', ['brown']],
    ['a n a, r e y e s', ['ana', 'reyes']],
    ['o apostrophe b r i e n', ["o'brien"]],
    ['s m i t h hyphen j o n e s', ['smith-jones']],
    ['b e n n e double t', ['bennett']],
    ["p h i l l i p s, two l's", ['phillips', 'll']],
    ['sierra mike india tango hotel', ['smith']],
    ['mike oscar lima yankee', ['moly']],
    ['c a are t w are i g h t', ['cartwright']],
    ['j a n e space d o e', ['jane', 'doe']],
    ['capital d capital b r o w n', ['dbrown']],
    ['Mike', []],
    ['are you there', []],
    ['Charlie Oscar', []],
  ])('asked: %s', (text, words) => {
    expect(readSpelling(text, english, { asked: true }).words).toEqual(words)
  })
  it.each([
    ['ge a erre ce i a', ['garcia']],
    ['pe e eñe a', ['peña']],
    ['uve e ele a', ['vela']],
    ['i griega a eñe e zeta', ['yañez']],
    ['ce a ese te i doble ele o', ['castillo']],
    ['de de dedo o ene', ['don']],
    ['eme de mamá o ere a', ['mora']],
    ['a n a espacio r u i z', ['ana', 'ruiz']],
    ['be larga u e ene o', ['bueno']],
    ['o apóstrofo de o ene', ["o'don"]],
    ['de la casa', []],
  ])('asked in Spanish: %s', (text, words) => {
    expect(readSpelling(text, spanish, { asked: true }).words).toEqual(words)
  })
  it('leaves the other words alone', () => {
    expect(readSpelling('Brown, b r o w n e', english, { asked: false })).toEqual({
      words: ['browne'],
      rest: 'Brown,',
    })
  })
  it('takes single small words for what they are when no letters were asked for', () => {
    expect(readSpelling('I need a plumber', english, { asked: false })).toEqual({
      words: [],
      rest: 'I need a plumber',
    })
  })
})
