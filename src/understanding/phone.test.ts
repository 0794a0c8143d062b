import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
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
    ['area code 503 number 555 0188', '+15035550188'],
    ['fifty two eighty one twelve thirty four fifty six seventy eight', '+528112345678'],
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

describe('readPhone: more than digits', () => {
  const found = (text: string, asked = true) => readPhone(text, english, { asked, country: 'US' })

  it.each([
    ['503 555 0188 extension twelve', '12'],
    ['it is 503-555-0188 ext. 204', '204'],
    ['five oh three five five five oh one eight eight x nine', '9'],
  ])('keeps the extension: %s', (text, extension) => {
    expect(found(text)).toMatchObject({ phone: '+15035550188', extension })
  })
  it.each([
    ['double oh four four two oh seven nine four six oh nine five eight', '+442079460958'],
    ['oh one one four four two oh seven nine four six oh nine five eight', '+442079460958'],
    ['00 34 915 550 123', '+34915550123'],
  ])('with an international prefix: %s', (text, phone) => {
    expect(found(text)?.phone).toBe(phone)
  })
  it('replaces the digit that the caller calls wrong', () => {
    expect(found('five oh three five five five oh one eight five no six not five')?.phone).toBe(
      '+15035550186',
    )
  })
  it('waits while the caller looks it up', () => {
    expect(found('five oh three one second let me see five five five oh one eight eight')?.phone).toBe(
      '+15035550188',
    )
  })
  it.each([
    '22 Main Street Salem Oregon 97301 503 555 0188',
    '22 main street salem oregon 97301 1 503 555 0188',
  ])('finds the number behind a ZIP, less surely: %s', (text) => {
    const number = found(text, false)
    expect(number?.phone).toBe('+15035550188')
    expect(number?.confidence).toBeLessThan(0.8)
  })
  it('completes a local number with the area of a number nearby, to be confirmed', () => {
    const near = { asked: true, country: 'US', near: '+15035550100' }
    expect(readPhone('five five five oh one eight eight', english, near)).toMatchObject({
      phone: '+15035550188',
      confidence: 0.5,
    })
    expect(readPhone('five oh three five five five oh', english, near)?.phone).toBeUndefined()
    expect(readPhone('five five five oh one eight eight', english, { ...near, asked: false })).toBeNull()
  })
  it.each([
    'the account number on my bill is 5035550188',
    'my bank number is 5035550188',
    'order 5035550188 never arrived',
    'it was 5035550188 dollars',
    'I was born in nineteen eighty four and paid two thousand twelve for three hundred thousand',
    'born 05/03/1955, member since 2018',
  ])('unasked, no phone: %s', (text) => {
    expect(found(text, false)).toBeNull()
  })
  it.each([
    'the phone number linked to my account is 503 555 0188',
    'you can call me at 503 555 0188',
    'hi it is Dana 503 555 0188',
  ])('unasked, a phone: %s', (text) => {
    expect(found(text, false)?.phone).toBe('+15035550188')
  })
})

describe('readPhone in Spanish', () => {
  const numero = (text: string, asked = true, country = 'US') =>
    readPhone(text, spanish, { asked, country })?.phone

  it.each([
    ['cinco cero tres cinco cinco cinco cero uno ocho ocho', 'US', '+15035550188'],
    ['cinco cero tres quinientos cincuenta y cinco cero uno ochenta y ocho', 'US', '+15035550188'],
    ['ochocientos cinco cinco cinco cero uno ocho ocho', 'US', '+18005550188'],
    ['cinco cero tres, triple cinco, cero uno doble ocho', 'US', '+15035550188'],
    [
      'cinco cero tres eh cinco cinco cinco este cero uno ocho siete no perdón ocho ocho',
      'US',
      '+15035550188',
    ],
    ['noventa y uno quinientos cincuenta y cinco cero uno veintitrés', 'ES', '+34915550123'],
    ['cero cero treinta y cuatro nueve uno cinco cinco cinco cero uno dos tres', 'US', '+34915550123'],
    ['más treinta y cuatro nueve uno cinco cinco cinco cero uno dos tres', 'US', '+34915550123'],
    ['código de área dos uno cero número cinco cinco cinco cero uno cuatro cuatro', 'US', '+12105550144'],
    [
      'es de México cincuenta y dos ochenta y uno doce treinta y cuatro cincuenta y seis setenta y ocho',
      'US',
      '+528112345678',
    ],
    ['dos diez setenta y seis ocho doce treinta y cuatro', 'US', '+12107681234'],
    [
      'mi cel es el ocho treinta y dos quinientos cincuenta y cinco cero uno noventa y nueve',
      'US',
      '+18325550199',
    ],
  ])('%s', (text, country, phone) => {
    expect(numero(text, true, country)).toBe(phone)
  })
  it('keeps the extension', () => {
    expect(readPhone('503 555 0188 extensión doce', spanish, { asked: true, country: 'US' })?.extension).toBe(
      '12',
    )
  })
  it.each(['mi número de póliza es 5035550188', 'la factura es de 5035550188 pesos'])(
    'unasked, none: %s',
    (text) => {
      expect(numero(text, false)).toBeUndefined()
    },
  )
  it('unasked, a phone', () => {
    expect(numero('me pueden llamar al 503 555 0188', false)).toBe('+15035550188')
    expect(numero('le hablo del 503 555 0188 por una gotera', false)).toBe('+15035550188')
  })
})

describe('readKeyedPhone', () => {
  it.each([
    ['5035550188#', '+15035550188'],
    ['15035550188', '+15035550188'],
    ['011442079460958', '+442079460958'],
    ['00442079460958', '+442079460958'],
    ['5550188', null],
    ['12345', null],
    ['', null],
  ])('%s', (digits, phone) => {
    expect(readKeyedPhone(digits, 'US')).toBe(phone)
  })
})
