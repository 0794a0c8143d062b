import { describe, expect, it } from 'vitest'
import { demoBusiness } from './business.ts'
import { isOnDuty, isOpen, localIso, nextOpening } from './opening-hours.ts'

const business = { ...demoBusiness, holidays: [{ date: '2026-12-25', name: 'Christmas', hours: [] }] }

describe('opening hours', () => {
  it('are in the business’s own time zone', () => {
    expect(isOpen(business, new Date('2026-11-24T13:59:00Z'))).toBe(false)
    expect(isOpen(business, new Date('2026-11-24T14:00:00Z'))).toBe(true)
    expect(isOpen(business, new Date('2026-11-24T23:00:00Z'))).toBe(false)
  })

  it('name the next opening over a week-end, a holiday and a change of the clock', () => {
    expect(nextOpening(business, new Date('2026-11-28T20:00:00Z'))).toBe('2026-11-30T08:00:00.000-06:00')
    expect(nextOpening(business, new Date('2026-12-25T15:00:00Z'))).toBe('2026-12-26T09:00:00.000-06:00')
    expect(nextOpening(business, new Date('2026-03-08T05:00:00Z'))).toBe('2026-03-09T08:00:00.000-05:00')
  })

  it('are the moment itself while open', () => {
    expect(nextOpening(business, new Date('2026-11-24T15:30:00Z'))).toBe('2026-11-24T09:30:00.000-06:00')
  })

  it('say so when a business never opens', () => {
    expect(nextOpening({ ...business, hours: {} }, new Date('2026-11-24T15:30:00Z'))).toBeUndefined()
  })

  it('hold until midnight when they end at 24:00', () => {
    const late = { ...business, hours: { tue: [['18:00', '24:00'] as [string, string]] } }
    expect(isOpen(late, new Date('2026-11-25T05:59:00Z'))).toBe(true)
    expect(isOpen(late, new Date('2026-11-25T06:00:00Z'))).toBe(false)
  })

  it('put a transfer target without hours always on duty', () => {
    expect(isOnDuty(undefined, business.timezone, new Date('2026-11-24T03:00:00Z'))).toBe(true)
    expect(isOnDuty({ mon: [['08:00', '17:00']] }, business.timezone, new Date('2026-11-24T15:00:00Z'))).toBe(
      false,
    )
  })

  it('write instants with the offset of the place', () => {
    expect(localIso(new Date('2026-07-01T15:00:00Z'), 'America/Chicago')).toBe('2026-07-01T10:00:00-05:00')
  })
})
