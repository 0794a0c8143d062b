/** Which local day and hour an instant lies in, fast enough for tens of thousands of instants. Pure. */
import { DateTime } from 'luxon'

const dayMs = 24 * 60 * 60 * 1000

/** Makes a function from epoch milliseconds to the local date (`2026-03-08`) and hour (0–23) in `timezone`. */
export function localClock(timezone: string): (millis: number) => { day: string; hour: number } {
  const offsetAt = (millis: number) => DateTime.fromMillis(millis, { zone: timezone }).offset * 60_000
  // Asking the time-zone database is slow, and nearly every UTC day has one offset from end to end.
  const offsets = new Map<number, number | undefined>()
  return (millis) => {
    const utcDay = Math.floor(millis / dayMs)
    if (!offsets.has(utcDay)) {
      const first = offsetAt(utcDay * dayMs)
      offsets.set(utcDay, first === offsetAt((utcDay + 1) * dayMs) ? first : undefined)
    }
    const local = new Date(millis + (offsets.get(utcDay) ?? offsetAt(millis)))
    return { day: local.toISOString().slice(0, 10), hour: local.getUTCHours() }
  }
}
