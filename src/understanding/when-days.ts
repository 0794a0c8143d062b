/** Which days a caller means: one ("Friday"), a span ("next week", "between Monday and Wednesday"), or a bound ("by Friday"). */
import type { DateTime } from 'luxon'
import type { DateUnit } from '../languages/calendar-words.ts'
import { partsOf } from './calendar-day.ts'
import type { ClockTables } from './clock-tables.ts'
import type { PlacedDate } from './dates.ts'
import type { LocalNow } from './local-now.ts'
import type { PlacedWord } from './placed-words.ts'

export interface DaySpan {
  from: DateTime
  /** Undefined for a single day, which begins at `from`. */
  to?: DateTime
}

/** How many days a week, weekend or month that is named may take, so that a window ends. */
const spans: Partial<Record<DateUnit, number>> = { week: 7, weekend: 2, month: 31 }

/** The days that the dates name, never before today; undefined when they name none. */
export function daysMeant(
  words: readonly PlacedWord[],
  dates: readonly PlacedDate[],
  tables: ClockTables,
  now: LocalNow,
): DaySpan | undefined {
  const ahead = dates.filter(({ reading }) => !reading.isPast && (reading.day ?? 0) >= now.today)
  const [first, second] = ahead
  if (!first) return undefined
  const from = startOf(first, now)
  if (second && isRange(words, first, second, tables)) return { from, to: startOf(second, now).endOf('day') }
  const { calendar, marks } = tables
  const article = calendar.articles.before(words, first.from)
  const mark =
    marks.before(words, first.from) ?? (article && marks.before(words, first.from - article.length))
  switch (mark?.meaning) {
    case 'before':
      return { from: now.time, to: isUpTo(words, first, tables) ? from.endOf('day') : from }
    case 'until':
      return { from: now.time, to: from.endOf('day') }
    case 'after':
      return { from: isNotBefore(words, first, tables) ? from : from.plus({ days: 1 }) }
    default: {
      const days = spans[first.reading.grain]
      return days === undefined ? { from } : { from, to: endOfSpan(first, days, now) }
    }
  }
}

function startOf({ reading }: PlacedDate, { time }: LocalNow): DateTime {
  return time.startOf('day').set(partsOf(reading.day ?? 0))
}

/** A week ends on its Sunday, a month on its last day, whenever in it `from` is. */
function endOfSpan(date: PlacedDate, days: number, now: LocalNow): DateTime {
  const from = startOf(date, now)
  if (date.reading.grain === 'month') return from.endOf('month')
  return days === 2 ? from.plus({ days: from.weekday === 7 ? 0 : 1 }).endOf('day') : from.endOf('week')
}

function isRange(
  words: readonly PlacedWord[],
  first: PlacedDate,
  second: PlacedDate,
  { rangeJoiners, calendar }: ClockTables,
) {
  const joint = rangeJoiners.lengthAt(words, first.to)
  const article = calendar.articles.lengthAt(words, first.to + joint)
  return joint > 0 && (first.to + joint === second.from || first.to + joint + article === second.from)
}

/** "by Friday" takes Friday in; "before Friday" does not. */
function isUpTo(words: readonly PlacedWord[], { from }: PlacedDate, { language }: ClockTables): boolean {
  return words.slice(Math.max(0, from - 3), from).some(({ text }) => language.words.clock.upTo.has(text))
}

/** "not before Friday" begins with Friday; "after Friday" does not. */
function isNotBefore(words: readonly PlacedWord[], { from }: PlacedDate, { language }: ClockTables): boolean {
  return words.slice(Math.max(0, from - 4), from).some(({ text }) => language.words.clock.notBefore.has(text))
}
