import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readPostcode } from './postcode.ts'

const british = (...alternatives: string[]) =>
  readPostcode(alternatives, english, { country: 'GB' })?.postcode
const read = (text: string, country: string, language = english) =>
  readPostcode([text], language, { country })?.postcode

describe('readPostcode', () => {
  it.each([
    ['l s 1 4 a b', 'LS1 4AB'],
    ['LS1 4AB', 'LS1 4AB'],
    ['my postcode is s w one a two a a', 'SW1A 2AA'],
    ['e h forty-two nine p q', 'EH42 9PQ'],
    ['november whiskey three six delta papa', 'NW3 6DP'],
    ['n for november w for water 3 6 d p', 'NW3 6DP'],
    ['b as in bravo d 9 to h j', 'BD9 2HJ'],
    ['n double one six q j', 'N11 6QJ'],
    ['m 7 free r zed', 'M7 3RZ'],
    ['and 8 2 d double you', 'N8 2DW'],
    ['g l for q the year 3 4', undefined],
  ])('in Britain: %s', (text, postcode) => {
    expect(british(text)).toBe(postcode)
  })
  it('takes letters for digits and digits for letters where the form wants them', () => {
    expect(british('y 0 1 8 v t z')).toBe('YO18 5TZ')
  })
  it('hears all that the recogniser makes of one answer', () => {
    expect(british('h s 4 4 b q', 's 4 4 b q', 's 4 4 b q')).toBe('S4 4BQ')
  })
  it('hears earlier answers too', () => {
    const earlier = [['c v 7 2 f n'], ['charlie victor 7 2 foxtrot november']]
    expect(readPostcode(['c v 7 2 s n'], english, { country: 'GB', earlier })?.postcode).toBe('CV7 2FN')
  })
  it('is less sure of what may be something else', () => {
    const clear = readPostcode(['sierra lima 8 7 romeo juliet'], english, { country: 'GB' })?.confidence ?? 0
    const unclear = readPostcode(['a 8 7 s p'], english, { country: 'GB' })?.confidence ?? 1
    expect(unclear).toBeLessThan(clear)
  })
  it.each([
    ['nine seven two oh one', 'US', '97201'],
    ["it's nine oh two one oh", 'US', '90210'],
    ['one oh oh two three dash four five six seven', 'US', '10023-4567'],
    ['ten thousand one', 'US', '10001'],
    ['the zip code is 73301', 'US', '73301'],
    ['k 1 a 0 b 1', 'CA', 'K1A 0B1'],
    ['em five vee three el nine', 'CA', 'M5V 3L9'],
  ])('elsewhere: %s in %s', (text, country, postcode) => {
    expect(read(text, country)).toBe(postcode)
  })
  it.each([
    ['veintiocho cero cero cuatro', '28004'],
    ['es el cero ocho cero uno cinco', '08015'],
    ['el código postal es 41001', '41001'],
    ['cuarenta y seis cero dieciocho', '46018'],
  ])('in Spanish: %s', (text, postcode) => {
    expect(read(text, 'ES', spanish)).toBe(postcode)
  })
  it('spells in Spanish', () => {
    expect(read('ese doble u uno a dos te erre', 'GB', spanish)).toBe('SW1A 2TR')
  })
  it.each(['', 'yes', "I don't know it", 'I would rather not say'])('none: %s', (text) => {
    expect(british(text)).toBeUndefined()
    expect(read(text, 'US')).toBeUndefined()
  })
})
