/** Dates of weekday, day, month and year: "Friday the 31st", "Wed, 22 Aug 2018", "el martes 3 de marzo". */
import { comingDayOnWeekday, comingMonthDay, dayNumber, partsOf } from './calendar-day.ts'
import type { CalendarTables } from './calendar-tables.ts'
import { dayOfMonthAt, monthAt, periodStart, weekdayAt, writtenDate, yearAt } from './date-parts.ts'
import type { DateContext, DateRule } from './date-reading.ts'
import type { PlacedWord } from './placed-words.ts'

type Words = readonly PlacedWord[]

/** "Friday the 31st", "Wed, 22 Aug 2018", "August 12, 2018", "2018/05/17", "martes 3 de marzo". */
export const fullDate: DateRule = (words, at, tables, context) => {
  const before = tables.before.at(words, at)
  const lead = before && before.meaning >= 0 ? before.length : 0
  const name = weekdayAt(words, at + lead, tables)
  if (lead > 0 && !name) return undefined
  const comma = name && words[at + lead + name.length]?.text === ',' ? 1 : 0
  const start = at + lead + (name?.length ?? 0) + comma
  const article = name ? tables.articles.lengthAt(words, start) : 0
  const date = dayAndMonth(words, start + article, tables, context)
  if (date) {
    const end = start + article + date.length
    return {
      length: end + trailingWeekday(words, end, tables) - at,
      day: date.day,
      grain: 'day',
      isPast: false,
    }
  }
  const day = name && dayOfMonthAt(words, start + article, tables)
  if (!day || (!day.isOrdinal && (comma > 0 || !endsHere(words, start + article + day.length, tables))))
    return undefined
  return {
    length: start + article + day.length - at,
    day: comingDayOnWeekday(context.today, day.day, name.weekday),
    grain: 'day',
    isPast: false,
  }
}

/** Whether a number may end here: before a noun it counts something, and before digits it is part of something else. */
export function endsHere(words: Words, at: number, { language }: CalendarTables): boolean {
  const next = words[at]?.text
  if (next === undefined) return true
  return /^[\p{L}\d]/u.test(next) ? language.words.calendar.followers.has(next) : !/^[-%$€£:/#]/.test(next)
}

function trailingWeekday(words: Words, at: number, tables: CalendarTables): number {
  const comma = words[at]?.text === ',' ? 1 : 0
  const on = tables.language.words.calendar.on.includes(words[at + comma]?.text ?? '') ? 1 : 0
  const name = comma || on || words[at] ? weekdayAt(words, at + comma + on, tables) : undefined
  return name ? comma + on + name.length : 0
}

function dayAndMonth(words: Words, at: number, tables: CalendarTables, { today, order }: DateContext) {
  const written = writtenDate(words[at]?.text ?? '', today, order)
  if (written) {
    const year = written.hasYear ? undefined : yearAt(words, at + 1, tables, today)
    if (!year || written.day === undefined) return { day: written.day, length: 1 }
    const { month, day } = partsOf(written.day)
    return { day: dayNumber(year.year, month, day), length: 1 + year.length }
  }
  const month = monthAt(words, at, tables)
  if (month) {
    const article = tables.articles.lengthAt(words, at + month.length)
    const day = dayOfMonthAt(words, at + month.length + article, tables)
    return (
      day && withYear(words, at, month.length + article + day.length, [month.month, day.day], tables, today)
    )
  }
  const day = dayOfMonthAt(words, at, tables)
  if (!day) return undefined
  const ofMonth = dayOfNamedMonth(words, at, day, tables, today)
  if (ofMonth) return ofMonth
  const joint = words[at + day.length]?.text === ',' ? 1 : tables.of.lengthAt(words, at + day.length)
  const behind = monthAt(words, at + day.length + joint, tables)
  return (
    behind && withYear(words, at, day.length + joint + behind.length, [behind.month, day.day], tables, today)
  )
}

/** "the 5th of this month", "el 8 del mes que viene" */
function dayOfNamedMonth(
  words: Words,
  at: number,
  day: { day: number; length: number },
  tables: CalendarTables,
  today: number,
): { day: number | undefined; length: number } | undefined {
  const of = tables.of.lengthAt(words, at + day.length)
  if (!of) return undefined
  const start = at + day.length + of
  const before = tables.before.at(words, start)
  const unit = tables.units.at(words, start + (before?.length ?? 0))
  if (unit?.meaning !== 'month') return undefined
  const end = start + (before?.length ?? 0) + unit.length
  const behind = before ? undefined : tables.behind.at(words, end)
  const step = before?.meaning ?? behind?.meaning
  if (step === undefined) return undefined
  const { year, month } = partsOf(periodStart(today, 'month', step))
  return { day: dayNumber(year, month, day.day), length: end + (behind?.length ?? 0) - at }
}

function withYear(
  words: Words,
  at: number,
  length: number,
  [month, day]: [number, number],
  tables: CalendarTables,
  today: number,
): { day: number | undefined; length: number } {
  const joint = words[at + length]?.text === ',' ? 1 : tables.of.lengthAt(words, at + length)
  const year = yearAt(words, at + length + joint, tables, today)
  return year
    ? { length: length + joint + year.length, day: dayNumber(year.year, month, day) }
    : { length, day: comingMonthDay(today, month, day) }
}
