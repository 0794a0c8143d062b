/** The shape of words that matter where a date of birth is heard, beside those of the calendar. */

export interface BirthDateWords {
  /** Words that recognisers write for a day of the month that sounds like them: "night" for "ninth". */
  readonly heardDays: Readonly<Record<string, number>>
  /** A month's name that is written for something else: "17th of May 11th" for "17th of the 11th". */
  readonly heardMonths: ReadonlySet<string>
  /** An ordinal that is written for the start of a year ("March 8th 1986"): no month after a month's name. */
  readonly yearEcho: number
  /** Words for the last digit of a year behind a decade: "1930 to" for "1932". */
  readonly heardDigits: Readonly<Record<string, number>>
}
