/** "Now" as the business's clock shows it: the day that "tomorrow" and "Friday" are counted from. */
import { DateTime } from 'luxon'
import { timeZone } from '../core/time-zone.ts'
import { dayNumber } from './calendar-day.ts'

export interface TimeContext {
  now: Date
  /** IANA name. */
  timezone: string
}

export interface LocalNow {
  time: DateTime
  /** Days since 1970. */
  today: number
}

export function localNow({ now, timezone }: TimeContext): LocalNow {
  const time = DateTime.fromJSDate(now, { zone: timeZone(timezone) })
  return { time, today: dayNumber(time.year, time.month, time.day) ?? 0 }
}
