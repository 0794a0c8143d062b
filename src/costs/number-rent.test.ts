import { expect, it } from 'vitest'
import { numberRent } from './number-rent.ts'
import { priceBook } from './price-book.ts'

it('rents each number once a month, by its kind', () => {
  const numbers = ['+15035550100', '+15035550101', '+18885550100', '+15035550100']
  expect(numberRent(numbers, priceBook)).toMatchObject([
    { priceId: 'twilio-number-local', quantity: 2, usd: 2.3 },
    { priceId: 'twilio-number-toll-free', quantity: 1, usd: 2.15 },
  ])
  expect(numberRent([], priceBook)).toEqual([])
})
