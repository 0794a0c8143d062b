/** A telephone number in groups of single digits, so that every voice reads it clearly. */
import { readableNumber } from '../core/phone-number.ts'

/**
 * `+15035550188` becomes "5 0 3, 5 5 5, 0 1 8 8"; a number of another country gets the word for the plus sign in front,
 * when there is one.
 */
export function spokenNumber(phone: string, country: string, plus?: string): string {
  const readable = readableNumber(phone, country)
  const groups = readable.match(/\d+/g) ?? []
  const spoken = groups.map((group) => [...group].join(' ')).join(', ')
  return plus !== undefined && readable.startsWith('+') ? `${plus} ${spoken}` : spoken
}
