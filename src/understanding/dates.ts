/** Dates in a caller's words: "tomorrow", "Friday the 31st", "in two weeks", "el tres de mayo". */
import type { DateUnit } from '../languages/calendar-words.ts'
import type { Language } from '../languages/language.ts'
import { isoDay } from './calendar-day.ts'
import { type CalendarTables, calendarTables } from './calendar-tables.ts'
import { clockTables } from './clock-tables.ts'
import { dateAt } from './date-grammar.ts'
import { type DayOrder, dayOfMonthAt } from './date-parts.ts'
import type { DateContext, DateReading } from './date-reading.ts'
import { endsHere } from './full-date.ts'
import { localNow, type TimeContext } from './local-now.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'
import { isTakenBack } from './taken-back.ts'

export interface FoundDate {
  /** The words that say it, and where they stand in the utterance. */
  text: string
  start: number
  end: number
  /** `2026-03-03`, the first day of a week, weekend or month; undefined for a day that no month has. */
  value: string | undefined
  /** How exact it is. `minute` and `hour`: a lapse ("in an hour"), whose day is `value`. */
  grain: DateUnit
  /** It was said as something past: "yesterday", "6 days ago". */
  isPast: boolean
}

export interface DateOptions extends TimeContext {
  /** The receptionist had just asked for a date. */
  asked?: boolean
  /** How dates in digits are written where the business is; `mdy` unless told otherwise. */
  order?: DayOrder
}

export function findDates(text: string, language: Language, options: DateOptions): FoundDate[] {
  const words = placedWords(text)
  const { today } = localNow(options)
  const context = { today, order: options.order ?? 'mdy' }
  return datesIn(words, language, { ...context, asked: options.asked ?? false }).map(
    ({ from, to, reading }) => ({
      ...placeOf(text, words, from, to),
      value: reading.day === undefined ? undefined : isoDay(reading.day),
      grain: reading.grain,
      isPast: reading.isPast,
    }),
  )
}

export interface PlacedDate {
  /** First word, and the one behind the last. */
  from: number
  to: number
  reading: DateReading
}

/** The dates in words, leaving out what is taken back ("not Friday") and what comes again ("every Friday"). */
export function datesIn(
  words: readonly PlacedWord[],
  language: Language,
  options: DateContext & { asked: boolean },
): PlacedDate[] {
  const tables = calendarTables(language)
  const clock = clockTables(language)
  const found: PlacedDate[] = []
  let at = 0
  while (at < words.length) {
    const reading = dateAt(words, at, tables, options)
    const part = Math.max(clock.halves.lengthAt(words, at), clock.parts.lengthAt(words, at))
    if (!reading || part > reading.length) {
      at += Math.max(1, part)
      continue
    }
    const to = at + reading.length
    if (isMeant(words, at, to, reading, tables, options.asked) && !isTakenBack(words, at, to, clock)) {
      found.push({ from: at, to, reading })
    }
    at = to
  }
  return found
}

function isMeant(
  words: readonly PlacedWord[],
  from: number,
  to: number,
  { isBare, length }: DateReading,
  tables: CalendarTables,
  asked: boolean,
): boolean {
  if (tables.every.before(words, from) || tables.every.lengthAt(words, to) > 0) return false
  if (tables.notDates.before(words, to)) return false
  if (isMonthName(words, from, length, tables))
    return asked || tables.monthLeads.before(words, from) !== undefined
  if (!isBare) return true
  if (isInRange(words, from, to, tables)) return true
  if (!endsHere(words, to, tables)) return false
  if (tables.dayLeads.before(words, from)) return true
  const article = tables.articles.before(words, from)
  const isDigits = /^\d/.test(words[from]?.text ?? '')
  const isOrdinal = !isDigits || length > 1
  if (
    !isOrdinal ||
    (!isDigits && tables.language.words.numbers.units[words[from]?.text ?? ''] !== undefined)
  ) {
    return asked && (article !== undefined || words.length <= length + 2)
  }
  return isDigits ? article !== undefined || asked : (article?.length ?? 0) > 1 || asked
}

/** "the 16th to the 22nd", "10th - 23rd": one ordinal makes the other a day. */
function isInRange(words: readonly PlacedWord[], from: number, to: number, tables: CalendarTables): boolean {
  if (!dayOfMonthAt(words, from, tables)?.isOrdinal) return false
  const { rangeJoiners } = clockTables(tables.language)
  const joint = rangeJoiners.lengthAt(words, to)
  const next = to + joint + tables.articles.lengthAt(words, to + joint)
  if (joint > 0 && dayOfMonthAt(words, next, tables)?.isOrdinal) return true
  // With or without an article in between.
  const end = [from, from - 1]
    .map((start) => start - (rangeJoiners.before(words, start)?.length ?? start))
    .find((start) => start > 0)
  const ending = end ? words[end - 1] : undefined
  return ending?.isGlued === true && tables.language.words.calendar.ordinalEndings.has(ending.text)
}

/** A month and nothing else: "in August", but not "August Lopez". */
function isMonthName(
  words: readonly PlacedWord[],
  from: number,
  length: number,
  { months }: CalendarTables,
): boolean {
  return months.lengthAt(words, from) === length
}

export function placeOf(text: string, words: readonly PlacedWord[], from: number, to: number) {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  return { text: text.slice(start, end), start, end }
}
