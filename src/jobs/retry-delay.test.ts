import fc from 'fast-check'
import { expect, it } from 'vitest'
import { retryDelayMs } from './retry-delay.ts'

const kind = { retryDelaySeconds: 10, retryDelayMaxSeconds: 600 }

it('doubles with each attempt, between half and the whole', () => {
  expect(retryDelayMs(kind, 0, 0)).toBe(5_000)
  expect(retryDelayMs(kind, 0, 0.9999999)).toBe(10_000)
  expect(retryDelayMs(kind, 3, 0)).toBe(40_000)
  expect(retryDelayMs(kind, 3, 0.5)).toBe(60_000)
})

it('never waits longer than the limit, nor less than half the first delay', () => {
  const attempts = fc.tuple(fc.nat({ max: 10_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }))
  fc.assert(
    fc.property(attempts, ([retryCount, random]) => {
      const delay = retryDelayMs(kind, retryCount, random)
      expect(delay).toBeGreaterThanOrEqual(5_000)
      expect(delay).toBeLessThanOrEqual(600_000)
    }),
  )
})
