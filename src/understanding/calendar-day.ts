/** Days as whole numbers since 1970-01-01, so that a date is worked out without time zones or clocks. */
import type { Feast } from '../languages/calendar-words.ts'

const msPerDay = 86_400_000

/** Undefined when there is no such day. `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const number = Math.round(Date.UTC(year, month - 1, day) / msPerDay)
  const parts = partsOf(number)
  return parts.month === month && parts.day === day ? number : undefined
}

export function partsOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `2026-03-03` */
export function isoDay(number: number): string {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The weekday that comes up: today's own name means the one in a week, unless `isTodayMeant`. */
export function comingWeekday(today: number, weekday: number, isTodayMeant = false): number {
  const days = (weekday - weekdayOf(today) + 7) % 7
  return today + (days === 0 && !isTodayMeant ? 7 : days)
}

/** The weekday of the week `weeks` after this one; weeks begin on Monday. */
export function weekdayInWeek(today: number, weekday: number, weeks: number): number {
  return today - weekdayOf(today) + 1 + 7 * weeks + weekday - 1
}

/** The next day of that number in a month, today included. */
export function comingDayOfMonth(today: number, day: number): number | undefined {
  const { year, month } = partsOf(today)
  for (let step = 0; step < 3; step++) {
    const number = monthDay(year, month + step, day)
    if (number !== undefined && number >= today) return number
  }
  return undefined
}

/** The next month in which that day is that weekday; the day alone when none within a year is. */
export function comingDayOnWeekday(today: number, day: number, weekday: number): number | undefined {
  const { year, month } = partsOf(today)
  for (let step = 0; step < 12; step++) {
    const number = monthDay(year, month + step, day)
    if (number !== undefined && number >= today && weekdayOf(number) === weekday) return number
  }
  return comingDayOfMonth(today, day)
}

/** A day of a month without its year: this year's while the month is not over, else next year's. */
export function comingMonthDay(today: number, month: number, day: number): number | undefined {
  const now = partsOf(today)
  return dayNumber(month < now.month ? now.year + 1 : now.year, month, day)
}

/** Months may run past twelve, or below one. */
function monthDay(year: number, month: number, day: number): number | undefined {
  return dayNumber(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, day)
}

/** Adds months; the day stays, or becomes the month's last. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = partsOf(number)
  for (let last = day; last > 27; last--) {
    const found = monthDay(year, month + months, last)
    if (found !== undefined) return found
  }
  return monthDay(year, month + months, day) ?? number
}

/** The nth weekday of a month, -1 for its last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const first = dayNumber(year, month, 1)
  if (first === undefined) return undefined
  if (nth < 0) {
    const next = addMonths(first, 1)
    return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7)
  }
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  return partsOf(found).month === month ? found : undefined
}

/** The feast that comes next, today included, or that of `year`. */
export function comingFeast(today: number, feast: Feast, year?: number): number | undefined {
  const start = year ?? partsOf(today).year
  const of = (inYear: number) =>
    'day' in feast
      ? dayNumber(inYear, feast.month, feast.day)
      : nthWeekday(inYear, feast.month, feast.weekday, feast.nth)
  const found = of(start)
  return found !== undefined && found < today && year === undefined ? of(start + 1) : found
}
