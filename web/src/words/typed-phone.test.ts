/** Typed phone numbers. */
import { expect, it } from 'vitest'
import { phoneWords } from './caller.ts'
import { typedToE164 } from './typed-phone.ts'

it.each([
  ['(503) 555-0188', '+15035550188'],
  ['503.555.0188', '+15035550188'],
  ['1 503 555 0188', '+15035550188'],
  ['+44 7700 900123', '+447700900123'],
  ['555-0188', '555-0188'],
  ['', ''],
])('%j becomes %j', (typed, kept) => {
  expect(typedToE164(typed)).toBe(kept)
})

it('reads its own way of writing numbers', () => {
  expect(typedToE164(phoneWords('+15035550188'))).toBe('+15035550188')
})
