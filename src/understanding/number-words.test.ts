import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { digitsAt } from './number-words.ts'

describe('digitsAt', () => {
  it.each([
    ['five', '5', 1],
    ['oh', '0', 1],
    ['double five', '55', 2],
    ['triple oh', '000', 2],
    ['double fifty five', '5555', 3],
    ['fifty five', '55', 2],
    ['fifty oh', '50', 1],
    ['eighteen', '18', 1],
    ['five hundred', '500', 2],
    ['42', '42', 1],
  ])('%s', (text, digits, length) => {
    expect(digitsAt(text.split(' '), 0, english.words.numbers)).toEqual({ digits, length })
  })
  it.each([
    ['two hundred and six', '206'],
    ['five hundred fifty five', '500'],
  ])('%s', (text, digits) => {
    expect(digitsAt(text.split(' '), 0, english.words.numbers)?.digits).toBe(digits)
  })
  it('reads hundreds the other way', () => {
    const other = { isOtherWay: true }
    expect(digitsAt('five hundred fifty five'.split(' '), 0, english.words.numbers, other)?.digits).toBe(
      '555',
    )
    expect(digitsAt('ochocientos cinco'.split(' '), 0, spanish.words.numbers)?.digits).toBe('805')
    expect(digitsAt('ochocientos cinco'.split(' '), 0, spanish.words.numbers, other)?.digits).toBe('800')
  })
  it.each(['sink', 'double', 'double trouble', ''])('no number: %s', (text) => {
    expect(digitsAt(text.split(' '), 0, english.words.numbers)).toBeUndefined()
  })
})
