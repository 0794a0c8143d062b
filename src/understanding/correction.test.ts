import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readCorrection } from './correction.ts'

describe('readCorrection', () => {
  it.each([
    ["no, it's Brown", { rest: 'Brown' }],
    ['Actually my number is 503 555 0188', { field: 'phone', rest: '503 555 0188' }],
    ["sorry, that's wrong, my last name is Reyes", { field: 'name', rest: 'my last name is Reyes' }],
    ['wait, the right email is ana@example.com', { field: 'email', rest: 'ana@example.com' }],
  ])('%s', (text, correction) => {
    expect(readCorrection(text, english)).toEqual(correction)
  })
  it.each(['no', 'no thanks', "no that's all", 'yes', 'my sink is clogged', 'nobody came'])(
    'none: %s',
    (text) => {
      expect(readCorrection(text, english)).toBeNull()
    },
  )
})
