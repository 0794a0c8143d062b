import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { asksToRepeat } from './repeat-request.ts'

describe('asksToRepeat', () => {
  it.each([
    'what?',
    'sorry, what was that',
    'pardon',
    'could you repeat that please',
    "I didn't catch that",
    'say that again',
  ])('yes: %s', (text) => {
    expect(asksToRepeat(text, english)).toBe(true)
  })
  it.each(['what are your hours', 'sorry I have no email', 'it keeps repeating', 'again my sink is clogged'])(
    'no: %s',
    (text) => {
      expect(asksToRepeat(text, english)).toBe(false)
    },
  )
})
