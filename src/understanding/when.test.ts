import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import type { Language } from '../languages/language.ts'
import { readWhen } from './when.ts'

const timezone = 'America/Chicago'
/** A Tuesday morning, unless told otherwise. */
const read = (text: string, language: Language, now = '2026-03-03T10:00:00') =>
  readWhen(text, language, { now: DateTime.fromISO(now, { zone: timezone }).toJSDate(), timezone })
const at = (text: string, language: Language, now?: string) => {
  const found = read(text, language, now)
  const iso = (time: DateTime) => time.toFormat("yyyy-MM-dd'T'HH:mm")
  return found && [iso(found.from), ...(found.to ? [iso(found.to)] : [])]
}

describe('readWhen', () => {
  it.each([
    ['at five', ['2026-03-03T17:00']],
    ['at 9', ['2026-03-04T09:00']],
    ['at 11 am', ['2026-03-03T11:00']],
    ['at half past two', ['2026-03-03T14:30']],
    ['at a quarter to four', ['2026-03-03T15:45']],
    ['tomorrow at 8:15', ['2026-03-04T08:15']],
    ['tomorrow', ['2026-03-04T00:00']],
    ['the day after tomorrow', ['2026-03-05T00:00']],
    ['on Friday at noon', ['2026-03-06T12:00']],
    ['next Friday', ['2026-03-13T00:00']],
    ['on the third', ['2026-03-03T00:00']],
    ['on the twenty first at three', ['2026-03-21T15:00']],
    ['in an hour', ['2026-03-03T11:00']],
    ['in a couple of hours', ['2026-03-03T12:00']],
    ['within the hour', ['2026-03-03T10:00', '2026-03-03T11:00']],
    ['within two hours', ['2026-03-03T10:00', '2026-03-03T12:00']],
    ['in twenty minutes or so', ['2026-03-03T10:20']],
    ['tomorrow morning', ['2026-03-04T08:00', '2026-03-04T12:00']],
    ['first thing Monday', ['2026-03-09T08:00', '2026-03-09T10:00']],
    ['early tomorrow', ['2026-03-04T08:00', '2026-03-04T10:00']],
    ['Saturday early', ['2026-03-07T08:00', '2026-03-07T10:00']],
    ['as early as possible', null],
    ['Thursday week', ['2026-03-12T00:00']],
    ['by the end of the day', ['2026-03-03T16:00', '2026-03-03T18:00']],
    ['this afternoon', ['2026-03-03T12:00', '2026-03-03T17:00']],
    ['this weekend', ['2026-03-07T00:00', '2026-03-08T23:59']],
    ['next week', ['2026-03-09T00:00', '2026-03-15T23:59']],
    ['after four', ['2026-03-03T16:00', '2026-03-03T20:00']],
    ['tomorrow after five', ['2026-03-04T17:00', '2026-03-04T20:00']],
    ['three or later', ['2026-03-03T15:00', '2026-03-03T20:00'], 'any time from '],
    ['before noon', ['2026-03-03T10:00', '2026-03-03T12:00']],
    ['not before noon', ['2026-03-03T12:00', '2026-03-03T20:00']],
    ['by Friday', ['2026-03-03T10:00', '2026-03-06T23:59']],
    ['after Wednesday', ['2026-03-05T00:00']],
    ['between one and three tomorrow', ['2026-03-04T13:00', '2026-03-04T15:00']],
    ['between Wednesday and Friday', ['2026-03-04T00:00', '2026-03-06T23:59']],
    ['from 11 to 1', ['2026-03-03T11:00', '2026-03-03T13:00']],
    ['between 2 and 4 pm', ['2026-03-03T14:00', '2026-03-03T16:00']],
    ['not at five but at six', ['2026-03-03T18:00']],
    ['as soon as you can', null],
    ['yesterday at six', null],
    ['my sink is clogged', null],
    ['I have two dogs and five cats', null],
  ] as [string, string[] | null, string?][])('%s', (text, expected, lead = '') => {
    expect(at(lead + text, english)).toEqual(expected)
  })
  it.each([
    ['a las cinco', ['2026-03-03T17:00']],
    ['a las cinco y media de la tarde', ['2026-03-03T17:30']],
    ['mañana a las ocho menos cuarto', ['2026-03-04T07:45']],
    ['pasado mañana', ['2026-03-05T00:00']],
    ['mañana por la mañana', ['2026-03-04T08:00', '2026-03-04T12:00']],
    ['esta tarde', ['2026-03-03T12:00', '2026-03-03T20:00']],
    ['el tres de mayo', ['2026-05-03T00:00']],
    ['el lunes a primera hora', ['2026-03-09T08:00', '2026-03-09T10:00']],
    ['el viernes que viene', ['2026-03-13T00:00']],
    ['la semana que viene', ['2026-03-09T00:00', '2026-03-15T23:59']],
    ['dentro de una hora', ['2026-03-03T11:00']],
    ['en menos de una hora', ['2026-03-03T10:00', '2026-03-03T11:00']],
    ['después de las cuatro', ['2026-03-03T16:00', '2026-03-03T20:00']],
    ['antes del mediodía', ['2026-03-03T10:00', '2026-03-03T12:00']],
    ['entre las dos y las cuatro', ['2026-03-03T14:00', '2026-03-03T16:00']],
    ['entre dos y cuatro', ['2026-03-03T14:00', '2026-03-03T16:00']],
    ['entre 2 y 4 de la tarde', ['2026-03-03T14:00', '2026-03-03T16:00']],
    ['entre las dos y media y las cuatro', ['2026-03-03T14:30', '2026-03-03T16:00']],
    ['entre las dos y veinte y las cuatro', ['2026-03-03T14:20', '2026-03-03T16:00']],
    ['de dos a cuatro de la tarde', ['2026-03-03T14:00', '2026-03-03T16:00']],
    ['mañana de 9 a 11', ['2026-03-04T09:00', '2026-03-04T11:00']],
    ['mañana temprano', ['2026-03-04T08:00', '2026-03-04T10:00']],
    ['el sábado tempranito', ['2026-03-07T08:00', '2026-03-07T10:00']],
    ['lo más temprano posible', null],
    ['ya en la nochecita como a las siete', ['2026-03-03T19:00']],
    ['en la tarde a eso de las seis', ['2026-03-03T18:00']],
    ['ahí por la tardecita', ['2026-03-03T12:00', '2026-03-03T20:00']],
    ['como a la una', ['2026-03-03T13:00']],
    ['por ahí de las once', ['2026-03-03T11:00']],
    ['ya pasando las cuatro', ['2026-03-03T16:00', '2026-03-03T20:00']],
    ['a más tardar a las tres', ['2026-03-03T10:00', '2026-03-03T15:00']],
    ['al cuarto para las cuatro', ['2026-03-03T15:45']],
    ['a diez para las dos', ['2026-03-03T13:50']],
    ['el jueves en ocho', ['2026-03-12T00:00']],
    ['de este lunes en ocho días', ['2026-03-16T00:00']],
    ['la otra semana', ['2026-03-09T00:00', '2026-03-15T23:59']],
    ['saliendo del trabajo', ['2026-03-03T17:00', '2026-03-03T20:00']],
    ['a la hora del lonche', ['2026-03-03T12:00', '2026-03-03T14:00']],
    ['somos de dos a cuatro personas', null],
    ['hasta el viernes', ['2026-03-03T10:00', '2026-03-06T23:59']],
    ['se me ha atascado el fregadero', null],
  ] as [string, string[] | null][])('%s', (text, expected) => {
    expect(at(text, spanish)).toEqual(expected)
  })
  it.each([
    ['any time but Tuesday', english, [2], '2026-03-04T00:00'],
    ['not on Mondays or Fridays', english, [1, 5], '2026-03-03T10:00'],
    ['after five, just not on Thursday', english, [4], '2026-03-03T17:00'],
    ['cualquier día menos el martes', spanish, [2], '2026-03-04T00:00'],
    ['por la tarde, pero no los lunes', spanish, [1], '2026-03-03T12:00'],
  ])('knows what does not suit: %s', (text, language, weekdays, from) => {
    const found = read(text, language)
    expect(found?.except).toEqual({ weekdays, days: [] })
    expect(found?.from.toFormat("yyyy-MM-dd'T'HH:mm")).toBe(from)
  })
  it('takes a day that does not suit by its date', () => {
    expect(read('in the morning, but not tomorrow', english)?.except).toEqual({
      weekdays: [],
      days: ['2026-03-04'],
    })
  })
  it.each([
    ['on Sunday at 9 am', '2026-03-06T10:00:00', '2026-03-08T09:00-05:00'],
    ['tomorrow at nine', '2026-10-31T10:00:00', '2026-11-01T09:00-06:00'],
    ['in 24 hours', '2026-03-07T10:00:00', '2026-03-08T11:00-05:00'],
  ])('keeps the clock across a change of it: %s', (text, now, expected) => {
    expect(read(text, english, now)?.from.toFormat("yyyy-MM-dd'T'HH:mmZZ")).toBe(expected)
  })
})
