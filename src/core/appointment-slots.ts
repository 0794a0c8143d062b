/** Which times can be booked: inside the opening hours, clear of what is busy, neither too soon nor too far. Pure. */
import { DateTime } from 'luxon'
import type { Business } from './business.ts'
import type { Slot } from './calendar.ts'
import { localIso, openPeriods } from './opening-hours.ts'
import { timeZone } from './time-zone.ts'

/** Epoch milliseconds; `to` is no longer part of it. */
export interface Period {
  from: number
  to: number
}

export interface SlotRules {
  /** How long an appointment is. */
  minutes: number
  /** Free time that is kept before and after each. */
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  /** From one possible start to the next, counted from the opening time. */
  stepMinutes: number
  /** Nothing is booked sooner than this. */
  noticeHours: number
  /** Nothing is booked later than this. */
  daysAhead: number
}

type Schedule = Pick<Business, 'hours' | 'holidays' | 'timezone'>

const minuteMs = 60_000

/** The part of `span` in which anything can be booked at all; undefined when there is none. */
export function bookableSpan(
  span: Period,
  { noticeHours, daysAhead }: Pick<SlotRules, 'noticeHours' | 'daysAhead'>,
  now: Date,
  timezone: string,
): Period | undefined {
  const local = DateTime.fromJSDate(now, { zone: timeZone(timezone) })
  const from = Math.max(span.from, local.plus({ hours: noticeHours }).toMillis())
  const to = Math.min(span.to, local.plus({ days: daysAhead }).endOf('day').toMillis())
  return from < to ? { from, to } : undefined
}

/** Free slots that begin in `span`, in order. `busy` may be in any order and overlap. */
export function freeSlots(
  span: Period,
  rules: SlotRules,
  { schedule, busy, now }: { schedule: Schedule; busy: readonly Period[]; now: Date },
): Slot[] {
  const { timezone } = schedule
  const within = bookableSpan(span, rules, now, timezone)
  if (!within) return []
  const [lengthMs, stepMs] = [rules.minutes * minuteMs, rules.stepMinutes * minuteMs]
  const periods = openPeriods(schedule, new Date(within.from), new Date(within.to + lengthMs))
  const open = joined(periods)
  // Counted from each opening anew: the same times come of any span.
  const starts = new Set<number>()
  for (const period of periods) {
    const last = Math.min(period.to, within.to)
    for (let from = period.from; from < last; from += stepMs) if (from >= within.from) starts.add(from)
  }
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => ({ from, to: from + lengthMs }))
    .filter((slot) => isInside(slot, open) && isClear(slot, busy, rules))
    .map((slot) => slotOf(slot, timezone))
}

/** Nothing busy lies in the time itself, or in the free time that is kept around it. */
export function isClear(
  { from, to }: Period,
  busy: readonly Period[],
  { bufferBeforeMinutes, bufferAfterMinutes }: Pick<SlotRules, 'bufferBeforeMinutes' | 'bufferAfterMinutes'>,
): boolean {
  const [first, last] = [from - bufferBeforeMinutes * minuteMs, to + bufferAfterMinutes * minuteMs]
  return busy.every((other) => other.to <= first || other.from >= last)
}

/** Whether the business is open for all of the time. */
export function isWithinHours(time: Period, schedule: Schedule): boolean {
  return isInside(time, joined(openPeriods(schedule, new Date(time.from), new Date(time.to))))
}

function isInside({ from, to }: Period, periods: readonly Period[]): boolean {
  return periods.some((open) => open.from <= from && to <= open.to)
}

/** Periods that touch or overlap, over midnight too, are one. */
function joined(periods: readonly Period[]): Period[] {
  const all: Period[] = []
  for (const { from, to } of periods) {
    const last = all.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else if (from < to) all.push({ from, to })
  }
  return all
}

export function slotOf({ from, to }: Period, timezone: string): Slot {
  return { startsAt: localIso(new Date(from), timezone), endsAt: localIso(new Date(to), timezone) }
}
