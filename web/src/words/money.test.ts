import { expect, it } from 'vitest'
import { aboutDollars, dollars, perUnit, quantityWords, unitPrice } from './money.ts'

it('writes sums with as many places as say something', () => {
  expect([0, 0.00001, 0.0085, 0.02, 0.2375, 1, 12.4, 1234.5].map(dollars)).toEqual([
    '$0.00',
    '< $0.0001',
    '$0.0085',
    '$0.02',
    '$0.238',
    '$1.00',
    '$12.40',
    '$1,234.50',
  ])
})

it('rounds what is only about so much to the cent', () => {
  expect([0.0891, 0.154, 0.0044].map(aboutDollars)).toEqual(['$0.09', '$0.15', '$0.0044'])
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

it('takes a unit’s price from the list while that explains the sum, and from the sum once it has changed', () => {
  expect(unitPrice({ quantity: 0.000146, usd: 0.0001 }, 0.75)).toBe(0.75)
  expect(unitPrice({ quantity: 4, usd: 0.28 }, 0.09)).toBeCloseTo(0.07)
  expect(unitPrice({ quantity: 4, usd: 0.28 }, null)).toBeCloseTo(0.07)
  expect([
    unitPrice({ quantity: null, usd: null }, 1),
    unitPrice({ quantity: 2, usd: null }, 1),
    unitPrice({ quantity: 0, usd: 0 }, 1),
  ]).toEqual([undefined, undefined, undefined])
})
