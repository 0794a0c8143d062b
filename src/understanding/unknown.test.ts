import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { cannotAnswer } from './unknown.ts'

describe('cannotAnswer', () => {
  it.each([
    "I don't know",
    'no idea',
    'skip that',
    "I'd rather not say",
    "I don't have an email",
    'pass',
    'not sure',
    'prefer not to',
  ])('yes: %s', (text) => {
    expect(cannotAnswer(text, english)).toBe(true)
  })
  it.each(['Ana Reyes', 'my sink is clogged', "I don't have hot water", 'yes', 'the skipper'])(
    'no: %s',
    (text) => {
      expect(cannotAnswer(text, english)).toBe(false)
    },
  )
})
