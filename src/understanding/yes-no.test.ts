import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readYesNo } from './yes-no.ts'

describe('readYesNo', () => {
  it.each([
    'yes',
    'Yeah, that is right',
    'uh yep',
    'correct',
    'sure',
    "that's me",
    'mm hmm',
    'one',
    "no, that's right",
    "yeah no that's correct",
  ])('yes: %s', (text) => {
    expect(readYesNo(text, english)).toBe('yes')
  })
  it.each([
    'no',
    'Nope',
    "that's wrong",
    'not quite',
    'no it is 0188',
    'okay wait no',
    'you got it wrong',
    '2',
  ])('no: %s', (text) => {
    expect(readYesNo(text, english)).toBe('no')
  })
  it.each(['maybe', 'I think so', 'not sure'])('unsure: %s', (text) => {
    expect(readYesNo(text, english)).toBe('unsure')
  })
  it.each(['my sink is clogged', 'Ana Reyes', '', 'one more thing', 'two plumbers', 'nothing works'])(
    'neither: %s',
    (text) => {
      expect(readYesNo(text, english)).toBeNull()
    },
  )
})
