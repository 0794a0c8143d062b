/** Which half of the day a bare hour means: a table "at eight" in a house that opens at noon is for the evening. Pure. */
import { type Hours, type Weekday, weekdays } from '../core/business.ts'
import { clockText } from '../understanding/clock-times.ts'

/** `clock`: `08:00`, which half of the day is not known. Null when both fit, or neither. `weekday`: any when undefined. */
export function likelyClock(clock: string, hours: Hours, weekday: Weekday | undefined): string | null {
  const hour = Number(clock.slice(0, 2)) % 12
  const minute = Number(clock.slice(3))
  const periods = (weekday ? [weekday] : weekdays).flatMap((day) => hours[day] ?? [])
  const fitting = [clockText(hour, minute), clockText(hour + 12, minute)].filter((time) =>
    periods.some(([from, to]) => from <= time && time < to),
  )
  const [only] = fitting
  return fitting.length === 1 && only !== undefined ? only : null
}
