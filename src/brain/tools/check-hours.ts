/** Tool: whether the business is open, now or on a day. */
import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Business } from '../../core/business.ts'
import { closesAt, hoursOn, isOpen, nextOpening } from '../../core/opening-hours.ts'
import { timeZone } from '../../core/time-zone.ts'
import type { SpokenTime } from '../../understanding/when.ts'
import { readAskedTime } from './asked-time.ts'
import type { Tool } from './tool.ts'

/** A span such as "next week" is told day by day. */
const mostDays = 7

export const checkHours: Tool<{ day?: string | undefined }> = {
  name: 'check_hours',
  isAllowed: () => true,
  description: () =>
    'Tells whether the business is open now, the hours of a day with holidays, and when it opens next. Use it for ' +
    'every question about hours, instead of reckoning yourself.',
  input: () =>
    z.strictObject({
      day: z
        .string('expected a day')
        .max(100, 'expected at most 100 characters')
        .optional()
        .describe(
          '"Sunday", "tomorrow", "December 24", "Friday at 3 pm" or 2026-12-24. Leave it out for now.',
        ),
    }),
  async run({ day }, { call, business, now }) {
    if (!hasHours(business)) {
      return { output: 'The business has told no opening hours. Say that you do not have them.' }
    }
    const { timezone } = business
    const local = DateTime.fromJSDate(now, { zone: timeZone(timezone) })
    const present = `It is ${local.toFormat('cccc, LLLL d yyyy, h:mm a', { locale: 'en-US' })} at the business.`
    if (!day?.trim())
      return { output: [present, nowWords(business, now), dayWords(business, local)].join(' ') }
    const asked = readAskedTime(day, call, { now, timezone })
    if (!asked) {
      return {
        output: `${present} "${day}" names no day that lies ahead. Call again with a weekday or a date as YYYY-MM-DD.`,
        isError: true,
      }
    }
    const words = [
      present,
      ...daysOf(asked).map((one) => dayWords(business, one)),
      atThatTime(business, asked),
    ]
    return { output: words.filter((part) => part !== '').join(' ') }
  },
}

function hasHours({ hours, holidays }: Business): boolean {
  return [...Object.values(hours), ...holidays.map((holiday) => holiday.hours)].some(
    (periods) => periods !== undefined && periods.length > 0,
  )
}

function nowWords(business: Business, now: Date): string {
  const at = (iso: string | undefined) =>
    iso === undefined
      ? undefined
      : DateTime.fromISO(iso, { zone: timeZone(business.timezone) }).toFormat('cccc, LLLL d, h:mm a', {
          locale: 'en-US',
        })
  if (isOpen(business, now)) {
    const until = at(closesAt(business, now))
    return `Open now${until === undefined ? '' : `, until ${until}`}.`
  }
  const next = at(nextOpening(business, now))
  return next === undefined ? 'Closed now; no next opening is known.' : `Closed now; opens next on ${next}.`
}

function dayWords(business: Business, day: DateTime): string {
  const { periods, holiday } = hoursOn(business, day.toJSDate())
  const why = holiday === undefined ? '' : ` (${holiday || 'holiday'})`
  const hours = periods.map(([from, to]) => `${clock(from)} to ${clock(to)}`).join(' and ')
  return `${day.toFormat('cccc, LLLL d', { locale: 'en-US' })}${why}: ${hours === '' ? 'closed' : `open ${hours}`}.`
}

/** `24:00` ends a day. */
function clock(time: string): string {
  return time === '24:00'
    ? 'midnight'
    : DateTime.fromFormat(time, 'HH:mm').toFormat('h:mm a', { locale: 'en-US' })
}

function daysOf({ from, to }: SpokenTime): DateTime[] {
  const days: DateTime[] = []
  for (let day = from.startOf('day'); days.length < mostDays && (days.length === 0 || (to && day <= to)); ) {
    days.push(day)
    day = day.plus({ days: 1 })
  }
  return days
}

/** When an hour was asked for, and not only a day. */
function atThatTime(business: Business, { from, to }: SpokenTime): string {
  if (to || (from.hour === 0 && from.minute === 0)) return ''
  const time = from.toFormat('h:mm a', { locale: 'en-US' })
  return isOpen(business, from.toJSDate()) ? `Open at ${time} then.` : `Closed at ${time} then.`
}
