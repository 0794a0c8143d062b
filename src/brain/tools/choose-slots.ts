/** A few good times out of many free ones, near to what the caller wished. Pure. */
import { DateTime } from 'luxon'
import type { Slot } from '../../core/calendar.ts'
import type { SpokenTime } from '../../understanding/when.ts'

/** More than that nobody keeps in mind on the telephone. */
const most = 4
/** Times on one day where several days suit. */
const mostADay = 2

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]
/** First hour, and the first one behind it. */
const hoursOf: Record<PartOfDay, [number, number]> = {
  morning: [0, 12],
  afternoon: [12, 17],
  evening: [17, 24],
}

export interface SlotWish {
  time: SpokenTime | undefined
  part: PartOfDay | undefined
}

/** `isAsWished`: all lie within what was wished; else nothing does, and these are the next ones. In order of time. */
export function chooseSlots(
  slots: readonly Slot[],
  wish: SlotWish,
  zone: DateTime['zone'],
): { chosen: Slot[]; isAsWished: boolean } {
  const placed = slots.map((slot) => ({ slot, at: DateTime.fromISO(slot.startsAt, { zone }) }))
  const suiting = placed.filter(({ at }) => suits(at, wish))
  if (suiting.length > 0) return { chosen: spread(suiting).map(({ slot }) => slot), isAsWished: true }
  const { time } = wish
  const later = time ? placed.filter(({ at }) => at >= time.from.startOf('day')) : placed
  return { chosen: spread(later).map(({ slot }) => slot), isAsWished: false }
}

type Placed = { slot: Slot; at: DateTime }

function suits(at: DateTime, { time, part }: SlotWish): boolean {
  const [first, behind] = part ? hoursOf[part] : [0, 24]
  if (at.hour < first || at.hour >= behind) return false
  if (!time) return true
  if (time.except?.weekdays.includes(at.weekday) || time.except?.days.includes(at.toISODate() ?? ''))
    return false
  if (time.to) return at >= time.from && at <= time.to
  // "Any time but Tuesday" begins now; a day alone is all of it, and an hour is that hour.
  if (time.except) return at >= time.from
  if (isDay(time.from)) return at.hasSame(time.from, 'day')
  return Math.abs(at.diff(time.from, 'minutes').minutes) < 1
}

function isDay(time: DateTime): boolean {
  return time.hour === 0 && time.minute === 0
}

/** Over one day evenly; over several days two of each, the first ones first. */
function spread(placed: readonly Placed[]): Placed[] {
  const days = [...Map.groupBy(placed, ({ at }) => at.toISODate()).values()]
  const [first, ...others] = days
  if (!first) return []
  if (others.length === 0) return evenly(first, most)
  return days.flatMap((day) => evenly(day, mostADay, true)).slice(0, most)
}

/** `hasNoLast`: the last one of a day is nobody's second choice; the middle of it is. */
function evenly(placed: readonly Placed[], count: number, hasNoLast = false): Placed[] {
  if (placed.length <= count) return [...placed]
  const steps = hasNoLast ? count : count - 1
  const indexes = Array.from({ length: count }, (_, step) => Math.floor((step * (placed.length - 1)) / steps))
  return indexes.flatMap((index) => placed[index] ?? [])
}
