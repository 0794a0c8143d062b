import { expect, it } from 'vitest'
import { dollars, perUnit, quantityWords } from './money.ts'

it('writes sums with as many places as say something', () => {
  expect([0, 0.00001, 0.0085, 0.02, 0.2375, 1, 12.4, 1234.5].map(dollars)).toEqual([
    '$0.00',
    'less than $0.0001',
    '$0.0085',
    '$0.02',
    '$0.238',
    '$1.00',
    '$12.40',
    '$1,234.50',
  ])
})

it('says what was used in units that people count', () => {
  expect(quantityWords(1, 'minute')).toBe('1 minute')
  expect(quantityWords(3, 'minute')).toBe('3 minutes')
  expect(quantityWords(0.02282, 'million-tokens')).toBe('22,820 tokens')
  expect(quantityWords(4.37, '100-characters')).toBe('437 characters')
  expect(quantityWords(2, 'fax')).toBe('2 fax')
  expect([perUnit('minute'), perUnit('100-characters'), perUnit('million-tokens')]).toEqual([
    'a minute',
    'per 100 characters',
    'a million tokens',
  ])
})
