/** The grammar of clock times: what a time means that begins at a place in the words, by the tables of a language. */
import type { DayHalf } from '../languages/clock-words.ts'
import type { ClockTables } from './clock-tables.ts'
import type { PlacedWord } from './placed-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

export interface ClockReading {
  /** How many words it takes. */
  length: number
  /** As said, 0 to 23: 7 for "7 in the evening" is 19, for "at 7" it is 7. */
  hour: number
  minute: number
  /** The half of the day was said, or the hour leaves no doubt. */
  isHalfKnown: boolean
  /** Only a number: its surroundings must say that it is a time. */
  isBare: boolean
}

type Words = readonly PlacedWord[]

/** The longest clock time that begins at `at`. */
export function clockAt(words: Words, at: number, tables: ClockTables): ClockReading | undefined {
  return longest([
    named(words, at, tables),
    minutesFirst(words, at, tables),
    unitFirst(words, at, tables),
    written(words, at, tables),
    hourFirst(words, at, tables),
  ])
}

function longest(readings: (ClockReading | undefined)[]): ClockReading | undefined {
  let best: ClockReading | undefined
  for (const found of readings) if (found && found.length > (best?.length ?? 0)) best = found
  return best
}

/** "noon", "12 noon". */
function named(words: Words, at: number, { names }: ClockTables): ClockReading | undefined {
  const twelve = words[at]?.text === '12' ? 1 : 0
  const name = names.at(words, at + twelve)
  if (!name) return undefined
  return { length: twelve + name.length, hour: name.meaning, minute: 0, isHalfKnown: true, isBare: false }
}

/** "half past seven", "quarter to 8 pm", "20 past 7", "ten to four". */
function minutesFirst(words: Words, at: number, tables: ClockTables): ClockReading | undefined {
  const past = tables.pastLeads.at(words, at)
  const to = tables.toLeads.at(words, at)
  const lead = (to?.length ?? 0) > (past?.length ?? 0) ? to : past
  if (lead) {
    const hour = hourAt(words, at + lead.length, tables)
    return (
      hour && moved(at, hour, at + lead.length, lead === to ? -lead.meaning : lead.meaning, words, tables)
    )
  }
  const count = cardinalAt(words, at, tables.language.words.numbers)
  if (!count || count.value < 1 || count.value > 59) return undefined
  const joint = at + count.length
  const isPast = tables.past.lengthAt(words, joint)
  const isTo = count.value % 5 === 0 && count.value <= 30 ? tables.to.lengthAt(words, joint) : 0
  const length = isPast || isTo
  if (!length || (isTo && startsRange(words, at, tables))) return undefined
  const hour = hourAt(words, joint + length, tables)
  return hour && moved(at, hour, joint + length, isPast ? count.value : -count.value, words, tables)
}

/** "from 5 to 8": no five minutes to eight. */
function startsRange(words: Words, at: number, { marks }: ClockTables): boolean {
  const mark = marks.before(words, at)?.meaning
  return mark === 'from' || mark === 'between'
}

/** "15 minutes before noon", "an hour before 6:30pm", "20 minutes after 7". */
function unitFirst(words: Words, at: number, tables: ClockTables): ClockReading | undefined {
  const { counts, units } = tables.calendar
  const phrase = counts.at(words, at)
  const count = phrase
    ? { value: phrase.meaning, length: phrase.length }
    : cardinalAt(words, at, tables.language.words.numbers)
  const unit = count && units.at(words, at + count.length)
  if (!unit || (unit.meaning !== 'minute' && unit.meaning !== 'hour')) return undefined
  const joint = at + count.length + unit.length
  const past = tables.pastWithUnit.lengthAt(words, joint)
  const length = past || tables.toWithUnit.lengthAt(words, joint)
  const minutes = Math.round(count.value * (unit.meaning === 'hour' ? 60 : 1))
  if (!length || minutes > 720) return undefined
  const start = joint + length
  const base = longest([
    named(words, start, tables),
    written(words, start, tables),
    hourFirst(words, start, tables),
  ])
  return (
    base && { ...shifted(base, past ? minutes : -minutes), length: start + base.length - at, isBare: false }
  )
}

/** 7:30, 7.30, 19:30, 1930, 830. */
function written(words: Words, at: number, tables: ClockTables): ClockReading | undefined {
  const text = words[at]?.text ?? ''
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  if (hour > 24 || minute > 59) return undefined
  const isPlain = text.includes(':')
  const found = withBehind(words, at + 1, { hour: hour % 24, minute }, tables)
  return {
    length: found.at - at,
    hour: found.hour,
    minute: found.minute,
    isHalfKnown: found.isHalfKnown || (match[1]?.length === 2 && hour < 10 && isPlain),
    isBare: !isPlain && found.plainAt === at + 1 && !(text.includes('.') && words.length <= 3),
  }
}

/** "7", "seven thirty", "9 05", "ocho y media", "ocho menos diez", each with "pm", "in the evening", "o'clock", "ish". */
function hourFirst(words: Words, at: number, tables: ClockTables): ClockReading | undefined {
  const hour = hourAt(words, at, tables)
  if (!hour) return undefined
  const start = at + hour.length
  const minutes =
    joinsRange(words, at, start, tables) || isAmongDigits(words, at, start, tables)
      ? undefined
      : minutesBehind(words, start, tables)
  const base = shifted({ hour: hour.hour, minute: 0 }, minutes?.value ?? 0)
  const found = withBehind(words, start + (minutes?.length ?? 0), base, tables)
  return {
    length: found.at - at,
    hour: found.hour,
    minute: found.minute,
    isHalfKnown: found.isHalfKnown,
    isBare: found.plainAt === start + (minutes?.length ?? 0) && !minutes?.isPlain,
  }
}

/** "… five five oh one two two" is a telephone number, and "five oh one" in it no time. */
function isAmongDigits(words: Words, from: number, end: number, { language }: ClockTables): boolean {
  const { numbers, clock } = language.words
  if (!clock.nought.includes(words[end]?.text ?? '')) return false
  const minutes = cardinalAt(words, end + 1, numbers)
  const isDigit = (word: string | undefined) =>
    word !== undefined &&
    (/^\d+$/.test(word) || Object.hasOwn(numbers.units, word) || clock.nought.includes(word))
  return (
    isDigit(words[from - 1]?.text) ||
    (minutes !== undefined && isNumber(words, end + 1 + minutes.length, language))
  )
}

function isNumber(words: Words, at: number, { words: { numbers } }: ClockTables['language']): boolean {
  return cardinalAt(words, at, numbers) !== undefined
}

/** "Entre dos y cuatro": what follows is the second hour, unless a third number shows that it was minutes. */
function joinsRange(words: Words, at: number, end: number, tables: ClockTables): boolean {
  const { marks, plus, behindHour, rangeJoiners, language } = tables
  const joint = plus.lengthAt(words, end)
  if (!joint || marks.before(words, at)?.meaning !== 'between' || behindHour.at(words, end)) return false
  const second = cardinalAt(words, end + joint, language.words.numbers)
  return second !== undefined && rangeJoiners.lengthAt(words, end + joint + second.length) === 0
}

function hourAt(
  words: Words,
  at: number,
  { language }: ClockTables,
): { hour: number; length: number } | undefined {
  const number = cardinalAt(words, at, language.words.numbers)
  if (
    !number ||
    number.value > 24 ||
    !Number.isInteger(number.value) ||
    (number.digits?.length ?? 0) > 2 ||
    (number.value === 0 && number.digits === undefined)
  )
    return undefined
  return { hour: number.value % 24, length: number.length }
}

function minutesBehind(words: Words, at: number, tables: ClockTables) {
  const { numbers, clock } = tables.language.words
  const name = tables.behindHour.at(words, at)
  if (name) return { value: name.meaning, length: name.length, isPlain: true }
  const plus = tables.plus.lengthAt(words, at)
  const minus = plus ? 0 : tables.minus.lengthAt(words, at)
  const nought = !plus && !minus && clock.nought.includes(words[at]?.text ?? '') ? 1 : 0
  const start = at + (plus || minus) + nought
  const number = cardinalAt(words, start, numbers)
  if (!number || number.value > 59 || !Number.isInteger(number.value)) return undefined
  if (nought ? number.value > 9 : !plus && !minus && (number.digits?.length ?? 2) !== 2) return undefined
  if (!nought && !plus && !minus && number.digits === undefined && number.value < 10) return undefined
  const unit = tables.minutes.lengthAt(words, start + number.length)
  const length = start + number.length - at + (plus || minus ? unit : 0)
  if (unit && !plus && !minus) return undefined
  return { value: minus ? -number.value : number.value, length, isPlain: nought > 0 }
}

function moved(
  at: number,
  hour: { hour: number; length: number },
  hourStart: number,
  minutes: number,
  words: Words,
  tables: ClockTables,
): ClockReading {
  const found = withBehind(
    words,
    hourStart + hour.length,
    shifted({ hour: hour.hour, minute: 0 }, minutes),
    tables,
  )
  return {
    length: found.at - at,
    hour: found.hour,
    minute: found.minute,
    isHalfKnown: found.isHalfKnown,
    isBare: false,
  }
}

function shifted<Time extends { hour: number; minute: number }>(time: Time, minutes: number): Time {
  const wholeDay = 1440
  const all = (time.hour * 60 + time.minute + minutes + wholeDay) % wholeDay
  // Ten to one is 12:50, not 0:50: an hour below 13 stays on the clock's face.
  const isFace = time.hour <= 12 && time.hour > 0 && all < 60 && minutes < 0
  return { ...time, hour: isFace ? 12 : Math.floor(all / 60), minute: all % 60 }
}

/**
 * Reads what stands behind a time ("pm", "in the evening", "o'clock", "ish") into it; `at` is where it ends, `plainAt`
 * where that ends which makes it plain that it is a time.
 */
function withBehind(words: Words, from: number, time: { hour: number; minute: number }, tables: ClockTables) {
  let at = from
  let half: DayHalf | undefined
  for (let step = 0; step < 3; step++) {
    const found = half === undefined ? tables.halves.at(words, at) : undefined
    const length =
      found?.length ?? (oClockAt(words, at, time.hour, tables) || tables.approximate.lengthAt(words, at))
    if (length === 0) break
    half ??= found?.meaning
    at += length
  }
  const soft = half === undefined ? tables.softHalves.at(words, at) : undefined
  const day = half ?? soft?.meaning ?? tables.dayHalves.at(words, at)?.meaning
  return {
    ...inHalf(time, day),
    at: at + (soft?.length ?? 0),
    plainAt: at,
    isHalfKnown: day !== undefined || time.hour > 12 || time.hour === 0,
  }
}

/** "9 o'clock", "16hr", "18 hours"; "3 hours" is a lapse. */
function oClockAt(words: Words, at: number, hour: number, { oClock, calendar }: ClockTables): number {
  const isUnit = calendar.units.lengthAt(words, at) > 0
  return isUnit && hour <= 12 && !words[at]?.isGlued ? 0 : oClock.lengthAt(words, at)
}

/** The hour of the day that an hour of the clock's face means in a half of the day. */
export function inHalf<Time extends { hour: number; minute: number }>(
  time: Time,
  half: DayHalf | undefined,
): Time {
  const { hour } = time
  if (half === undefined || hour > 12) return time
  if (half === 'am') return { ...time, hour: hour % 12 }
  if (half === 'pm') return { ...time, hour: (hour % 12) + 12 }
  return { ...time, hour: hour === 12 || hour < 4 ? hour % 12 : (hour % 12) + 12 }
}
