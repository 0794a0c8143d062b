/** Times as people say them: "2 min ago", "Today, 2:05 PM", "3:07". Pure; `now` is passed in. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** "just now", "2 min ago", "in 3 h"; older than a week: the date. */
export function timeAgo(iso: string, now: number, locale?: string): string {
  const differenceMs = Date.parse(iso) - now
  const size = Math.abs(differenceMs)
  if (size < 45_000) return 'just now'
  if (size >= 7 * day) return shortDate(iso, now, locale)
  const amount =
    size < hour
      ? `${Math.max(1, Math.round(size / minute))} min`
      : size < day
        ? `${Math.round(size / hour)} h`
        : plural(Math.round(size / day), 'day')
  return differenceMs < 0 ? `${amount} ago` : `in ${amount}`
}

/** "Nov 24", with the year when it is another one. */
export function shortDate(iso: string, now: number, locale?: string): string {
  const date = new Date(iso)
  const isThisYear = date.getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(date)
}

/** "2:05 PM" */
export function clockTime(iso: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(iso))
}

/** "Today, 2:05 PM", "Tomorrow, 9:00 AM", "Wed, Nov 26, 9:00 AM" */
export function dayAndTime(iso: string, now: number, locale?: string): string {
  return `${dayName(iso, now, locale)}, ${clockTime(iso, locale)}`
}

/** "Today", "Yesterday", "Tomorrow", else "Wed, Nov 26". */
export function dayName(iso: string, now: number, locale?: string): string {
  const distance = calendarDays(iso, now)
  if (distance === 0) return 'Today'
  if (distance === 1) return 'Tomorrow'
  if (distance === -1) return 'Yesterday'
  return new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', day: 'numeric' }).format(
    new Date(iso),
  )
}

/** The whole of it, for titles: "Tuesday, November 24, 2026 at 2:05:09 PM". */
export function fullTime(iso: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' }).format(new Date(iso))
}

/** "0:42", "12:05", "1:02:09" */
export function clockDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const parts = [Math.floor(whole / 60) % 60, whole % 60]
  const hours = Math.floor(whole / 3600)
  if (hours > 0) parts.unshift(hours)
  return parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** "420 ms", "1.2 s" */
export function latencyWords(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

/** The local date of a moment, "2026-11-24". */
export function localDate(at: number): string {
  const date = new Date(at)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** Local calendar days from now to that moment: 0 today, 1 tomorrow, -1 yesterday. */
export function calendarDays(iso: string, now: number): number {
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0)
  return Math.round((midnight(Date.parse(iso)) - midnight(now)) / day)
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
