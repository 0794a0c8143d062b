import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readWhen } from './when.ts'

const timezone = 'America/Chicago'
const at = (text: string, now = '2026-03-03T10:00:00') => {
  const found = readWhen(text, english, {
    now: DateTime.fromISO(now, { zone: timezone }).toJSDate(),
    timezone,
  })
  const iso = (time: DateTime) => time.toFormat("yyyy-MM-dd'T'HH:mm")
  return found && [iso(found.from), ...(found.to ? [iso(found.to)] : [])]
}

describe('readWhen', () => {
  it.each([
    ['at five', ['2026-03-03T17:00']],
    ['at 9', ['2026-03-04T09:00']],
    ['at 11 am', ['2026-03-03T11:00']],
    ['at half past two', ['2026-03-03T14:30']],
    ['tomorrow at 8:15', ['2026-03-04T08:15']],
    ['tomorrow', ['2026-03-04T00:00']],
    ['on Friday at noon', ['2026-03-06T12:00']],
    ['in an hour', ['2026-03-03T11:00']],
    ['in twenty minutes or so', null],
    ['in 20 minutes', ['2026-03-03T10:20']],
    ['tomorrow morning', ['2026-03-04T08:00', '2026-03-04T12:00']],
    ['this afternoon', ['2026-03-03T12:00', '2026-03-03T17:00']],
    ['after four', ['2026-03-03T16:00', '2026-03-03T20:00']],
    ['before noon', ['2026-03-03T10:00', '2026-03-03T12:00']],
    ['between one and three tomorrow', ['2026-03-04T13:00', '2026-03-04T15:00']],
    ['from 11 to 1', ['2026-03-03T11:00', '2026-03-03T13:00']],
    ['as soon as you can', null],
    ['my sink is clogged', null],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected)
  })
  it('keeps the clock across the change to summer time', () => {
    expect(at('on Sunday at 9 am', '2026-03-06T10:00:00')).toEqual(['2026-03-08T09:00'])
  })
})
