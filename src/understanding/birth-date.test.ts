import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readBirthDate } from './birth-date.ts'

const now = new Date('2026-03-03T10:00:00Z')
const dmy = (...readings: string[]) => readBirthDate(readings, english, { order: 'dmy', now })?.date
const mdy = (...readings: string[]) => readBirthDate(readings, english, { order: 'mdy', now })?.date

describe('readBirthDate', () => {
  it.each([
    ['the 17th of November 1975', '1975-11-17'],
    ['17th of the 11th 1975', '1975-11-17'],
    ['1711 1975', '1975-11-17'],
    ['17111 975', '1975-11-17'],
    ['7/4 1988', '1988-04-07'],
    ['2010 2014', '2014-10-20'],
    ['14 April 1930 4', '1934-04-14'],
    ['14 April 1930 for', '1934-04-14'],
    ['22nd of March 8th 1986', '1986-03-22'],
    ['22nd of May 11th 1986', '1986-11-22'],
    ['twenty sixth of January nineteen eighty four', '1984-01-26'],
    ['third of May two thousand and six', '2006-05-03'],
    ['3rd May 89', '1989-05-03'],
  ])('%s, day first', (reading, date) => {
    expect(dmy(reading)).toBe(date)
  })
  it.each([
    ['nine twenty one seventy three', '1973-09-21'],
    ['three fifteen sixty two', '1962-03-15'],
    ['july twelfth nineteen fifty nine', '1959-07-12'],
    ['4/7/1988', '1988-04-07'],
    ['25/7/1988', '1988-07-25'],
  ])('%s, month first', (reading, date) => {
    expect(mdy(reading)).toBe(date)
  })
  it.each([
    '',
    'the 22nd',
    '30th of February 1970',
    'july 1970',
    'I would rather not say',
    '12th of May 2090',
  ])('none in: %s', (reading) => {
    expect(dmy(reading)).toBeUndefined()
  })
  it('lets other readings of the same sound, and earlier answers, decide', () => {
    expect(dmy('best of February 2011', '5th of February 2011')).toBe('2011-02-05')
    const earlier = [['2nd of March 1961'], ['3rd of March 1961']]
    expect(readBirthDate(['3rd March 1961'], english, { order: 'dmy', now, earlier })?.date).toBe(
      '1961-03-03',
    )
  })
  it.each([
    ['tres de mayo de mil novecientos ochenta y cuatro', '1984-05-03'],
    ['el 3 de mayo del 84', '1984-05-03'],
    ['primero de enero de dos mil uno', '2001-01-01'],
    ['veintiuno de septiembre de 1969', '1969-09-21'],
  ])('%s', (reading, date) => {
    expect(readBirthDate([reading], spanish, { order: 'dmy', now })?.date).toBe(date)
  })
})
