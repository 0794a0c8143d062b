import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { timeZone } from './time-zone.ts'

const names = [
  'America/Chicago',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
]

describe('timeZone', () => {
  it('gives the offsets that luxon gives', () => {
    const from = Date.UTC(2000, 0, 1)
    const to = Date.UTC(2040, 0, 1)
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.constantFrom(...names), (ms, name) => {
        expect(DateTime.fromMillis(ms, { zone: timeZone(name) }).toISO()).toBe(
          DateTime.fromMillis(ms, { zone: name }).toISO(),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('changes the clock at the very minute', () => {
    const local = (iso: string) =>
      DateTime.fromISO(iso, { zone: timeZone('America/Chicago') }).toFormat('HH:mm')
    expect([local('2026-03-08T07:59:59Z'), local('2026-03-08T08:00:00Z')]).toEqual(['01:59', '03:00'])
  })

  it('is the same object for the same name, and invalid for none', () => {
    expect(timeZone('Europe/London')).toBe(timeZone('Europe/London'))
    expect(DateTime.fromMillis(0, { zone: timeZone('Mars/Olympus') }).isValid).toBe(false)
  })
})
