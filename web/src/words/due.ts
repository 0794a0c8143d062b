/** When a promised call back is due, in words, and how pressing that is. Pure. */
import type { CallbackItem } from '../api/types.ts'
import { calendarDays, clockTime, dayAndTime, dayName, type Reader } from './time.ts'

export interface Due {
  dueAt?: string | null | undefined
  window?: { from: string; to: string } | null | undefined
}

/** The moment after which the caller waits in vain; undefined when none was named. */
export function dueEnd(due: Due): string | undefined {
  return due.window?.to ?? due.dueAt ?? undefined
}

export function isOverdue(due: Due, now: number): boolean {
  const end = dueEnd(due)
  return end !== undefined && Date.parse(end) < now
}

/** "Today, 4:00 PM", "Tomorrow, 9:00 AM – 12:00 PM", "As soon as you can". */
export function dueWords(due: Due, now: number, reader: Reader = {}): string {
  if (due.window) {
    const { from, to } = due.window
    return `${dayName(from, now, reader)}, ${clockTime(from, reader)} – ${clockTime(to, reader)}`
  }
  return due.dueAt ? dayAndTime(due.dueAt, now, reader) : 'As soon as you can'
}

export type DueGroup = 'overdue' | 'today' | 'later'

/** Callbacks without a time belong to today: they were promised for as soon as possible. */
export function dueGroup(due: Due, now: number, zone: string | undefined): DueGroup {
  if (isOverdue(due, now)) return 'overdue'
  const start = due.window?.from ?? due.dueAt
  return start && calendarDays(start, now, zone) > 0 ? 'later' : 'today'
}

/** Groups in order, each with urgent ones first, then by when they are due, then as they came. Empty groups are left out. */
export function groupByDue(
  items: CallbackItem[],
  now: number,
  zone: string | undefined,
): { group: DueGroup; items: CallbackItem[] }[] {
  const order = (item: CallbackItem) => ['emergency', 'urgent', 'routine'].indexOf(item.urgency)
  const time = (item: CallbackItem) => Date.parse(item.window?.from ?? item.dueAt ?? item.createdAt)
  return (['overdue', 'today', 'later'] as const)
    .map((group) => ({
      group,
      items: items
        .filter((item) => dueGroup(item, now, zone) === group)
        .sort((a, b) => order(a) - order(b) || time(a) - time(b)),
    }))
    .filter(({ items: members }) => members.length > 0)
}
