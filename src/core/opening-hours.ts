/** When a business is open, in its own time zone. Times in and out are ISO 8601 with offset. */
import { DateTime } from 'luxon'
import { type Business, type Hours, weekdays } from './business.ts'
import { timeZone } from './time-zone.ts'

type Schedule = Pick<Business, 'hours' | 'holidays' | 'timezone'>

/** The opening periods of the local day that `day` lies in; a holiday's own periods replace the weekday's. */
function periodsOf(schedule: Schedule, day: DateTime): { from: DateTime; to: DateTime }[] {
  const holiday = schedule.holidays.find((entry) => entry.date === day.toISODate())
  const weekday = weekdays[day.weekday - 1]
  const periods = holiday ? holiday.hours : weekday ? (schedule.hours[weekday] ?? []) : []
  return periods
    .map(([from, to]) => ({ from: atClock(day, from), to: atClock(day, to) }))
    .sort((a, b) => a.from.toMillis() - b.from.toMillis())
}

/** What is open on the local day that `at` lies in, as clock times, and the holiday that made it so. */
export function hoursOn(schedule: Schedule, at: Date): { periods: [string, string][]; holiday?: string } {
  const day = DateTime.fromJSDate(at, { zone: timeZone(schedule.timezone) })
  const holiday = schedule.holidays.find((entry) => entry.date === day.toISODate())
  const weekday = weekdays[day.weekday - 1]
  const periods = holiday?.hours ?? (weekday ? (schedule.hours[weekday] ?? []) : [])
  return {
    periods: periods.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ...(holiday ? { holiday: holiday.name } : {}),
  }
}

function atClock(day: DateTime, clock: string): DateTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour === 24 ? day.plus({ days: 1 }).startOf('day') : day.startOf('day').set({ hour, minute })
}

export function isOpen(schedule: Schedule, at: Date): boolean {
  const local = DateTime.fromJSDate(at, { zone: timeZone(schedule.timezone) })
  return periodsOf(schedule, local).some(({ from, to }) => local >= from && local < to)
}

/** The moment itself when open, else the start of the next period; undefined when none comes within a year. */
export function nextOpening(schedule: Schedule, at: Date): string | undefined {
  const local = DateTime.fromJSDate(at, { zone: timeZone(schedule.timezone) })
  if (isOpen(schedule, at)) return local.toISO() ?? undefined
  for (let days = 0; days <= 366; days++) {
    const next = periodsOf(schedule, local.plus({ days }).startOf('day')).find(({ from }) => from >= local)
    if (next) return next.from.toISO() ?? undefined
  }
  return undefined
}

/** When the period that `at` lies in ends; undefined when closed then. */
export function closesAt(schedule: Schedule, at: Date): string | undefined {
  const local = DateTime.fromJSDate(at, { zone: timeZone(schedule.timezone) })
  const period = periodsOf(schedule, local).find(({ from, to }) => local >= from && local < to)
  return period?.to.toISO() ?? undefined
}

/** The opening periods of every day that the span touches, and of the one before it; in order, epoch milliseconds. */
export function openPeriods(schedule: Schedule, from: Date, to: Date): { from: number; to: number }[] {
  const zone = timeZone(schedule.timezone)
  const periods: { from: number; to: number }[] = []
  const end = DateTime.fromJSDate(to, { zone })
  let day = DateTime.fromJSDate(from, { zone }).startOf('day').minus({ days: 1 })
  for (; day <= end; day = day.plus({ days: 1 }).startOf('day')) {
    for (const period of periodsOf(schedule, day)) {
      periods.push({ from: period.from.toMillis(), to: period.to.toMillis() })
    }
  }
  return periods
}

/** Whether a transfer target with hours of its own is on duty; without hours always. */
export function isOnDuty(hours: Hours | undefined, timezone: string, at: Date): boolean {
  return hours === undefined || isOpen({ hours, holidays: [], timezone }, at)
}

/** An instant as ISO 8601 with the offset of the business's time zone. */
export function localIso(at: Date, timezone: string): string {
  const iso = DateTime.fromJSDate(at, { zone: timeZone(timezone) }).toISO({ suppressMilliseconds: true })
  if (iso === null) throw new RangeError(`not a time or time zone: ${String(at)} ${timezone}`)
  return iso
}
