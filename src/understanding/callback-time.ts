/** When a call back is due: the time that was asked for, brought into the opening hours. */
import { DateTime } from 'luxon'
import type { Business } from '../core/business.ts'
import { closesAt, isOpen, nextOpening } from '../core/opening-hours.ts'
import { timeZone } from '../core/time-zone.ts'
import type { SpokenTime } from './when.ts'

export interface CallbackTime {
  /** ISO 8601 with the business's offset; inside its opening hours. */
  dueAt?: string
  window?: { from: string; to: string }
  /** The time that was asked for lies outside the opening hours, so the next opening stands in for it. */
  isMoved?: boolean
}

type Schedule = Pick<Business, 'hours' | 'holidays' | 'timezone'>

/**
 * The first opening at or after the asked time; a window is cut to the opening period that it begins in. A business
 * that names no hours is called from when the caller says.
 */
export function callbackTime(asked: SpokenTime, now: Date, business: Schedule): CallbackTime {
  const [from, to] = fromNow(asked, now)
  const hasHours = Object.values(business.hours).some((periods) => periods && periods.length > 0)
  const isDay = !to && from.hour === 0 && from.minute === 0
  if (!hasHours) return { dueAt: iso(from), ...(to ? { window: { from: iso(from), to: iso(to) } } : {}) }
  const opening = nextOpening(business, from.toJSDate())
  if (opening === undefined) return {}
  const start = DateTime.fromISO(opening, { zone: timeZone(business.timezone) })
  const isInside = isOpen(business, from.toJSDate()) || (isDay && start.hasSame(from, 'day'))
  const end = to && endOf(start, to, business)
  const window = end ? { window: { from: iso(start), to: iso(end) } } : {}
  return { dueAt: iso(start), ...window, ...(isInside || window.window ? {} : { isMoved: true }) }
}

/** "When you open": now while open, else the next opening. Empty when no opening is known. */
export function timeOfOpening(now: Date, business: Schedule): CallbackTime {
  const opening = nextOpening(business, now)
  return opening === undefined
    ? {}
    : { dueAt: iso(DateTime.fromISO(opening, { zone: timeZone(business.timezone) })) }
}

/** "Today" begins now and ends with the day. */
function fromNow({ from, to }: SpokenTime, now: Date): [DateTime, DateTime | undefined] {
  const present = DateTime.fromJSDate(now, { zone: from.zone })
  const isToday = !to && from < present && from.hasSame(present, 'day')
  return isToday ? [present, from.endOf('day')] : [from, to]
}

/** A window ends no later than we close; undefined when nothing of it is left. */
function endOf(start: DateTime, to: DateTime, business: Schedule): DateTime | undefined {
  const closing = closesAt(business, start.toJSDate())
  const end =
    closing === undefined
      ? to
      : DateTime.min(to, DateTime.fromISO(closing, { zone: timeZone(business.timezone) }))
  return start < end ? end : undefined
}

function iso(time: DateTime): string {
  const text = time.set({ millisecond: 0 }).toISO({ suppressMilliseconds: true })
  if (text === null) throw new RangeError('not a valid time')
  return text
}
