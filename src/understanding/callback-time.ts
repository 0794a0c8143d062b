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
  /** Days were ruled out, which `dueAt` heeds and a record of one time cannot hold. */
  hasExceptions?: boolean
}

type Schedule = Pick<Business, 'hours' | 'holidays' | 'timezone'>

/**
 * The first opening at or after the asked time, on a day that suits; a window is cut to the opening period that it
 * begins in. A business that names no hours is called from when the caller says.
 */
export function callbackTime(asked: SpokenTime, now: Date, business: Schedule): CallbackTime {
  const suited = suitedTime(asked)
  const [from, to] = fromNow(suited, now)
  const hasHours = Object.values(business.hours).some((periods) => periods && periods.length > 0)
  const isDay = !to && from.hour === 0 && from.minute === 0
  if (!hasHours) return { dueAt: iso(from), ...(to ? { window: { from: iso(from), to: iso(to) } } : {}) }
  const start = openingThatSuits(from, asked.except, business)
  if (start === undefined) return {}
  const isInside = isOpen(business, from.toJSDate()) || (isDay && start.hasSame(from, 'day'))
  const end = to && endOf(start, to, business)
  const window = end ? { window: { from: iso(start), to: iso(end) } } : {}
  const isMoved = !isInside && !window.window && !asked.except
  return {
    dueAt: iso(start),
    ...window,
    ...(isMoved ? { isMoved } : {}),
    ...(asked.except ? { hasExceptions: true } : {}),
  }
}

/** As soon as can be: now, or when we open next. Empty when no opening is known. */
export function timeOfNextOpening(now: Date, business: Schedule): CallbackTime {
  const opening = nextOpening(business, now)
  return opening === undefined
    ? {}
    : { dueAt: iso(DateTime.fromISO(opening, { zone: timeZone(business.timezone) })) }
}

/** More days than any "not on …" rules out in a row. */
const mostDays = 60

/** The same time of the first day that is not ruled out. */
function suitedTime({ from, to, except }: SpokenTime): SpokenTime {
  for (let days = 0; days < mostDays; days++) {
    if (isSuited(from.plus({ days }), except)) {
      return { from: from.plus({ days }), ...(to ? { to: to.plus({ days }) } : {}) }
    }
  }
  return { from, ...(to ? { to } : {}) }
}

function openingThatSuits(
  from: DateTime,
  except: SpokenTime['except'],
  business: Schedule,
): DateTime | undefined {
  let after = from
  for (let days = 0; days < mostDays; days++) {
    const opening = nextOpening(business, after.toJSDate())
    if (opening === undefined) return undefined
    const start = DateTime.fromISO(opening, { zone: timeZone(business.timezone) })
    if (isSuited(start, except)) return start
    after = start.startOf('day').plus({ days: 1 })
  }
  return undefined
}

function isSuited(day: DateTime, except: SpokenTime['except']): boolean {
  return !except?.weekdays.includes(day.weekday) && !except?.days.includes(day.toISODate() ?? '')
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
