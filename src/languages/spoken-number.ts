/** A telephone number in groups of single digits, so that every voice reads it clearly. */
import { readableNumber } from '../core/phone-number.ts'

/** `+15035550188` becomes "5 0 3, 5 5 5, 0 1 8 8". */
export function spokenNumber(phone: string, country: string): string {
  const groups = readableNumber(phone, country).match(/\d+/g) ?? []
  const spoken = groups.map((group) => [...group].join(' ')).join(', ')
  return readableNumber(phone, country).startsWith('+') ? `plus ${spoken}` : spoken
}
