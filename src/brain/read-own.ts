/** Answers to a business's own questions whose field names tell what is asked: a party size, a date, a time, a number. */
import { DateTime } from 'luxon'
import { type Hours, type Weekday, weekdays } from '../core/business.ts'
import type { Language } from '../languages/language.ts'
import { findAmounts } from '../understanding/amounts.ts'
import { readBirthDate } from '../understanding/birth-date.ts'
import { clockText, findTimes } from '../understanding/clock-times.ts'
import { dayOrder } from '../understanding/date-parts.ts'
import { findDates } from '../understanding/dates.ts'
import { findPartySize } from '../understanding/party-size.ts'
import { placedWords } from '../understanding/placed-words.ts'
import { countRooms } from '../understanding/room-count.ts'
import { cardinalAt } from '../understanding/spoken-cardinal.ts'
import { readWhen } from '../understanding/when.ts'
import { likelyClock } from './likely-hour.ts'

type OwnKind = 'birthDate' | 'party' | 'amount' | 'date' | 'time' | 'number'

/** Words of field names (`partySize`, `appointment_date`, `fechaCita`), the first kind that fits is meant. */
const kinds: [OwnKind, ReadonlySet<string>][] = [
  ['birthDate', new Set(['birth', 'birthdate', 'birthday', 'dob', 'nacimiento', 'cumpleanos'])],
  [
    'party',
    new Set(
      'party partysize guests guest people persons headcount attendees diners pax comensales personas invitados'.split(
        ' ',
      ),
    ),
  ],
  ['amount', new Set('amount price cost deposit sum importe precio monto cantidaddinero'.split(' '))],
  ['date', new Set('date day when fecha dia cuando checkin checkout arrival departure'.split(' '))],
  ['time', new Set('time hour slot hora'.split(' '))],
  [
    'number',
    new Set(
      'count quantity age rooms bedrooms units floors hours nights pets cantidad edad habitaciones noches'.split(
        ' ',
      ),
    ),
  ],
]

const opponents = new Set('other opposing adverse third second contraria contrario tercera'.split(' '))

export interface OwnContext {
  language: Language
  country: string
  now: Date
  timezone: string
  hours: Hours
  /** What else the recogniser took the words for. */
  alternatives: readonly string[]
  /** What was heard when it was asked before, one list of readings an answer. */
  earlier?: readonly (readonly string[])[]
  /** Somebody had asked for it: a bare number will do. */
  asked: boolean
}

/** The value as the owner can use it (`6`, `2026-03-06 19:30`); null when nothing of the kind is read in the words. */
export function readOwn(field: string, text: string, context: OwnContext): string | null {
  switch (kindOf(field)) {
    case 'birthDate':
      return birthDate(text, context)
    case 'party':
      return partySize(text, context)
    case 'amount':
      return amount(text, context)
    case 'date':
      return date(text, context)
    case 'time':
      return time(text, context)
    case 'number':
      return number(text, context)
    case undefined:
      return null
  }
}

/** Kinds that are plain enough to be taken from words that answer something else. */
const plain: readonly OwnKind[] = ['party', 'date', 'time']
const roomField = /room|habitacion|recamara|cuarto/i

/** Whether such a field is read in words that nobody asked for: "a table for four on Friday". */
export function isReadUnasked(field: string): boolean {
  const kind = kindOf(field)
  return kind !== undefined && (plain.includes(kind) || (kind === 'number' && roomField.test(field)))
}

/** Whether the field is about when: a time that is told with a wish for a call is not meant for it. */
export function isAboutTime(field: string): boolean {
  const kind = kindOf(field)
  return kind === 'date' || kind === 'time'
}

/** `appointmentDate` has the words "appointment" and "date". */
export function kindOf(field: string): OwnKind | undefined {
  const words = field
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]+/)
  // The other party of a case is nobody who comes.
  if (words.some((word) => opponents.has(word))) return undefined
  return kinds.find(([, names]) => words.some((word) => names.has(word)) || names.has(words.join('')))?.[0]
}

function birthDate(
  text: string,
  { language, country, now, alternatives, earlier }: OwnContext,
): string | null {
  const readings = [text, ...alternatives.filter((other) => other !== text)]
  return (
    readBirthDate(readings, language, { order: dayOrder(country), now, ...(earlier ? { earlier } : {}) })
      ?.date ?? null
  )
}

/** The number, with the words where they tell more: `4 (two adults and two kids)`. */
function partySize(text: string, { language, asked }: OwnContext): string | null {
  const party = findPartySize(text, language, { asked })
  if (!party || party.size === 0) return null
  const isPlain = party.adults === undefined && party.children === undefined
  return isPlain || party.size === 1 ? String(party.size) : `${party.size} (${party.text})`
}

function amount(text: string, { language }: OwnContext): string | null {
  const [sum, other] = findAmounts(text, language, { asked: true })
  return sum && !other ? [String(sum.value), sum.currency ?? []].flat().join(' ') : null
}

/** A single day, with the hour when that was said too; spans and choices are left in the caller's words. */
function date(text: string, context: OwnContext): string | null {
  const { language, country, now, timezone, asked } = context
  const options = { now, timezone, asked, order: dayOrder(country) }
  const dates = findDates(text, language, options).filter(({ isPast, grain }) => !isPast && grain === 'day')
  const [day] = dates
  if (dates.length !== 1 || day?.value === undefined) return null
  const clock = singleTime(text, context, false, day.value)
  return clock ? `${day.value} ${clock}` : day.value
}

/** A single hour, with the day when that was said too. */
function time(text: string, context: OwnContext): string | null {
  const { language, country, now, timezone } = context
  const dates = findDates(text, language, { now, timezone, order: dayOrder(country) })
  const [day] = dates.filter(({ isPast, grain }) => !isPast && grain === 'day')
  const clock = singleTime(text, context, context.asked, day?.value)
  if (!clock) return null
  return day?.value === undefined ? clock : `${day.value} ${clock}`
}

function weekdayOf(day: string): Weekday | undefined {
  return weekdays[DateTime.fromISO(day).weekday - 1]
}

function singleTime(
  text: string,
  { language, now, timezone, hours }: OwnContext,
  asked: boolean,
  day: string | undefined,
): string | null {
  const times = findTimes(text, language, { now, timezone, asked })
  const [only] = times
  if (times.length !== 1 || !only || (only.mark !== undefined && only.mark !== 'at')) return null
  if (only.isHalfKnown) return only.value
  // A bare hour is one in the working day, as it is for a call back.
  const due = readWhen(text, language, { now, timezone })?.from ?? null
  const hour = Number(only.value.slice(0, 2))
  const likely = likelyClock(only.value, hours, day === undefined ? undefined : weekdayOf(day))
  if (likely !== null) return likely
  if (due && due.hour % 12 === hour % 12 && due.minute === Number(only.value.slice(3)))
    return due.toFormat('HH:mm')
  return hour < 7 ? clockText(hour + 12, Number(only.value.slice(3))) : only.value
}

/** A count of rooms where a room is named ("a double room"), else the one number in the words. */
function number(text: string, { language, asked }: OwnContext): string | null {
  const words = placedWords(text)
  const rooms = countRooms(text, language)
  if (rooms !== null) return String(rooms)
  if (!asked) return null
  const found: number[] = []
  for (let at = 0; at < words.length; ) {
    const cardinal = cardinalAt(words, at, language.words.numbers)
    if (cardinal) found.push(cardinal.value)
    at += cardinal?.length ?? 1
  }
  return found.length === 1 ? String(found[0]) : null
}
