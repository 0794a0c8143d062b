/** Times as an English speaker says them: "today at 5 PM", "Monday at 8 AM". */
import { DateTime } from 'luxon'
import { timeZone } from '../../core/time-zone.ts'
import type { SpokenWhen } from '../phrases.ts'

export function spokenClock(time: DateTime): string {
  if (time.hour === 12 && time.minute === 0) return 'noon'
  if (time.hour === 0 && time.minute === 0) return 'midnight'
  return time.setLocale('en-US').toFormat(time.minute === 0 ? 'h a' : 'h:mm a')
}

/** `08:30` becomes "8:30 AM"; `24:00` is midnight. */
export function clockWords(clock: string): string {
  if (clock === '24:00' || clock === '00:00') return 'midnight'
  return spokenClock(DateTime.fromFormat(clock, 'HH:mm'))
}

/** "today", "tomorrow", "Monday", "Monday, December 7". */
export function spokenDay(time: DateTime, now: DateTime): string {
  const days = Math.round(time.startOf('day').diff(now.startOf('day'), 'days').days)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return time.setLocale('en-US').toFormat(days > 1 && days < 7 ? 'cccc' : 'cccc, LLLL d')
}

/** "today at 5 PM", "tomorrow between 2 PM and 4 PM", or undefined when the record has no time. */
export function spokenWhen({ dueAt, window, now, timezone }: SpokenWhen): string | undefined {
  const local = DateTime.fromJSDate(now, { zone: timeZone(timezone) })
  if (window) {
    const from = DateTime.fromISO(window.from, { zone: timeZone(timezone) })
    const to = DateTime.fromISO(window.to, { zone: timeZone(timezone) })
    if (from <= local) return `${spokenDay(to, local)} before ${spokenClock(to)}`
    return `${spokenDay(from, local)} between ${spokenClock(from)} and ${spokenClock(to)}`
  }
  if (!dueAt) return undefined
  const due = DateTime.fromISO(dueAt, { zone: timeZone(timezone) })
  if (due <= local) return 'as soon as possible'
  return `${spokenDay(due, local)} at ${spokenClock(due)}`
}
