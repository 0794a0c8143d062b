import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readKeyedPhone, readPhone } from './phone.ts'

const number = (text: string, asked = true, country = 'US') =>
  readPhone(text, english, { asked, country })?.phone

describe('readPhone', () => {
  it.each([
    ['five oh three five five five oh one eight eight', '+15035550188'],
    ['503-555-0188', '+15035550188'],
    ['(503) 555 0188', '+15035550188'],
    ['my number is 503.555.0188, thanks', '+15035550188'],
    ['area code five zero three, then triple five, oh one double eight', '+15035550188'],
    ['eight hundred five five five oh one nine nine', '+18005550199'],
    ['five oh three fifty five five oh one eighty eight', '+15035550188'],
    ['one five oh three five five five oh one eight eight', '+15035550188'],
    ['plus four four two oh seven nine four six oh nine five eight', '+442079460958'],
    ['+44 20 7946 0958', '+442079460958'],
    ['uh five oh three um five five five uh oh one eight eight', '+15035550188'],
    ['five oh three five five five oh one for eight', '+15035550148'],
  ])('%s', (text, phone) => {
    expect(number(text)).toBe(phone)
  })
  it.each([
    ['503 555 0177, no, 0188', '+15035550188'],
    ['five oh three five five five oh one seven seven no wait eight eight', '+15035550188'],
    ['503 555 0177 sorry I mean 503 555 0188', '+15035550188'],
    ['five oh three no five oh four five five five oh one eight eight', '+15045550188'],
    ['503 444 no 555 0188', '+15035550188'],
  ])('corrected in the middle: %s', (text, phone) => {
    expect(number(text)).toBe(phone)
  })
  it('takes the last whole number when two are said', () => {
    expect(number('not 503 555 0177 but 503 555 0188')).toBe('+15035550188')
  })
  it('keeps a number apart from a house number behind it', () => {
    expect(number('503 555 0188 and I live at 22 Main Street')).toBe('+15035550188')
  })
  it.each([
    'I need two plumbers at five',
    'my policy number is 5035550188',
    'it is 40 years old',
    '555 0188',
  ])('unasked, no number: %s', (text) => {
    expect(readPhone(text, english, { asked: false, country: 'US' })).toBeNull()
  })
  it('asked, gives the part of a number that was said', () => {
    expect(readPhone('five oh three', english, { asked: true, country: 'US' })).toEqual({
      digits: '503',
      confidence: 0.85,
    })
  })
  it('reads national numbers of another country', () => {
    expect(number('oh two oh seven nine four six oh nine five eight', true, 'GB')).toBe('+442079460958')
  })
  it('is less sure after a correction', () => {
    const corrected = readPhone('503 555 0177 no 0188', english, { asked: true, country: 'US' })
    expect(corrected?.confidence).toBeLessThan(
      readPhone('503 555 0188', english, { asked: true, country: 'US' })?.confidence ?? 0,
    )
  })
})

describe('readKeyedPhone', () => {
  it.each([
    ['5035550188#', '+15035550188'],
    ['15035550188', '+15035550188'],
    ['011442079460958', '+442079460958'],
    ['5550188', null],
    ['12345', null],
    ['', null],
  ])('%s', (digits, phone) => {
    expect(readKeyedPhone(digits, 'US')).toBe(phone)
  })
})
