/** The shape of a language's words for days. Phrases are lower case; accents and hyphens may be left out or written. */

export type DateUnit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'year'

/** A feast: a day of a month, or the nth weekday (ISO, -1 for the last) of one. */
export type Feast = { month: number; day: number } | { month: number; weekday: number; nth: number }

export interface CalendarWords {
  /** Names and short forms: Monday is 1, Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Weekdays that come again ("on Mondays"), or are counted ("3 Tuesdays from now"). */
  readonly manyWeekdays: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  /** Month names that are everyday words too ("may", "march"): meant only beside a day or behind "in". */
  readonly doubtfulMonths: ReadonlySet<string>
  /** `first` → 1, `twentieth` → 20; ten and unit are put together ("twenty first"). */
  readonly ordinals: Readonly<Record<string, number>>
  /** What is written behind digits: `st` of `21st`. */
  readonly ordinalEndings: ReadonlySet<string>
  /** A day is said without a month behind these as an ordinal ("the third"). */
  readonly articles: readonly string[]
  /** Behind these a plain number is a day ("el 15", "día 8"). */
  readonly dayLeads: readonly string[]
  /** Between day, month and year: "of", "de", "del". */
  readonly of: readonly string[]
  /** Before a weekday behind the date: "Aug 26, on Sunday". */
  readonly on: readonly string[]
  /** Days from today: `tomorrow` → 1, `yesterday` → -1. */
  readonly days: Readonly<Record<string, number>>
  readonly feasts: Readonly<Record<string, Feast>>
  readonly units: Readonly<Record<string, DateUnit>>
  /** Counts that are no numbers: `a` → 1, `a couple of` → 2, `half an` → 0.5. */
  readonly counts: Readonly<Record<string, number>>
  /** Behind a count and its unit: "and a half". */
  readonly andHalf: readonly string[]
  /** Before a lapse that lies ahead: "in", "dentro de". */
  readonly in: readonly string[]
  /** Behind a lapse that lies ahead: "from now". */
  readonly fromNow: readonly string[]
  /** Around a lapse that has passed: "hace" before, "ago" behind. */
  readonly agoBefore: readonly string[]
  readonly agoBehind: readonly string[]
  /** Between a lapse and the day that it counts from: "a week from Tuesday". */
  readonly from: readonly string[]
  /** Before a weekday or unit: "next Monday", "this week", "last month", "próximo lunes". */
  readonly next: readonly string[]
  readonly this: readonly string[]
  readonly last: readonly string[]
  /** The same behind it: "lunes que viene", "semana pasada". */
  readonly nextBehind: readonly string[]
  readonly thisBehind: readonly string[]
  readonly lastBehind: readonly string[]
  /** Behind a weekday, days after the coming one: "Friday week" and "viernes en ocho" → 7. */
  readonly daysBehind: Readonly<Record<string, number>>
  /** Years from this one: "this year", "next year". */
  readonly years: Readonly<Record<string, number>>
  /** What repeats is no day: "each", "every". */
  readonly every: readonly string[]
  /** Before a month alone ("in August"); names of people are months too. */
  readonly monthLeads: readonly string[]
  /** Phrases that name a day and mean none: "how are you today". */
  readonly notDates: readonly string[]
  /** "the week of the 3rd": the words before the day. */
  readonly weekOf: readonly string[]
  /** What may follow a bare day or hour ("the third please"); a noun behind it makes it something else. */
  readonly followers: ReadonlySet<string>
  /** Words of estimation before a count: "about", "around". */
  readonly roughly: readonly string[]
}
