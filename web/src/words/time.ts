/** Times as people say them: "2 min ago", "Today, 2:05 PM", "3:07". Pure; `now` and the zone are passed in. */

/** On whose clock a moment is read, and in whose words; the browser's where left out. */
export interface Reader {
  /** IANA zone; on most pages the business's, in which its hours and promises are made. */
  zone?: string | undefined
  locale?: string
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** "just now", "2 min ago", "in 3 h"; older than a week: the date. */
export function timeAgo(iso: string, now: number, reader: Reader = {}): string {
  const differenceMs = Date.parse(iso) - now
  const size = Math.abs(differenceMs)
  if (size < 45_000) return 'just now'
  if (size >= 7 * day) return shortDate(iso, now, reader)
  const amount =
    size < hour
      ? `${Math.max(1, Math.round(size / minute))} min`
      : size < day
        ? `${Math.round(size / hour)} h`
        : plural(Math.round(size / day), 'day')
  return differenceMs < 0 ? `${amount} ago` : `in ${amount}`
}

/** "Nov 24", with the year when it is another one. */
export function shortDate(iso: string, now: number, reader: Reader = {}): string {
  const isThisYear = dateIn(Date.parse(iso), reader.zone).slice(0, 4) === dateIn(now, reader.zone).slice(0, 4)
  return words(iso, reader, {
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
}

/** "2:05 PM" */
export function clockTime(iso: string, reader: Reader = {}): string {
  return words(iso, reader, { hour: 'numeric', minute: '2-digit' })
}

/** "Today, 2:05 PM", "Tomorrow, 9:00 AM", "Wed, Nov 26, 9:00 AM" */
export function dayAndTime(iso: string, now: number, reader: Reader = {}): string {
  return `${dayName(iso, now, reader)}, ${clockTime(iso, reader)}`
}

/** "Today", "Yesterday", "Tomorrow", else "Wed, Nov 26". */
export function dayName(iso: string, now: number, reader: Reader = {}): string {
  const distance = calendarDays(iso, now, reader.zone)
  if (distance === 0) return 'Today'
  if (distance === 1) return 'Tomorrow'
  if (distance === -1) return 'Yesterday'
  return words(iso, reader, { weekday: 'short', month: 'short', day: 'numeric' })
}

/** A date alone: "Nov 22, 2026" for "2026-11-22"; nothing for an empty one. */
export function dateWords(date: string, locale?: string): string {
  if (date === '') return ''
  return words(`${date}T12:00:00Z`, { zone: 'UTC', ...(locale ? { locale } : {}) }, { dateStyle: 'medium' })
}

/** The whole of it, for titles: "Tuesday, November 24, 2026 at 2:05:09 PM CST". */
export function fullTime(iso: string, reader: Reader = {}): string {
  return words(iso, reader, { dateStyle: 'full', timeStyle: 'long' })
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

/** The date of a moment, "2026-11-24". */
export function dateIn(at: number, zone: string | undefined): string {
  return new Date(onTheWall(at, zone)).toISOString().slice(0, 10)
}

/** Calendar days from now to that moment: 0 today, 1 tomorrow, -1 yesterday. */
export function calendarDays(iso: string, now: number, zone: string | undefined): number {
  return (Date.parse(dateIn(Date.parse(iso), zone)) - Date.parse(dateIn(now, zone))) / day
}

/** The first moment of a date such as "2026-11-24", milliseconds since 1970. */
export function startOfDate(date: string, zone: string | undefined): number {
  const wanted = Date.parse(date)
  const near = wanted - (onTheWall(wanted, zone) - wanted)
  return near + wanted - onTheWall(near, zone)
}

/** What the clock on the wall shows at that moment, as if it were UTC; whole seconds. */
function onTheWall(at: number, zone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

function words(iso: string, { zone, locale }: Reader, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(new Date(iso))
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
