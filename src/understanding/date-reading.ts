/** What a rule of the date grammar makes of the words at a place. */
import type { DateUnit } from '../languages/calendar-words.ts'
import type { CalendarTables } from './calendar-tables.ts'
import type { DayOrder } from './date-parts.ts'
import type { PlacedWord } from './placed-words.ts'

export interface DateReading {
  /** How many words it takes. */
  length: number
  /** Days since 1970; the first one of a week, weekend or month. Undefined when there is no such day. */
  day: number | undefined
  grain: DateUnit
  isPast: boolean
  /** From now, for lapses of hours and minutes. */
  minutes?: number
  /** Only a day of some month ("the 5th"): its surroundings must say that it is one. */
  isBare?: boolean
}

export interface DateContext {
  /** Days since 1970. */
  today: number
  order: DayOrder
}

export type DateRule = (
  words: readonly PlacedWord[],
  at: number,
  tables: CalendarTables,
  context: DateContext,
) => DateReading | undefined
