import { describe, expect, it } from 'vitest'
import { languageOf } from '../languages.ts'
import { spokenNumber } from '../spoken-number.ts'
import { phrases as en } from './phrases.ts'
import { clockWords } from './time.ts'

const now = new Date('2026-03-03T16:00:00Z')
const timezone = 'America/Chicago'

describe('English phrases', () => {
  it('reads a number in groups of single digits', () => {
    expect(spokenNumber('+15035550188', 'US')).toBe('5 0 3, 5 5 5, 0 1 8 8')
    expect(en.readBackPhone('+442079460958', 'US', false)).toContain('plus 4 4, 2 0, 7 9 4 6, 0 9 5 8')
  })
  it.each([
    ['08:00', '8 AM'],
    ['12:00', 'noon'],
    ['17:30', '5:30 PM'],
    ['24:00', 'midnight'],
  ])('%s is %s', (clock, words) => {
    expect(clockWords(clock)).toBe(words)
  })
  it.each([
    ['2026-03-03T17:00:00-06:00', 'today at 5 PM'],
    ['2026-03-04T08:00:00-06:00', 'tomorrow at 8 AM'],
    ['2026-03-06T12:00:00-06:00', 'Friday at noon'],
    ['2026-03-16T09:30:00-05:00', 'Monday, March 16 at 9:30 AM'],
  ])('%s is %s', (dueAt, words) => {
    expect(en.callbackNoted({ dueAt, now, timezone }, false)).toContain(words)
  })
  it('names only the end of a window that has begun', () => {
    const window = { from: '2026-03-03T10:00:00-06:00', to: '2026-03-03T17:00:00-06:00' }
    expect(en.callbackNoted({ dueAt: window.from, window, now, timezone }, false)).toContain(
      'today before 5 PM',
    )
  })
  it('closes at midnight on the day before', () => {
    expect(en.openNow('2026-03-04T00:00:00-06:00', now, timezone)).toBe(
      'Yes, we are open today until midnight.',
    )
  })
  it('spells an e-mail address out', () => {
    expect(en.readBackEmail('ana_r@my-shop.co.uk')).toContain(
      'ana underscore r at my dash shop dot co dot uk',
    )
  })
  it('names a field of the business in words', () => {
    expect(en.askFor('serviceType')).toBe('What is your service type?')
  })
  it('stands in for languages that have no phrases', () => {
    expect(languageOf('en-GB').phrases).toBe(en)
    expect(languageOf('xx-XX').phrases).toBe(en)
  })
})
