/** Every date of birth that one reading of a recogniser may stand for, with weights. */
import type { Language } from '../languages/language.ts'
import { dayNumber } from './calendar-day.ts'
import { type CalendarTables, calendarTables } from './calendar-tables.ts'
import { type DayOrder, dayOfMonthAt } from './date-parts.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'
import { cardinalAt } from './spoken-cardinal.ts'

export interface BirthDateGuess {
  /** Days since 1970. */
  day: number
  /** 0 to 1: how plainly the words say it. */
  weight: number
}

/** A number that was said, with its digits as written, or a month's name. */
type Part =
  | { type: 'number'; value: number; digits: string; isOrdinal: boolean; isHeard?: boolean }
  | { type: 'month'; month: number; isDoubtful: boolean }

export function birthDateGuesses(
  text: string,
  language: Language,
  order: DayOrder,
  now: Date,
): BirthDateGuess[] {
  const parts = partsIn(placedWords(text.slice(0, 200)), calendarTables(language))
  const guesses: BirthDateGuess[] = []
  const add = (
    day: number,
    month: number,
    year: { year: number; weight: number } | undefined,
    weight: number,
  ) => {
    const number = year && dayNumber(year.year, month, day)
    if (number !== undefined && year) guesses.push({ day: number, weight: weight * year.weight })
  }
  const monthAt = parts.findIndex(({ type }) => type === 'month')
  const month = parts[monthAt]
  if (month?.type === 'month') withMonth(parts, monthAt, month, now, add, language.words.birthDate.yearEcho)
  else
    withNumbers(
      parts.filter((part) => part.type === 'number'),
      order,
      now,
      add,
    )
  return guesses
}

type Add = (day: number, month: number, year: Year | undefined, weight: number) => void
interface Year {
  year: number
  weight: number
}
type Numbers = Extract<Part, { type: 'number' }>[]

/** "14 April 1934", "April 14th 1934", "17th of May 11th 1975" (where "of the 11th" was meant). */
function withMonth(
  parts: Part[],
  at: number,
  { month, isDoubtful }: Extract<Part, { type: 'month' }>,
  now: Date,
  add: Add,
  yearEcho: number,
): void {
  const before = parts[at - 1]
  const weight = before?.type === 'number' && before.isHeard ? 0.5 : 1
  const behind = parts.slice(at + 1).filter((part) => part.type === 'number')
  const [next] = behind
  if (before?.type === 'number' && before.value <= 31) {
    add(before.value, month, yearOf(behind, now), weight)
    if (next && next.value <= 12 && next.isOrdinal) {
      const isMonth = isDoubtful && next.value !== yearEcho
      add(before.value, next.value, yearOf(behind.slice(1), now), isMonth ? 1.1 : 0.4)
      add(before.value, month, yearOf(behind.slice(1), now), isMonth ? 0.7 : 0.9)
    }
    return
  }
  if (next && next.value <= 31) add(next.value, month, yearOf(behind.slice(1), now), 0.9)
}

/** "17th 11th 1975", "9 23 63", "1711 1975", "07041 996". */
function withNumbers(numbers: Numbers, order: DayOrder, now: Date, add: Add): void {
  const [one, two, ...rest] = numbers
  if (one && two && rest.length > 0) {
    const isWords = [one, two].every(({ digits }) => digits.length <= 2)
    if (isWords) addPair(one.value, two.value, yearOf(rest, now), order, 1, add)
  }
  const stream = numbers.map(({ digits }) => digits).join('')
  if (numbers.length === 0 || stream.length < 5 || stream.length > 10) return
  const known = new Set<string>()
  for (const [digits, weight] of spellings(stream, numbers)) {
    if (known.has(digits)) continue
    known.add(digits)
    addStream(digits, order, now, weight, add)
  }
}

function addPair(
  one: number,
  two: number,
  year: Year | undefined,
  order: DayOrder,
  weight: number,
  add: Add,
): void {
  const [day, month] = order === 'dmy' ? [one, two] : [two, one]
  if (month <= 12) add(day, month, year, weight)
  else if (day <= 12) add(month, day, year, weight * 0.7)
}

/** The digits as they stand, and what they may have been: "20906" for "29 06", one digit too many. */
function spellings(stream: string, numbers: Numbers): [string, number][] {
  const joined = numbers.map(({ digits }) => digits.replace(/^([23])0([1-9])(\d\d)$/, '$1$2$3')).join('')
  const found: [string, number][] = [
    [stream, 0.9],
    [joined, 0.8],
  ]
  if (stream.length !== 9) return found
  for (let at = 0; at < stream.length; at++) {
    const weight = stream[at] === '0' ? 0.3 : stream[at] === stream[at - 1] ? 0.2 : 0.05
    found.push([stream.slice(0, at) + stream.slice(at + 1), weight])
  }
  return found
}

/** Day and month of one or two digits, year of four or two. */
function addStream(digits: string, order: DayOrder, now: Date, weight: number, add: Add): void {
  for (const yearLength of [4, 2]) {
    const head = digits.slice(0, -yearLength)
    const year = yearOf(
      [
        {
          type: 'number',
          value: Number(digits.slice(-yearLength)),
          digits: digits.slice(-yearLength),
          isOrdinal: false,
        },
      ],
      now,
    )
    if (head.length < 2 || head.length > 4 || (yearLength === 2 && digits.length > 6)) continue
    for (const first of [1, 2]) {
      const [one, two] = [head.slice(0, first), head.slice(first)]
      if (two.length < 1 || two.length > 2) continue
      const [day, month] = order === 'dmy' ? [one, two] : [two, one]
      // Two digits each are plain; "910" may be 9/10 or 91/0.
      const plain = head.length === 4 ? 1 : two.length === 2 ? 0.7 : 0.6
      if (Number(month) >= 1 && Number(month) <= 12) add(Number(day), Number(month), year, weight * plain)
    }
  }
}

/** "1975", "75", "1970 5", "19 75", "nineteen seventy five", "2000 9". */
function yearOf(numbers: Numbers, now: Date): Year | undefined {
  const [first, second, third] = numbers
  if (!first) return undefined
  // "May 19th 1970": the century was heard twice.
  const isTwice = second?.digits.length === 4 && (first.value === 19 || first.value === 20)
  const [one, two] = isTwice ? [second, third] : [first, second]
  const last = now.getUTCFullYear()
  const fits = (year: number, weight: number): Year | undefined =>
    year >= 1900 && year <= last
      ? { year, weight }
      : year >= 1800 && year < 1900
        ? { year: year + 100, weight: weight * 0.3 }
        : undefined
  const { value, digits } = one
  const more = two?.value ?? 0
  if (digits.length === 4) {
    if (two && value % 10 === 0 && more < 10 && more > 0) return fits(value + more, 0.9)
    if (two && value === 2000 && more < 100) return fits(value + more, 0.9)
    return fits(value, 1)
  }
  if (digits.length === 5) return fits(Number(digits.slice(0, 4)), 0.5)
  if (digits.length === 3 && two && two.digits.length === 1) return fits(value * 10 + more, 0.6)
  if (digits.length !== 2) return undefined
  if (two && (value === 19 || value === 20) && more < 100) return fits(value * 100 + more, 0.9)
  return fits(value + (2000 + value > last ? 1900 : 2000), 0.5)
}

function partsIn(words: PlacedWord[], tables: CalendarTables): Part[] {
  const parts: Part[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]?.text ?? ''
    const month = tables.months.at(words, at)
    if (month) parts.push({ type: 'month', month: month.meaning, isDoubtful: isMisheard(word, tables) })
    const numbers = month ? undefined : numbersAt(words, at, parts, tables)
    parts.push(...(numbers?.parts ?? []))
    at += month?.length ?? numbers?.length ?? 1
  }
  return parts
}

function isMisheard(word: string, { language }: CalendarTables): boolean {
  return language.words.birthDate.heardMonths.has(word)
}

function numbersAt(words: PlacedWord[], at: number, before: Part[], tables: CalendarTables) {
  const word = words[at]?.text ?? ''
  // "25/12", "19:47", "17-11-1975"
  if (/^\d+(?:\D\d+)+$/.test(word)) {
    return { parts: word.split(/\D/).map((digits) => partOf(Number(digits), digits, false)), length: 1 }
  }
  if (/^\d+$/.test(word)) {
    const ending = words[at + 1]
    const isOrdinal =
      ending?.isGlued === true && tables.language.words.calendar.ordinalEndings.has(ending.text)
    return { parts: [partOf(Number(word), word, isOrdinal)], length: isOrdinal ? 2 : 1 }
  }
  const day = dayOfMonthAt(words, at, tables)
  if (day?.isOrdinal) return { parts: [partOf(day.day, String(day.day), true)], length: day.length }
  const cardinal = cardinalAt(words, at, tables.language.words.numbers)
  if (cardinal)
    return { parts: [partOf(cardinal.value, String(cardinal.value), false)], length: cardinal.length }
  const { heardDays, heardDigits } = tables.language.words.birthDate
  const last = before.at(-1)
  const heard =
    last === undefined ? heardDays : last.type === 'number' && last.value % 10 === 0 ? heardDigits : undefined
  const value = heard && Object.hasOwn(heard, word) ? heard[word] : undefined
  return value === undefined
    ? undefined
    : { parts: [{ ...partOf(value, String(value), false), isHeard: true }], length: 1 }
}

function partOf(value: number, digits: string, isOrdinal: boolean): Part {
  return { type: 'number', value, digits, isOrdinal }
}
