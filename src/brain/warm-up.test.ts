import { expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { warmUp } from './warm-up.ts'

const now = new Date('2026-11-24T15:00:00.000Z')

it('goes through the rules of every language of a business, and leaves the profile as it was', () => {
  const business = { ...demoBusiness, languages: ['en-US', 'es-US'] }
  const before = structuredClone(business)
  const one = warmUp(demoBusiness, now).length
  const both = warmUp(business, now)
  expect(both.length).toBeGreaterThan(one)
  for (const work of both) work()
  expect(business).toEqual(before)
})
