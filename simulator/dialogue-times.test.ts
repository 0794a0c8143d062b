import { describe, expect, test } from 'vitest'
import { tellsTimes } from './dialogue-times.ts'

describe('days and times as facts', () => {
  test.each([
    ['10th of March', 'Tuesday, March 10 at 2:15 PM'],
    ['March 5th', 'on the fifth of march please'],
    ['the 21st', 'the twenty first'],
    ['2019-03-10', 'March 10th'],
    ['14:15', '2:15 pm'],
    ['2 pm', 'at two in the afternoon'],
    ['half past 11 in the morning', '11:30 a.m.'],
    ['quarter to 12 in the afternoon', 'eleven forty five pm'],
    ['evening 5', '5 in the evening'],
    ['6 o"clock in the evening', '6 pm'],
    ['noon', '12:00'],
    ['Friday', 'fri at 10'],
    ['tomorrow', 'sometime tomorrow morning'],
  ])('%s is told by %s', (known, captured) => expect(tellsTimes(known, captured)).toBe(true))

  test.each([
    ['10th of March', 'March 11th'],
    ['10th of March', '10 in the morning'],
    ['2 pm', '2 in the morning'],
    ['2:15 pm', '2 pm'],
    ['Friday', 'Thursday'],
    ['tomorrow', 'today'],
    ['Friday at 2 pm', 'Friday'],
  ])('%s is not told by %s', (known, captured) => expect(tellsTimes(known, captured)).toBe(false))

  test('words that name neither day nor time decide nothing', () => {
    expect(tellsTimes('as soon as possible', 'soon')).toBeUndefined()
  })
})
