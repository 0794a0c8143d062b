/** The parts that dates are made of: day of the month, month, weekday, year, dates in digits, lapses of time. */
import type { DateUnit } from '../languages/calendar-words.ts'
import { addMonths, comingMonthDay, dayNumber, partsOf, weekdayOf } from './calendar-day.ts'
import type { CalendarTables } from './calendar-tables.ts'
import type { PlacedWord } from './placed-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

type Words = readonly PlacedWord[]

/** `mdy`: 4/5 is April 5; `dmy`: it is the 4th of May. */
export type DayOrder = 'mdy' | 'dmy'

/** How a country writes dates in digits; `country` as in a language tag: `US`. */
export function dayOrder(country: string): DayOrder {
  return country === 'US' ? 'mdy' : 'dmy'
}

/** "31st", "thirty first", "twenty third", "21". */
export function dayOfMonthAt(
  words: Words,
  at: number,
  { language, ordinals }: CalendarTables,
): { day: number; length: number; isOrdinal: boolean } | undefined {
  const { numbers, calendar } = language.words
  const ordinal = ordinals.at(words, at)
  if (ordinal) return { day: ordinal.meaning, length: ordinal.length, isOrdinal: true }
  const word = words[at]?.text ?? ''
  const ten = Object.hasOwn(numbers.tens, word) ? numbers.tens[word] : undefined
  const unit = ten === undefined ? undefined : ordinals.at(words, at + 1)
  if (ten !== undefined && unit && unit.meaning < 10)
    return { day: Number(ten) * 10 + unit.meaning, length: 1 + unit.length, isOrdinal: true }
  const cardinal = cardinalAt(words, at, numbers)
  if (!cardinal || !Number.isInteger(cardinal.value) || cardinal.value < 1 || cardinal.value > 31)
    return undefined
  const ending = words[at + cardinal.length]
  const isOrdinal = ending?.isGlued === true && calendar.ordinalEndings.has(ending.text)
  return { day: cardinal.value, length: cardinal.length + (isOrdinal ? 1 : 0), isOrdinal }
}

export function monthAt(words: Words, at: number, { months }: CalendarTables) {
  const found = months.at(words, at)
  return found && { month: found.meaning, length: found.length + point(words, at + found.length) }
}

export function weekdayAt(words: Words, at: number, { weekdays }: CalendarTables) {
  const found = weekdays.at(words, at)
  return found && { weekday: found.meaning, length: found.length + point(words, at + found.length) }
}

/** The point of an abbreviation: "Wed.", "Aug.". */
function point(words: Words, at: number): number {
  const mark = words[at]
  return mark?.text === '.' && mark.isGlued && (words[at - 1]?.text.length ?? 9) <= 4 ? 1 : 0
}

/** "2018", "this year", "nineteen sixty nine", "two thousand and six", "twenty eighteen". */
export function yearAt(
  words: Words,
  at: number,
  { language, years }: CalendarTables,
  today: number,
): { year: number; length: number } | undefined {
  const relative = years.at(words, at)
  if (relative) return { year: partsOf(today).year + relative.meaning, length: relative.length }
  const { numbers, clock } = language.words
  const number = cardinalAt(words, at, numbers)
  if (!number) return undefined
  if (number.value >= 1900 && number.value < 2100) return { year: number.value, length: number.length }
  if (number.digits !== undefined || (number.value !== 19 && number.value !== 20)) return undefined
  const start = at + number.length
  const nought = clock.nought.includes(words[start]?.text ?? '') ? 1 : 0
  const rest = cardinalAt(words, start + nought, numbers)
  if (!rest || rest.value > 99 || (nought ? rest.value > 9 : rest.value < 10)) return undefined
  return { year: number.value * 100 + rest.value, length: number.length + nought + rest.length }
}

/** 2018/05/17, 8/29/18, 17.05.2018, 9/1; undefined for other words. A day that cannot be is read the other way round. */
export function writtenDate(
  text: string,
  today: number,
  order: DayOrder,
): { day: number | undefined; hasYear: boolean } | undefined {
  const match = /^(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?$/.exec(text)
  if (!match || (match[3] === undefined && !text.includes('/'))) return undefined
  const [one = 0, two = 0] = [Number(match[1]), Number(match[2])]
  if ((match[1]?.length ?? 0) === 4)
    return match[3] === undefined ? undefined : { day: dayNumber(one, two, Number(match[3])), hasYear: true }
  const isMonthFirst = order === 'mdy' ? one <= 12 : two > 12
  const [month, day] = isMonthFirst ? [one, two] : [two, one]
  if (match[3] === undefined) return { day: comingMonthDay(today, month, day), hasYear: false }
  const year = Number(match[3])
  return { day: dayNumber(year < 100 ? 2000 + year : year, month, day), hasYear: true }
}

/** The first day of this week, weekend or month, or of the one `step` after it. */
export function periodStart(today: number, unit: DateUnit, step: number): number {
  const monday = today - weekdayOf(today) + 1
  if (unit === 'month') {
    const { year, month } = partsOf(today)
    return addMonths(dayNumber(year, month, 1) ?? today, step)
  }
  const start = monday + 7 * step + (unit === 'weekend' ? 5 : 0)
  return step === 0 ? Math.max(start, today) : start
}

/** What lies `count` units after a day, or before it. Hours and minutes are counted from now. */
export function lapse(
  base: number,
  unit: DateUnit,
  count: number,
): { day: number; grain: DateUnit; minutes?: number } {
  if (unit === 'minute' || unit === 'hour')
    return { day: base, grain: unit, minutes: Math.round(count * (unit === 'hour' ? 60 : 1)) }
  const grain = 'day'
  if (unit === 'month') return { day: addMonths(base, Math.round(count)), grain }
  if (unit === 'year') return { day: addMonths(base, Math.round(12 * count)), grain }
  const days = unit === 'fortnight' ? 14 : unit === 'day' ? 1 : 7
  return { day: base + Math.round(count * days), grain }
}
