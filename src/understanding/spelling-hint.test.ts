import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readSpellingHint } from './spelling-hint.ts'

describe('readSpellingHint', () => {
  it.each([
    ['Whittaker with one t', 'Whittaker', 'Whitaker'],
    ['Whitaker with two Ts', 'Whitaker', 'Whittaker'],
    ['it is Philips, with a double l', 'Philips', 'Phillips'],
    ['Catherine with a K', 'Catherine', 'Katherine'],
    ['Smith with a y', 'Smith', 'Smyth'],
    ['Ann with an e', 'Ann', 'Anne'],
    ['John without an h', 'John', 'Jon'],
    ['Whitaker with one t', 'Whitaker', 'Whitaker'],
  ])('%s', (text, heard, written) => {
    expect(readSpellingHint(text, english)?.write(heard)).toBe(written)
  })
  it.each(['Whitaker', 'I live with a friend', 'Ana Reyes', 'with'])('none: %s', (text) => {
    expect(readSpellingHint(text, english)).toBeNull()
  })
})
