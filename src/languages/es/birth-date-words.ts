/** Spanish words that recognisers write for days and digits of a date of birth. */
import type { BirthDateWords } from '../birth-date-words.ts'

export const birthDate: BirthDateWords = {
  heardDays: { uno: 1, un: 1, do: 2, tre: 3 },
  heardMonths: new Set(),
  yearEcho: 0,
  heardDigits: { sé: 6, do: 2 },
}
