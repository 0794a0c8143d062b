/** How times are put into words. */
import { describe, expect, it } from 'vitest'
import {
  calendarDays,
  clockDuration,
  dateIn,
  dayAndTime,
  dayName,
  latencyWords,
  startOfDate,
  timeAgo,
} from './time.ts'

const now = new Date(2026, 10, 24, 14, 0, 0).getTime()
const shifted = (milliseconds: number) => new Date(now + milliseconds).toISOString()
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

describe('timeAgo', () => {
  it.each([
    [-10_000, 'just now'],
    [10_000, 'just now'],
    [-50_000, '1 min ago'],
    [-2 * minute, '2 min ago'],
    [-59 * minute, '59 min ago'],
    [-hour, '1 h ago'],
    [-23 * hour, '23 h ago'],
    [-day, '1 day ago'],
    [-3 * day, '3 days ago'],
    [3 * hour, 'in 3 h'],
  ])('%i ms reads %s', (difference, words) => {
    expect(timeAgo(shifted(difference), now, { locale: 'en-US' })).toBe(words)
  })

  it('gives the date after a week, and the year when it is another', () => {
    expect(timeAgo(shifted(-8 * day), now, { locale: 'en-US' })).toBe('Nov 16')
    expect(timeAgo(shifted(-400 * day), now, { locale: 'en-US' })).toBe('Oct 20, 2025')
  })
})

describe('days', () => {
  it('names the days around today by the calendar, not by 24 hours', () => {
    expect(dayName(new Date(2026, 10, 24, 0, 1).toISOString(), now, { locale: 'en-US' })).toBe('Today')
    expect(dayName(new Date(2026, 10, 23, 23, 59).toISOString(), now, { locale: 'en-US' })).toBe('Yesterday')
    expect(dayName(new Date(2026, 10, 25, 0, 0).toISOString(), now, { locale: 'en-US' })).toBe('Tomorrow')
    expect(dayName(new Date(2026, 10, 26, 9, 0).toISOString(), now, { locale: 'en-US' })).toBe('Thu, Nov 26')
  })

  it('counts calendar days across a month', () => {
    expect(calendarDays(new Date(2026, 11, 1, 8).toISOString(), now, undefined)).toBe(7)
  })

  it('writes the local date', () => {
    expect(dateIn(new Date(2026, 0, 5, 23, 59).getTime(), undefined)).toBe('2026-01-05')
  })
})

describe('the business in another zone', () => {
  const evening = Date.parse('2026-11-24T04:30:00Z')
  const chicago = { zone: 'America/Chicago', locale: 'en-US' }

  it('reads its clock and its calendar', () => {
    expect(dayAndTime('2026-11-24T15:00:00Z', evening, chicago)).toBe('Tomorrow, 9:00 AM')
    expect(dayAndTime('2026-11-24T04:00:00Z', evening, chicago)).toBe('Today, 10:00 PM')
    expect(dateIn(evening, 'America/Chicago')).toBe('2026-11-23')
    expect(dateIn(evening, 'Pacific/Auckland')).toBe('2026-11-24')
  })

  it.each([
    ['2026-11-24', 'America/Chicago', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24', 'Asia/Kolkata', '2026-11-23T18:30:00.000Z'],
    // The clocks change at two in the morning of both days.
    ['2026-03-08', 'America/Chicago', '2026-03-08T06:00:00.000Z'],
    ['2026-11-01', 'America/Chicago', '2026-11-01T05:00:00.000Z'],
    ['2026-11-02', 'America/Chicago', '2026-11-02T06:00:00.000Z'],
    ['2026-03-29', 'Pacific/Auckland', '2026-03-28T11:00:00.000Z'],
  ])('begins %s in %s at %s', (date, zone, instant) => {
    expect(new Date(startOfDate(date, zone)).toISOString()).toBe(instant)
  })
})

describe('durations', () => {
  it.each([
    [0, '0:00'],
    [42.9, '0:42'],
    [725, '12:05'],
    [3729, '1:02:09'],
    [-3, '0:00'],
  ])('%d s reads %s', (seconds, words) => {
    expect(clockDuration(seconds)).toBe(words)
  })

  it('changes from milliseconds to seconds at one second', () => {
    expect(latencyWords(419.6)).toBe('420 ms')
    expect(latencyWords(1234)).toBe('1.2 s')
  })
})
