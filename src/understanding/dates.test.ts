import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { findDates } from './dates.ts'

/** A Tuesday. */
const context = { now: new Date('2026-03-03T16:00:00Z'), timezone: 'America/Chicago' }

describe('findDates', () => {
  it.each([
    ['can you come tomorrow', 'tomorrow', '2026-03-04'],
    ['the day after tomorrow please', 'day after tomorrow', '2026-03-05'],
    ['on Friday', 'Friday', '2026-03-06'],
    ['next Tuesday would be fine', 'next Tuesday', '2026-03-10'],
    ['Sunday next week', 'Sunday next week', '2026-03-15'],
    ['a week from Friday', 'a week from Friday', '2026-03-13'],
    ['in about two weeks', 'in about two weeks', '2026-03-17'],
    ['three Thursdays from now', 'three Thursdays from now', '2026-03-19'],
    ['the last Sunday of this month', 'last Sunday of this month', '2026-03-29'],
    ['Friday the 13th of March', 'Friday the 13th of March', '2026-03-13'],
    ['Wed. the 22nd', 'Wed. the 22nd', '2026-04-22'],
    ['May the fourth', 'May the fourth', '2026-05-04'],
    ['the twenty third of June', 'twenty third of June', '2026-06-23'],
    ['Sat, 12 Sep 2026', 'Sat, 12 Sep 2026', '2026-09-12'],
    ['the 5th of this month', '5th of this month', '2026-03-05'],
    ['2026/07/01 please', '2026/07/01', '2026-07-01'],
    ['on 4/5', '4/5', '2026-04-05'],
    ['is the 21st free', '21st', '2026-03-21'],
    ['January 2nd', 'January 2nd', '2027-01-02'],
    ['in August', 'August', '2026-08-01'],
    ['Christmas Eve', 'Christmas Eve', '2026-12-24'],
    ['Thanksgiving', 'Thanksgiving', '2026-11-26'],
  ])('%s', (text, said, value) => {
    expect(findDates(text, english, context)).toMatchObject([{ text: said, value }])
  })
  it.each([
    'how are you today',
    'may I speak to the owner',
    'my name is August Lopez',
    'it is the second time I call',
    '123 5th avenue',
    'every Friday',
    'not on Thursday',
    'two people at 7:30',
  ])('none in: %s', (text) => {
    expect(findDates(text, english, context)).toEqual([])
  })
  it.each([
    ['pasado mañana', 'pasado mañana', '2026-03-05'],
    ['pasado manana', 'pasado manana', '2026-03-05'],
    ['mañana por la mañana', 'mañana', '2026-03-04'],
    ['el viernes que viene', 'viernes que viene', '2026-03-13'],
    ['el próximo jueves', 'próximo jueves', '2026-03-12'],
    ['el día de reyes', 'día de reyes', '2027-01-06'],
    ['dentro de dos semanas', 'dentro de dos semanas', '2026-03-17'],
    ['el tres de mayo', 'tres de mayo', '2026-05-03'],
    ['el martes 15 de septiembre de 2026', 'martes 15 de septiembre de 2026', '2026-09-15'],
    ['para el 15', '15', '2026-03-15'],
    ['el primero de octubre', 'primero de octubre', '2026-10-01'],
    ['el 8 del mes que viene', '8 del mes que viene', '2026-04-08'],
  ])('%s', (text, said, value) => {
    expect(findDates(text, spanish, context)).toMatchObject([{ text: said, value }])
  })
  it.each(['por la mañana', 'todos los martes', 'a las tres de la tarde', 'soy Iván Reyes'])(
    'none in: %s',
    (text) => {
      expect(findDates(text, spanish, context)).toEqual([])
    },
  )
  it('says what has passed, and how exact it is', () => {
    expect(findDates('it broke 6 days ago', english, context)).toMatchObject([
      { text: '6 days ago', value: '2026-02-25', isPast: true },
    ])
    expect(findDates('next week', english, context)).toMatchObject([{ grain: 'week', value: '2026-03-09' }])
    expect(findDates('hace tres días', spanish, context)).toMatchObject([
      { value: '2026-02-28', isPast: true },
    ])
  })
  it('reads digits by the order of the country, and a bare number only when a date was asked for', () => {
    expect(findDates('4/5', english, { ...context, order: 'dmy' })).toMatchObject([{ value: '2026-05-04' }])
    expect(findDates('the 19', english, { ...context, asked: true })).toMatchObject([{ value: '2026-03-19' }])
    expect(findDates('the 19', english, context)).toEqual([])
  })
  it('counts days by the clock of the business', () => {
    const now = new Date('2026-03-04T03:00:00Z')
    expect(findDates('tomorrow', english, { now, timezone: 'America/Chicago' })[0]?.value).toBe('2026-03-04')
    expect(findDates('tomorrow', english, { now, timezone: 'Europe/Madrid' })[0]?.value).toBe('2026-03-05')
  })
})
