import { expect, test } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const now = new Date('2026-03-02T12:00:00Z')

test.each([
  ['120', 120_000],
  ['0', 1000],
  ['99999999', 3_600_000],
  ['Mon, 02 Mar 2026 12:01:30 GMT', 90_000],
  ['Monday, 02-Mar-26 12:01:30 GMT', 90_000],
  ['Sun, 01 Mar 2026 12:00:00 GMT', 1000],
  ['soon-2', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %s is %s ms', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected)
})
