/** Turns the API's dates and times into instants, in the time zone of the business they are about. */
import { DateTime } from 'luxon'
import { FirstRingError } from '../../core/errors.ts'

/**
 * The instant (ISO 8601, UTC) where a span begins or ends. A date begins at its first moment and ends with its
 * last one (the start of the next day, exclusive); a time without offset is local to `timezone`.
 */
export function instantOf(text: string, timezone: string, edge: 'from' | 'to'): string {
  const time = DateTime.fromISO(text, { zone: timezone })
  const isDate = !text.includes('T')
  return iso(isDate && edge === 'to' ? time.plus({ days: 1 }).startOf('day') : time)
}

/** Both edges of a span, as far as they are given. Throws FirstRingError `validation-failed` when it is empty. */
export function rangeOf<From extends string | undefined, To extends string | undefined>(
  range: { from: From; to: To },
  timezone: string,
): { from: From | string; to: To | string } {
  const from = range.from === undefined ? range.from : instantOf(range.from, timezone, 'from')
  const to = range.to === undefined ? range.to : instantOf(range.to, timezone, 'to')
  if (from !== undefined && to !== undefined && Date.parse(from) >= Date.parse(to)) {
    throw new FirstRingError('validation-failed', 'The span from `from` to `to` is empty', {
      fields: [{ field: 'from', message: 'expected a date or time before `to`' }],
    })
  }
  return { from, to }
}

const recentDays = 30

/** As `rangeOf`; without `to` it ends at `now`, without `from` it begins thirty local days earlier, so that the first is whole. */
export function recentRange(
  given: { from?: string | undefined; to?: string | undefined },
  now: string,
  timezone: string,
): { from: string; to: string } {
  const to = given.to ?? now
  const start = DateTime.fromISO(to, { zone: timezone }).minus({ days: recentDays }).startOf('day')
  return rangeOf({ from: given.from ?? start.toISO() ?? to, to }, timezone)
}

function iso(time: DateTime): string {
  const text = time.toUTC().toISO()
  if (text === null) throw new RangeError('not a time')
  return text
}
