import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { clauses, maxUtteranceLength, sentences, shortened, tidy, withoutFillers, wordsOf } from './words.ts'

describe('words', () => {
  it('keeps at most the documented length', () => {
    expect(tidy('word '.repeat(20_000)).length).toBeLessThanOrEqual(maxUtteranceLength)
  })
  it('straightens quotes, joins blanks and drops noise marks', () => {
    expect(tidy('  it’s   [noise] me\n')).toBe("it's me")
  })
  it('does not cut a sentence inside a number or an e-mail address', () => {
    expect(sentences('Mail ana.reyes@example.com at 3.30 please. Thanks!')).toEqual([
      'Mail ana.reyes@example.com at 3.30 please.',
      'Thanks!',
    ])
  })
  it('cuts clauses at commas and joining words', () => {
    expect(clauses('no gas smell, but the pipe burst and it is wet', english)).toEqual([
      'no gas smell',
      'the pipe burst',
      'it is wet',
    ])
  })
  it('keeps the apostrophe of a word', () => {
    expect(wordsOf("O'Brien, isn't it?")).toEqual(["o'brien", "isn't", 'it'])
  })
  it('removes hesitations and greetings at the start only', () => {
    expect(withoutFillers('Uh, yeah, hi, the sink is okay', english)).toBe('the sink is okay')
  })
  it('shortens at the end of a word', () => {
    expect(shortened('one two three', 9)).toBe('one two…')
  })
})
