import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { findTimes } from './clock-times.ts'

const context = { now: new Date('2026-03-03T16:00:00Z'), timezone: 'America/Chicago' }
const values = (text: string, asked = false) =>
  findTimes(text, english, { ...context, asked }).map(({ text: said, value }) => [said, value])
const valores = (text: string, asked = false) =>
  findTimes(text, spanish, { ...context, asked }).map(({ text: said, value }) => [said, value])

describe('findTimes', () => {
  it.each([
    ['at 7:30 pm', '7:30 pm', '19:30'],
    ['at 7 p.m. please', '7 p.m.', '19:00'],
    ['830pm for two', '830pm', '20:30'],
    ['at half past seven', 'half past seven', '07:30'],
    ['quarter to 8 in the evening', 'quarter to 8 in the evening', '19:45'],
    ['twenty past three in the afternoon', 'twenty past three in the afternoon', '15:20'],
    ['10 to 4 pm', '10 to 4 pm', '15:50'],
    ['five to one pm', 'five to one pm', '12:55'],
    ['at six forty-five', 'six forty-five', '06:45'],
    ['at five oh five', 'five oh five', '05:05'],
    ['18:00', '18:00', '18:00'],
    ['around 5ish', '5ish', '05:00'],
    ["9 o'clock", "9 o'clock", '09:00'],
    ['at noon', 'noon', '12:00'],
    ['12 am', '12 am', '00:00'],
    ['15 minutes before noon', '15 minutes before noon', '11:45'],
    ['an hour before 6:30pm', 'an hour before 6:30pm', '17:30'],
    ['in half an hour', 'in half an hour', '10:30'],
    ['tomorrow night at 8', 'night at 8', '20:00'],
    ['in the afternoon 2:45', 'afternoon 2:45', '14:45'],
    ['after nine', 'nine', '09:00'],
  ])('%s', (text, said, value) => {
    expect(values(text)).toEqual([[said, value]])
  })
  it.each([
    'a table for 6',
    'at 12 Elm Street',
    'my number is 503 555 0144',
    'around 6 of us',
    'since 2015',
    'I have one question about it',
    'on 4/5/2026',
    'it is $7.30',
    'oh I see',
    'calling from 713 five five five oh one two two about my sink',
  ])('none in: %s', (text) => {
    expect(values(text)).toEqual([])
  })
  it('takes a bare number when a time was asked for, unless a plain time is there too', () => {
    expect(values('six please', true)).toEqual([['six', '06:00']])
    expect(values('1930', true)).toEqual([['1930', '19:30']])
    expect(values('2 at 7:15 pm', true)).toEqual([['7:15 pm', '19:15']])
  })
  it('leaves out what is taken back', () => {
    expect(values('change it from 7 pm to 8 pm')).toEqual([['8 pm', '20:00']])
    expect(values('6 pm instead of 5 pm')).toEqual([['6 pm', '18:00']])
    expect(valores('quiero cambiar de las ocho a las nueve')).toEqual([['nueve', '09:00']])
  })
  it.each([
    ['a las cinco y media de la tarde', 'cinco y media de la tarde', '17:30'],
    ['a las ocho menos cuarto', 'ocho menos cuarto', '07:45'],
    ['a las nueve y veinte de la noche', 'nueve y veinte de la noche', '21:20'],
    ['sobre las dos', 'dos', '02:00'],
    ['a la una', 'una', '01:00'],
    ['a mediodía', 'mediodía', '12:00'],
    ['a las 21 horas', '21 horas', '21:00'],
    ['20:30', '20:30', '20:30'],
    ['dentro de media hora', 'dentro de media hora', '10:30'],
    ['un cuarto para las ocho', 'un cuarto para las ocho', '07:45'],
  ])('%s', (text, said, value) => {
    expect(valores(text)).toEqual([[said, value]])
  })
  it.each([
    'somos cuatro',
    'para dos personas',
    'el tres de mayo',
    'le hablo del siete trece cinco cincuenta y cinco cero uno veinte',
  ])('none in: %s', (text) => {
    expect(valores(text)).toEqual([])
  })
})
