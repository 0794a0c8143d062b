import { expect, it } from 'vitest'
import { isEcho } from './echo.ts'

const said = 'We are open Monday to Friday, from eight to five. Is this the best number to reach you?'

it('is our own words, whatever signs stand between them', () => {
  expect(isEcho('open monday to Friday from eight', said)).toBe(true)
  expect(isEcho('the best number to reach you', said)).toBe(true)
})

it('is no answer of the caller’s, though its words are ours', () => {
  expect(isEcho('Monday', said)).toBe(false)
  expect(isEcho('to five', said)).toBe(false)
  expect(isEcho('is this number open on Friday', said)).toBe(false)
  expect(isEcho('', said)).toBe(false)
})
