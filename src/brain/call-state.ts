/** What a language model is told about the call as it stands, anew in every turn. Pure. */
import { DateTime } from 'luxon'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { callersNumber, isCallerIdRefused } from '../core/callback-number.ts'
import { doubtful, fullName, type LeadField } from '../core/lead.ts'
import { closesAt, isOpen, nextOpening } from '../core/opening-hours.ts'
import { timeZone } from '../core/time-zone.ts'
import { languageOf } from '../languages/languages.ts'
import { isRefused, isUnsure, knownField, nextQuestion, wantedFields } from './next-question.ts'
import { quoted } from './quoted.ts'
import { tellsSlots } from './tools/slot-words.ts'

/** Older tool runs have left their mark on the record. */
const lastToolRuns = 12
/** Free times are chosen from in a later turn, by what stands beside them: characters. */
const longestSlots = 700
/** So long before the longest a call may take, the model is told to come to an end. */
const lastMinutes = 2

/** One fact a line; everything that came from the caller, or from a tool about them, stands in quotes. */
export function callState(call: Call, business: Business, now: Date): string {
  const lines = [
    ...time(business, now),
    speak(call),
    ...wishes(call),
    ...caller(call),
    ...captured(call),
    ...questions(call, business),
    ...urgency(call),
    ...callback(call, business),
    ...appointments(call, business),
    ...toolRuns(call),
    ...transfers(call),
    ...promises(call),
    ...ending(call, business, now),
  ]
  return lines.join('\n')
}

/** What callers, tools and our own rules change in the course of a call, as lines of its state. */
export function linesOnRecord(call: Call, business: Business): string[] {
  return [
    speak(call),
    ...wishes(call),
    ...caller(call),
    ...captured(call),
    ...urgency(call),
    ...callback(call, business),
    ...appointments(call, business),
    ...transfers(call),
    ...promises(call),
  ]
}

/** "Friday, December 25, 2026, 9:30 AM". */
function when(at: Date | string, { timezone }: Business): string {
  const zone = timeZone(timezone)
  const local = typeof at === 'string' ? DateTime.fromISO(at, { zone }) : DateTime.fromJSDate(at, { zone })
  return local.setLocale('en-US').toFormat('cccc, LLLL d, yyyy, h:mm a')
}

/** Every turn asks, and the answer holds for a minute: a search for the next opening may look at a year of days. */
const times = new WeakMap<Business, { minute: number; lines: string[] }>()

function time(business: Business, now: Date): string[] {
  const minute = Math.floor(now.getTime() / 60_000)
  const known = times.get(business)
  if (known?.minute === minute) return known.lines
  const today = DateTime.fromJSDate(now, { zone: timeZone(business.timezone) }).toISODate()
  const holiday = business.holidays.find(({ date }) => date === today)
  const lines = [
    `Now: ${when(now, business)} (${business.timezone})`,
    `The business is ${openness(business, now)}`,
    ...(holiday ? [`Today is a holiday: ${quoted(holiday.name, 80)}`] : []),
  ]
  times.set(business, { minute, lines })
  return lines
}

function openness(business: Business, now: Date): string {
  if (isOpen(business, now)) {
    const end = closesAt(business, now)
    return end === undefined ? 'open' : `open until ${when(end, business)}`
  }
  const next = nextOpening(business, now)
  return next === undefined ? 'closed; no opening is known' : `closed; it opens ${when(next, business)}`
}

function speak({ language }: Call): string {
  return `Speak: ${languageOf(language).label} (${language})`
}

function wishes({ missingLanguage, isLanguageAsked }: Call): string[] {
  return [
    ...(isLanguageAsked ? ['The caller asked for this language'] : []),
    ...(missingLanguage
      ? [`The caller would rather speak a language that is not offered: ${quoted(missingLanguage, 10)}`]
      : []),
  ]
}

function caller(call: Call): string[] {
  const number = callersNumber(call)
  const isKnown = call.lead.firstName?.source === 'caller-id'
  return [
    number === undefined
      ? 'Caller ID: withheld, there is no number unless the caller tells one'
      : `Caller ID: ${number}${isCallerIdRefused(call) ? ', not to be used: the caller refused it' : ''}`,
    ...(isKnown ? ['This number has called before, under the name below; it may be somebody else now'] : []),
  ]
}

function captured(call: Call): string[] {
  const { firstName, lastName, ...rest } = call.lead
  const lines = Object.entries(rest).flatMap(([field, known]) =>
    known === undefined ? [] : [line(call, field, known, known.value)],
  )
  const name = fullName(call.lead)
  const first = firstName ?? lastName
  if (first && name !== undefined) lines.unshift(line(call, 'name', first, name))
  return lines.length > 0 ? ['On record:', ...lines] : ['On record: nothing yet']
}

function line(call: Call, field: string, known: LeadField, value: string): string {
  return `- ${field}: ${quoted(value, 300)}${doubt(call, field, known)}`
}

function doubt(call: Call, field: string, { confidence, source, isConfirmed }: LeadField): string {
  if (confidence < doubtful) return ' (wrong, the caller said)'
  if (isConfirmed) return ' (confirmed)'
  if (source === 'caller-id') return ' (from caller ID, not confirmed)'
  return isUnsure(call, field) ? ' (unsure, to be read back)' : ''
}

function questions(call: Call, business: Business): string[] {
  const { question } = call
  const missing = wantedFields(call, business)
    .filter((field) => !call.skipped.includes(field) && knownField(call, field) === undefined)
    .map((field) => (field === 'phone' ? phoneQuestion(call) : field))
  const next = nextQuestion(call, business, new Set())
  const skipped = call.skipped.filter((field) => !field.includes('-'))
  return [
    ...(question ? [`You asked last: ${form(question)}`] : []),
    missing.length > 0 ? `Still to ask, in this order: ${missing.join(', ')}` : 'Still to ask: nothing',
    ...(next ? [`Next: ${form(next)}`] : []),
    ...(skipped.length > 0 ? [`Not to be asked again: ${skipped.join(', ')}`] : []),
  ]
}

/** Whoever calls from a number is asked whether it is the one to call. */
function phoneQuestion(call: Call): string {
  const isOffered = callersNumber(call) !== undefined && !isCallerIdRefused(call)
  return isOffered ? 'phone (whether the number of the caller ID is the best one)' : 'phone'
}

function form({ field, form: how, value }: NonNullable<Call['question']>): string {
  const what = value === undefined ? field : `${field} ${quoted(value)}`
  switch (how) {
    case 'ask':
      return what
    case 'read-back':
      return `${what}, read back for a yes or no`
    case 'spell':
      return `${what}, spelled letter by letter`
    case 'keypad':
      return `${what}, keyed in on the telephone`
  }
}

function urgency({ urgency: { level, evidence, isLifeThreatening } }: Call): string[] {
  const words = evidence.length > 0 ? `, by the words ${evidence.map((text) => quoted(text)).join(', ')}` : ''
  const life = isLifeThreatening ? '; life may be in danger' : ''
  return [`Urgency: ${level}${words}${life}`]
}

function callback(call: Call, business: Business): string[] {
  if (isRefused(call)) return ['Call back: refused. Ask for no number and offer no call back']
  const { callback: due } = call
  if (due === null) return ['Call back: none noted']
  const number = due.phone === undefined ? 'no number for it' : due.phone
  const at = due.window
    ? `, between ${when(due.window.from, business)} and ${when(due.window.to, business)}`
    : due.dueAt === undefined
      ? ', no time named'
      : `, ${when(due.dueAt, business)}`
  return [`Call back: ${due.status === 'open' ? 'noted' : due.status}, ${number}${at}`]
}

function appointments({ appointments: booked = [] }: Call, business: Business): string[] {
  return booked.map(({ title, startsAt }) => `Booked: ${quoted(title, 80)}, ${when(startsAt, business)}`)
}

function toolRuns({ toolRuns: runs = [] }: Call): string[] {
  if (runs.length === 0) return []
  const lines = runs
    .slice(-lastToolRuns)
    .map(
      ({ name, isError, output }) =>
        `- ${quoted(name, 60)} ${isError ? 'failed' : 'done'}: ${quoted(output, tellsSlots(name) ? longestSlots : undefined)}`,
    )
  return ['Tools that ran:', ...lines]
}

function transfers({ transfers: tried }: Call): string[] {
  if (tried.length === 0) return []
  const lines = tried.map(
    ({ name, purpose, outcome }) =>
      `- ${quoted(name, 80)} for ${quoted(purpose, 60)}: ${outcome ?? 'being tried'}`,
  )
  return ['Transfers:', ...lines]
}

function promises({ promises: made = [] }: Call): string[] {
  const open = made.filter(({ isBacked, isCorrected }) => !isBacked && !isCorrected)
  return open.map(({ text }) => `You said ${quoted(text)}, and nothing on record backs it: take it back`)
}

function ending({ startedAt }: Call, { maxCallMinutes }: Business, now: Date): string[] {
  const minutes = (now.getTime() - Date.parse(startedAt)) / 60_000
  return minutes >= maxCallMinutes - lastMinutes ? ['The call has to end soon: come to a close'] : []
}
