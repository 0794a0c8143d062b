import { describe, expect, it } from 'vitest'
import { entryWords, screeningOf, typedEntry } from './number-list.ts'

describe('typedEntry', () => {
  it.each([
    ['(503) 555-0147', '+15035550147'],
    ['+44 20 7946 0958', '+442079460958'],
    ['+1 900*', '+1900*'],
    ['1-900*', '+1900*'],
    ['900*', '+1900*'],
  ])('%s is %s', (typed, entry) => {
    expect(typedEntry(typed)).toBe(entry)
  })

  it.each([[''], ['555'], ['*'], ['1*'], ['anonymous'], ['+0900*']])('%s is none', (typed) => {
    expect(typedEntry(typed)).toBeUndefined()
  })
})

it('tells a beginning from a number', () => {
  expect(entryWords('+1900*')).toBe('Numbers that begin with +1900')
  expect(entryWords('+15035550147')).toBe('(503) 555-0147')
})

describe('screeningOf', () => {
  const business = { blockedNumbers: ['+1900*', '+15035550147'], allowedNumbers: ['+19005550100', '+1503*'] }

  it.each([
    ['+19005550101', { screening: 'blocked', entry: '+1900*' }],
    ['+19005550100', { screening: 'allowed', entry: '+19005550100' }],
    ['+15035550147', { screening: 'blocked', entry: '+15035550147' }],
    ['+15035550148', { screening: 'allowed', entry: '+1503*' }],
    ['+12125550148', { screening: 'usual' }],
  ])('of %s is %o', (number, expected) => {
    expect(screeningOf(business, number)).toEqual(expected)
  })
})
