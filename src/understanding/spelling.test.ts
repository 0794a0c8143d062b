import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readSpelling } from './spelling.ts'

describe('readSpelling', () => {
  it.each([
    ['b r o w n', ['brown']],
    ['B.R.O.W.N.', ['brown']],
    ['r e double l y', ['relly']],
    ['d as in dog o e', ['doe']],
    ['bravo r o w november', ['brown']],
    ['a n a, r e y e s', ['ana', 'reyes']],
    ['o apostrophe b r i e n', ["o'brien"]],
  ])('asked: %s', (text, words) => {
    expect(readSpelling(text, english, { asked: true }).words).toEqual(words)
  })
  it('leaves the other words alone', () => {
    expect(readSpelling('Brown, b r o w n e', english, { asked: false })).toEqual({
      words: ['browne'],
      rest: 'Brown,',
    })
  })
  it('takes single small words for what they are when no letters were asked for', () => {
    expect(readSpelling('I need a plumber', english, { asked: false })).toEqual({
      words: [],
      rest: 'I need a plumber',
    })
  })
})
