import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { wantsText } from './text-wish.ts'

describe('wantsText', () => {
  it.each([
    'can you text me instead?',
    'please just send me a text',
    "I'd prefer a text message",
    'could we do it by text',
    "text me, don't call",
  ])('yes: %s', (text) => {
    expect(wantsText(text, english)).toBe(true)
  })
  it.each([
    'call or text me',
    "please don't text me",
    "I can't get texts",
    'my sink is clogged',
    'call me back',
  ])('no: %s', (text) => {
    expect(wantsText(text, english)).toBe(false)
  })
})
