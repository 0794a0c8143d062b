/** Clock times in a caller's words: "7:30pm", "half past seven", "in an hour", "a las ocho menos cuarto". */
import type { TimeMark } from '../languages/clock-words.ts'
import type { Language } from '../languages/language.ts'
import { type ClockReading, clockAt, inHalf } from './clock-grammar.ts'
import { type ClockTables, clockTables } from './clock-tables.ts'
import { dateAt, endsHereOrDate } from './date-grammar.ts'
import { placeOf } from './dates.ts'
import { localNow, type TimeContext } from './local-now.ts'
import { type PlacedWord, placedWords } from './placed-words.ts'
import { isTakenBack } from './taken-back.ts'

export interface FoundTime {
  /** The words that say it, and where they stand in the utterance. */
  text: string
  start: number
  end: number
  /** `19:30`; `07:30` for "half past seven" when nothing says which half of the day is meant. */
  value: string
  isHalfKnown: boolean
  /** "after", "by", "around": how it bounds what is meant. */
  mark?: TimeMark
}

export interface TimeOptions extends TimeContext {
  /** The receptionist had just asked for a time: a bare number is one. */
  asked?: boolean
}

export function findTimes(text: string, language: Language, options: TimeOptions): FoundTime[] {
  const words = placedWords(text)
  const { time } = localNow(options)
  return timesIn(words, language, options.asked ?? false).map(
    ({ from, to, mark, lapse, hour, minute, isHalfKnown }) => {
      const due = lapse === undefined ? undefined : time.plus({ minutes: lapse })
      return {
        ...placeOf(text, words, from, to),
        value: clockText(due?.hour ?? hour, due?.minute ?? minute),
        isHalfKnown,
        ...(mark ? { mark } : {}),
      }
    },
  )
}

export interface PlacedTime {
  /** First word, and the one behind the last. */
  from: number
  to: number
  hour: number
  minute: number
  isHalfKnown: boolean
  mark?: TimeMark
  /** Minutes from now, for "in an hour"; hour and minute mean nothing then. */
  lapse?: number
}

/** The times in words, leaving out those that are taken back ("not 5", "instead of 6"). */
export function timesIn(words: readonly PlacedWord[], language: Language, asked: boolean): PlacedTime[] {
  const found = scan(words, clockTables(language), false)
  return found.length === 0 && asked ? scan(words, clockTables(language), true).slice(0, 1) : found
}

function scan(words: readonly PlacedWord[], tables: ClockTables, asked: boolean): PlacedTime[] {
  const found: PlacedTime[] = []
  let at = 0
  while (at < words.length) {
    const time = lapseAt(words, at, tables) ?? timeAt(words, at, tables, asked, found.at(-1))
    if (time === undefined || isTakenBack(words, time.from, time.to, tables)) {
      at = Math.max(at + 1, time?.to ?? 0, skipped(words, at, tables))
      continue
    }
    found.push(time)
    at = time.to
  }
  return found
}

/** A date that stands here holds numbers that are no times; a bare day may be one. */
function skipped(words: readonly PlacedWord[], at: number, { calendar }: ClockTables): number {
  const date = dateAt(words, at, calendar, { today: 0, order: 'mdy' })
  return date && !date.isBare ? at + date.length : 0
}

/** "in half an hour", "in 45 minutes", "dentro de una hora". */
function lapseAt(
  words: readonly PlacedWord[],
  at: number,
  { calendar }: ClockTables,
): PlacedTime | undefined {
  if (
    calendar.in.lengthAt(words, at) === 0 &&
    calendar.counts.lengthAt(words, at) === 0 &&
    !/^\d/.test(words[at]?.text ?? '')
  )
    return undefined
  const date = dateAt(words, at, calendar, { today: 0, order: 'mdy' })
  if (date?.minutes === undefined || date.isPast) return undefined
  return { from: at, to: at + date.length, hour: 0, minute: 0, isHalfKnown: true, lapse: date.minutes }
}

function timeAt(
  words: readonly PlacedWord[],
  at: number,
  tables: ClockTables,
  asked: boolean,
  before: PlacedTime | undefined,
): PlacedTime | undefined {
  const reading = clockAt(words, at, tables)
  if (!reading) return undefined
  const date = dateAt(words, at, tables.calendar, { today: 0, order: 'mdy' })
  if (date && !date.isBare && date.length >= reading.length) return undefined
  const to = at + reading.length
  const mark =
    (tables.noMarks.before(words, at) ? undefined : tables.marks.before(words, at)) ??
    rangeLeadBefore(words, at, to, tables)
  const half = reading.isHalfKnown ? undefined : halfBefore(words, at, mark?.length ?? 0, tables)
  const isRange =
    before !== undefined &&
    tables.rangeJoiners.lengthAt(words, before.to) === at - before.to &&
    at > before.to
  const isMarked = mark !== undefined || half !== undefined || isRange
  if (!isMeant(words, at, to, reading, tables, asked, isMarked, mark?.meaning)) return undefined
  const { hour } = inHalf(reading, half?.meaning)
  return {
    from: half ? half.from : at,
    to,
    hour,
    minute: reading.minute,
    isHalfKnown: reading.isHalfKnown || half !== undefined,
    ...(mark ? { mark: mark.meaning } : {}),
  }
}

/** "de 2 a 4": a time stands behind this one and ends there. */
function rangeLeadBefore(words: readonly PlacedWord[], at: number, to: number, tables: ClockTables) {
  const lead = tables.rangeLeads.before(words, at)
  const joint = lead && tables.rangeJoiners.lengthAt(words, to)
  const second = joint ? clockAt(words, to + joint, tables) : undefined
  if (!lead || !joint || !second) return undefined
  const end = to + joint + second.length
  const isTime =
    !second.isBare || (endsHereOrDate(words, end, tables.calendar) && !isGroup(words, end, tables))
  return isTime ? { meaning: 'from' as const, length: lead.length } : undefined
}

/** "tomorrow night at 8", "in the afternoon 2:45": the part of the day belongs to the time. */
function halfBefore(
  words: readonly PlacedWord[],
  at: number,
  markLength: number,
  { halvesBefore }: ClockTables,
) {
  const end = at - markLength
  const found = halvesBefore.before(words, end)
  return found && { meaning: found.meaning, from: end - found.length }
}

function isMeant(
  words: readonly PlacedWord[],
  from: number,
  to: number,
  { isBare }: ClockReading,
  tables: ClockTables,
  asked: boolean,
  isMarked: boolean,
  mark: TimeMark | undefined,
): boolean {
  if (/^[$€£#]$/.test(words[from - 1]?.text ?? '')) return false
  if (!isBare) return true
  if (!endsHereOrDate(words, to, tables.calendar) || isGroup(words, to, tables)) return false
  if (asked) return true
  const isYear = /^(?:19|20)\d\d$/.test(words[from]?.text ?? '')
  return isMarked && (!isYear || mark === 'at')
}

/** "around 6 of us" */
function isGroup(words: readonly PlacedWord[], at: number, { language }: ClockTables): boolean {
  return language.words.party.tails.some((tail) =>
    tail.split(' ').every((word, step) => words[at + step]?.text === word),
  )
}

export function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
