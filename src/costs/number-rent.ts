/** What a month's rent of telephone numbers costs. Pure. */
import { type CostLine, costOf } from './call-cost.ts'
import type { Price } from './price-book.ts'

const tollFree = /^\+1(800|833|844|855|866|877|888)\d{7}$/

export function isTollFree(number: string): boolean {
  return tollFree.test(number)
}

/** `numbers` in E.164. Each is rented once, however often it is named. */
export function numberRent(numbers: readonly string[], book: readonly Price[]): CostLine[] {
  const used = [...new Set(numbers)].map((number) => ({
    priceId: isTollFree(number) ? 'twilio-number-toll-free' : 'twilio-number-local',
    quantity: 1,
  }))
  return costOf(used, book).lines
}
