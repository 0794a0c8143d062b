import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { readTimeline } from './timeline.ts'

const context = { now: new Date('2026-03-03T16:00:00Z'), timezone: 'America/Chicago' }
const unasked = { ...context, asked: false }

describe('readTimeline', () => {
  it.each([
    ['I need someone tomorrow after five', 'tomorrow after five'],
    ['can you come out this afternoon', 'this afternoon'],
    ["I'd like an appointment next week", 'next week'],
    ['we need it done by the end of the month', 'end of the month'],
    ['could somebody look at it asap please', 'asap'],
    ['I want to book a table on Friday the 13th at 7:30 pm', 'Friday the 13th at 7:30 pm'],
    ['looking for a quote, no rush', 'no rush'],
    ['can you send somebody before noon on Thursday', 'before noon on Thursday'],
    ['my number is five oh three, five five five, oh one three five, I need someone by Friday', 'by Friday'],
    [
      'I need someone at five thirty, call me at five oh three five five five oh one three five',
      'at five thirty',
    ],
  ])('%s', (text, timeline) => {
    expect(readTimeline(text, english, unasked)?.timeline).toBe(timeline)
  })
  it.each([
    'my sink has been leaking since Monday and I need help',
    'I want to complain, you came yesterday at three',
    'it is Tuesday',
    'my name is April and I need a plumber',
    'I need a plumber',
    'you can reach me at 503 555 0144, I need a quote',
    'reach me at five oh three, five five five, oh one four four, I need a quote',
  ])('none unasked in: %s', (text) => {
    expect(readTimeline(text, english, unasked)).toBeNull()
  })
  it.each([
    ['maybe tuesday', 'tuesday'],
    ['five', 'five'],
    ['whenever works', 'whenever works'],
  ])('asked: %s', (text, timeline) => {
    expect(readTimeline(text, english, { ...context, asked: true })?.timeline).toBe(timeline)
  })
  it.each([
    ['necesito que vengan mañana por la tarde', 'mañana por la tarde'],
    ['quiero una cita el lunes a primera hora', 'lunes a primera hora'],
    ['necesito un fontanero cuanto antes', 'cuanto antes'],
    ['quisiera una mesa pasado mañana a las nueve', 'pasado mañana a las nueve'],
    ['gotea desde el lunes y necesito ayuda', undefined],
  ])('%s', (text, timeline) => {
    expect(readTimeline(text, spanish, unasked)?.timeline).toBe(timeline)
  })
})
