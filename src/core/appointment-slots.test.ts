/** Which times can be booked, over time zones and the nights in which clocks change. */
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { freeSlots, isClear, isWithinHours, type Period, type SlotRules } from './appointment-slots.ts'
import { demoBusiness, type Hours, weekdays } from './business.ts'
import { isOpen } from './opening-hours.ts'

const rules: SlotRules = {
  minutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  stepMinutes: 30,
  noticeHours: 0,
  daysAhead: 30,
}
const at = (iso: string) => Date.parse(iso)
const schedule = { timezone: 'America/Chicago', hours: demoBusiness.hours, holidays: [] }
const starts = (
  span: [string, string],
  more: { rules?: Partial<SlotRules>; busy?: [string, string][]; now?: string; schedule?: object } = {},
) =>
  freeSlots(
    { from: at(span[0]), to: at(span[1]) },
    { ...rules, ...more.rules },
    {
      schedule: { ...schedule, ...more.schedule },
      busy: (more.busy ?? []).map(([from, to]) => ({ from: at(from), to: at(to) })),
      now: new Date(more.now ?? '2026-03-02T08:00:00-06:00'),
    },
  ).map(({ startsAt }) => startsAt)

// Tuesday, in hours from eight to five.
const tuesday: [string, string] = ['2026-03-03T00:00:00-06:00', '2026-03-04T00:00:00-06:00']

describe('free slots', () => {
  it('begin with the opening and end with the closing, in the step', () => {
    const found = starts(tuesday)
    expect(found[0]).toBe('2026-03-03T08:00:00-06:00')
    expect(found[1]).toBe('2026-03-03T08:30:00-06:00')
    expect(found.at(-1)).toBe('2026-03-03T16:00:00-06:00')
    expect(found).toHaveLength(17)
  })

  it('keep clear of what is busy, and of the free time around it', () => {
    const busy: [string, string][] = [['2026-03-03T10:00:00-06:00', '2026-03-03T11:00:00-06:00']]
    const span: [string, string] = ['2026-03-03T08:30:00-06:00', '2026-03-03T12:00:00-06:00']
    expect(starts(span, { busy }).map((iso) => iso.slice(11, 16))).toEqual([
      '08:30',
      '09:00',
      '11:00',
      '11:30',
    ])
    const buffers = { bufferBeforeMinutes: 30, bufferAfterMinutes: 15 }
    expect(starts(span, { busy, rules: buffers }).map((iso) => iso.slice(11, 16))).toEqual(['08:30', '11:30'])
  })

  it('are none on a holiday, and those of its own hours', () => {
    const closed = [{ date: '2026-03-03', name: 'Inventory', hours: [] }]
    expect(starts(tuesday, { schedule: { holidays: closed } })).toEqual([])
    const short = [{ date: '2026-03-03', name: 'Inventory', hours: [['13:00', '14:00']] }]
    expect(starts(tuesday, { schedule: { holidays: short } })).toEqual(['2026-03-03T13:00:00-06:00'])
  })

  it('keep the notice and lie not too far ahead', () => {
    const now = '2026-03-03T09:10:00-06:00'
    expect(starts(tuesday, { now, rules: { noticeHours: 3 } })[0]).toBe('2026-03-03T12:30:00-06:00')
    const far: [string, string] = ['2026-03-10T00:00:00-05:00', '2026-03-20T00:00:00-05:00']
    expect(starts(far, { now, rules: { daysAhead: 7 } }).at(-1)).toBe('2026-03-10T16:00:00-05:00')
    expect(starts(far, { now, rules: { daysAhead: 6 } })).toEqual([])
  })

  it('are the same clock times on both sides of a change of the clock', () => {
    const hours = { fri: demoBusiness.hours.fri, mon: demoBusiness.hours.mon } as Hours
    const found = starts(['2026-03-06T00:00:00-06:00', '2026-03-10T00:00:00-05:00'], { schedule: { hours } })
    expect(found.filter((iso) => iso.includes('T08:00'))).toEqual([
      '2026-03-06T08:00:00-06:00',
      '2026-03-09T08:00:00-05:00',
    ])
  })

  it('run through midnight and through the hour that comes twice', () => {
    const always = Object.fromEntries(weekdays.map((day) => [day, [['00:00', '24:00']]])) as Hours
    const night: [string, string] = ['2026-10-31T23:30:00-05:00', '2026-11-01T03:00:00-06:00']
    const found = starts(night, { schedule: { hours: always }, now: '2026-10-30T08:00:00-05:00' })
    expect(found).toEqual([
      '2026-10-31T23:30:00-05:00',
      '2026-11-01T00:00:00-05:00',
      '2026-11-01T00:30:00-05:00',
      '2026-11-01T01:00:00-05:00',
      '2026-11-01T01:30:00-05:00',
      '2026-11-01T01:00:00-06:00',
      '2026-11-01T01:30:00-06:00',
      '2026-11-01T02:00:00-06:00',
      '2026-11-01T02:30:00-06:00',
    ])
  })
})

const clock = fc
  .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 24 }))
  .map(([from, length]): [string, string] => {
    const text = (half: number) =>
      `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
    return [text(from), text(Math.min(48, from + length))]
  })
const anyHours = fc
  .tuple(...weekdays.map(() => fc.array(clock, { maxLength: 2 })))
  .map((days) => Object.fromEntries(weekdays.map((day, index) => [day, days[index]])) as Hours)
const anyZone = fc.constantFrom(
  'America/Chicago',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'Pacific/Chatham',
)
/** Days around a change of the clock in one of the zones. */
const anyDay = fc.constantFrom(
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-09-05',
  '2026-10-03',
  '2026-10-31',
)
const anyRules = fc.record({
  minutes: fc.constantFrom(15, 30, 45, 60, 90),
  bufferBeforeMinutes: fc.constantFrom(0, 10, 30),
  bufferAfterMinutes: fc.constantFrom(0, 15),
  stepMinutes: fc.constantFrom(15, 20, 30, 50),
  noticeHours: fc.integer({ min: 0, max: 30 }),
  daysAhead: fc.integer({ min: 0, max: 5 }),
})
const anyBusy = fc.array(
  fc
    .tuple(fc.integer({ min: -12, max: 100 }), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]): Period => ({ from, to: from + length })),
  { maxLength: 6 },
)

it('every slot is open, clear, in the span and of the right length, and none that is so is missing', () => {
  fc.assert(
    fc.property(anyZone, anyDay, anyHours, anyRules, anyBusy, (timezone, day, hours, some, busyHours) => {
      const zone = { zone: timezone }
      const now = DateTime.fromISO(`${day}T10:00`, zone).toJSDate()
      const first = DateTime.fromISO(day, zone).toMillis()
      const span = { from: first, to: first + 3 * 24 * 3_600_000 }
      const busy = busyHours.map(({ from, to }) => ({
        from: first + from * 3_600_000,
        to: first + to * 3_600_000,
      }))
      const place = { hours, holidays: [], timezone }
      const found = freeSlots(span, some, { schedule: place, busy, now })
      const seen = found.map(({ startsAt }) => at(startsAt))
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
      for (const { startsAt, endsAt } of found) {
        const slot = { from: at(startsAt), to: at(endsAt) }
        expect(slot.to - slot.from).toBe(some.minutes * 60_000)
        expect(slot.from).toBeGreaterThanOrEqual(
          Math.max(span.from, now.getTime() + some.noticeHours * 3_600_000),
        )
        expect(slot.from).toBeLessThan(span.to)
        expect(isOpen(place, new Date(slot.from))).toBe(true)
        expect(isOpen(place, new Date(slot.to - 1))).toBe(true)
        expect(isWithinHours(slot, place)).toBe(true)
        expect(isClear(slot, busy, some)).toBe(true)
        expect(startsAt).toBe(DateTime.fromMillis(slot.from, zone).toISO({ suppressMilliseconds: true }))
      }
      // Any other span that holds a slot finds it too.
      for (const from of seen.slice(0, 3)) {
        const narrow = { from, to: from + 1 }
        expect(freeSlots(narrow, some, { schedule: place, busy, now })).toHaveLength(1)
      }
    }),
    { numRuns: 300 },
  )
})
