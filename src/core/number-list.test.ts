import { describe, expect, it } from 'vitest'
import { blockingEntry, listedAs, numberListSchema } from './number-list.ts'

describe('numberListSchema', () => {
  it.each([['+15035550147'], ['+1900*'], ['+44*'], ['+442079460958']])('takes %s', (entry) => {
    expect(numberListSchema.parse([entry])).toEqual([entry])
  })

  it.each([
    ['5035550147'],
    ['+1 503 555 0147'],
    ['*'],
    ['+*'],
    ['+1*'],
    ['+1900**'],
    ['+1*900'],
    ['+0900*'],
    ['+12345678901234567'],
    ['anonymous'],
  ])('refuses %s and says what is expected', (entry) => {
    const { error } = numberListSchema.safeParse(['+15035550147', entry])
    expect(error?.issues).toMatchObject([{ path: [1], message: expect.stringContaining('+1900*') }])
  })
})

describe('listedAs', () => {
  const list = ['+15035550147', '+1900*']

  it.each([
    ['the number itself', '+15035550147', '+15035550147'],
    ['a number that begins so', '+19005550100', '+1900*'],
  ])('names the entry: %s', (_, from, entry) => {
    expect(listedAs(from, list)).toBe(entry)
  })

  it.each([
    ['another number', '+15035550148'],
    ['a longer number that begins with a whole one', '+150355501470'],
    ['nobody', 'anonymous'],
    ['a withheld number written as one', '+7378742833'],
    ['a browser', 'client:ana'],
  ])('has no entry: %s', (_, from) => {
    expect(listedAs(from, [...list, '+7378*'])).toBeUndefined()
  })
})

describe('blockingEntry', () => {
  const lists = {
    blockedNumbers: ['+1900*', '+15035550147', '+15035550148'],
    allowedNumbers: ['+19005550100', '+1503*', '+15035550148'],
  }

  it.each([
    ['a number of a blocked range', '+19005550101', '+1900*'],
    ['a number of a blocked range that is allowed', '+19005550100', undefined],
    ['a blocked number of an allowed range', '+15035550147', '+15035550147'],
    ['a number on both lists', '+15035550148', undefined],
    ['a number of an allowed range', '+15035550149', undefined],
    ['nobody', 'anonymous', undefined],
  ])('of %s', (_, from, entry) => {
    expect(blockingEntry(lists, from)).toBe(entry)
  })
})
