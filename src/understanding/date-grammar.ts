/** The grammar of days: what a date means that begins at a place in the words, by the tables of a language. */
import {
  comingDayOfMonth,
  comingFeast,
  comingMonthDay,
  comingWeekday,
  dayNumber,
  nthWeekday,
  partsOf,
  weekdayInWeek,
} from './calendar-day.ts'
import type { CalendarTables } from './calendar-tables.ts'
import { dayOfMonthAt, lapse, monthAt, periodStart, weekdayAt, yearAt } from './date-parts.ts'
import type { DateReading, DateRule } from './date-reading.ts'
import { endsHere, fullDate } from './full-date.ts'
import type { PlacedWord } from './placed-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

type Words = readonly PlacedWord[]

/** The longest date that begins at `at`. */
export const dateAt: DateRule = (words, at, tables, context) => {
  let best: DateReading | undefined
  for (const rule of [named, relative, weekday, period, fullDate, bare]) {
    const found = rule(words, at, tables, context)
    if (found && found.length > (best?.length ?? 0)) best = found
  }
  return best
}

/** "today", "the day after tomorrow", "christmas eve 2025". */
const named: DateRule = (words, at, tables, { today }) => {
  const name = tables.days.at(words, at)
  if (name) return { length: name.length, day: today + name.meaning, grain: 'day', isPast: name.meaning < 0 }
  const feast = tables.feasts.at(words, at)
  if (!feast) return undefined
  const year = yearAt(words, at + feast.length, tables, today)
  const day = comingFeast(today, feast.meaning, year?.year)
  return { length: feast.length + (year?.length ?? 0), day, grain: 'day', isPast: false }
}

/** "in about two weeks", "3 days from now", "6 days ago", "a week from Tuesday", "3 Tuesdays from now". */
const relative: DateRule = (words, at, tables, context) => {
  const { today } = context
  const ago = tables.agoBefore.lengthAt(words, at)
  const ahead = tables.in.lengthAt(words, at)
  const lead = ago || ahead
  const start = at + lead + (lead && tables.roughly.lengthAt(words, at + lead))
  const count = countAt(words, start, tables)
  if (!count) return undefined
  const many = lead ? undefined : countedWeekday(words, start + count.length, tables)
  if (many) {
    const day = comingWeekday(today, many.weekday) + 7 * (count.value - 1)
    return { length: start + count.length + many.length - at, day, grain: 'day', isPast: false }
  }
  const unit = tables.units.at(words, start + count.length)
  if (!unit) return undefined
  const unitEnd = start + count.length + unit.length
  const half = tables.andHalf.lengthAt(words, unitEnd)
  const end = unitEnd + half
  const value = count.value + (half ? 0.5 : 0)
  const from = (base: number, length: number, sign: 1 | -1): DateReading => ({
    length: end + length - at,
    ...lapse(base, unit.meaning, value * sign),
    isPast: sign < 0,
  })
  const behind = tables.agoBehind.lengthAt(words, end)
  if (ago || behind) return from(today, behind, -1)
  const fromNow = tables.fromNow.lengthAt(words, end)
  if (fromNow && (ahead || words[end]?.text !== 'time')) return from(today, fromNow, 1)
  const joint = tables.from.lengthAt(words, end)
  const base =
    named(words, end + joint, tables, context) ??
    (joint ? weekday(words, end + joint, tables, context) : undefined)
  if (base?.day !== undefined && !lead && !base.isPast) return from(base.day, joint + base.length, 1)
  return ahead ? from(today, 0, 1) : undefined
}

function countAt(words: Words, at: number, { counts, language }: CalendarTables) {
  const count = counts.at(words, at)
  if (count) return { value: count.meaning, length: count.length }
  const number = cardinalAt(words, at, language.words.numbers)
  return number && number.value < 1000 ? { value: number.value, length: number.length } : undefined
}

function countedWeekday(words: Words, at: number, { manyWeekdays, weekdays, fromNow }: CalendarTables) {
  const name = manyWeekdays.at(words, at) ?? weekdays.at(words, at)
  const length = name && fromNow.lengthAt(words, at + name.length)
  return name && length ? { weekday: name.meaning, length: name.length + length } : undefined
}

/** "Friday", "next Tuesday", "Sunday next week", "lunes que viene", "Wednesday in a week". */
const weekday: DateRule = (words, at, tables, context) => {
  const { today } = context
  const before = tables.before.at(words, at)
  const name = weekdayAt(words, at + (before?.length ?? 0), tables)
  if (!name) return undefined
  const end = at + (before?.length ?? 0) + name.length
  const later = before?.meaning ? undefined : tables.daysBehind.at(words, end)
  if (later) {
    const day = comingWeekday(today, name.weekday, false) + later.meaning
    return { length: end + later.length - at, day, grain: 'day', isPast: false }
  }
  const behind = before ? undefined : tables.behind.at(words, end)
  const step = before?.meaning ?? behind?.meaning
  const coming = comingWeekday(today, name.weekday, step !== undefined)
  if (step === undefined && tables.in.lengthAt(words, end)) {
    const counted = relative(words, end, tables, { ...context, today: coming })
    if (counted?.grain === 'day') return { ...counted, length: end + counted.length - at }
  }
  const day = !step ? coming : step < 0 ? coming - 7 : weekdayInWeek(today, name.weekday, 1)
  return { length: end + (behind?.length ?? 0) - at, day, grain: 'day', isPast: (step ?? 0) < 0 }
}

/** "next week", "this weekend", "next week Monday", "the last Sunday of this month", "in August". */
const period: DateRule = (words, at, tables, context) => {
  const { today } = context
  const nth = nthOfMonth(words, at, tables, context)
  if (nth) return nth
  const before = tables.before.at(words, at)
  const unit = tables.units.at(words, at + (before?.length ?? 0))
  if (unit && ['week', 'month', 'weekend'].includes(unit.meaning)) {
    const end = at + (before?.length ?? 0) + unit.length
    const behind = before ? undefined : tables.behind.at(words, end)
    const step = before?.meaning ?? behind?.meaning
    if (step === undefined && unit.meaning !== 'weekend') return undefined
    const isPast = (step ?? 0) < 0
    const name = before && unit.meaning === 'week' ? weekdayAt(words, end, tables) : undefined
    if (name)
      return {
        length: end + name.length - at,
        day: weekdayInWeek(today, name.weekday, step ?? 0),
        grain: 'day',
        isPast,
      }
    const day = periodStart(today, unit.meaning, step ?? 0)
    return { length: end + (behind?.length ?? 0) - at, day, grain: unit.meaning, isPast }
  }
  const month = monthAt(words, at, tables)
  if (!month || tables.language.words.calendar.doubtfulMonths.has(words[at]?.text ?? '')) return undefined
  const year = yearAt(words, at + month.length, tables, today)
  const day = year ? dayNumber(year.year, month.month, 1) : comingMonthDay(today, month.month, 1)
  return { length: month.length + (year?.length ?? 0), day, grain: 'month', isPast: false }
}

const nthOfMonth: DateRule = (words, at, tables, { today }) => {
  const last = tables.before.at(words, at)
  const nth = last?.meaning === -1 ? last : tables.ordinals.at(words, at)
  if (!nth || nth.meaning > 5) return undefined
  const name = weekdayAt(words, at + nth.length, tables)
  const of = name && tables.of.lengthAt(words, at + nth.length + name.length)
  if (!of) return undefined
  const start = at + nth.length + name.length + of
  const month = monthAt(words, start, tables)
  const which = tables.before.at(words, start)
  const unit = which && tables.units.at(words, start + which.length)
  if (!month && unit?.meaning !== 'month') return undefined
  const first = month
    ? comingMonthDay(today, month.month, 1)
    : periodStart(today, 'month', which?.meaning ?? 0)
  const parts = partsOf(first ?? today)
  return {
    length: start + (month ? month.length : (which?.length ?? 0) + (unit?.length ?? 0)) - at,
    day: nthWeekday(parts.year, parts.month, name.weekday, nth.meaning),
    grain: 'day',
    isPast: false,
  }
}

/** The same, or a date begins here: "for 6 next Saturday". */
export function endsHereOrDate(words: Words, at: number, tables: CalendarTables): boolean {
  if (endsHere(words, at, tables)) return true
  const date = dateAt(words, at, tables, { today: 0, order: 'mdy' })
  return date !== undefined && !date.isBare
}

/** "5th", "fifth", "15": a day when what stands around it says so. */
const bare: DateRule = (words, at, tables, { today }) => {
  const day = dayOfMonthAt(words, at, tables)
  if (!day) return undefined
  return {
    length: day.length,
    day: comingDayOfMonth(today, day.day),
    grain: 'day',
    isPast: false,
    isBare: true,
  }
}
