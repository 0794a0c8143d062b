/** Answers to what callers ask us: from the business's knowledge, its hours, and what we are. */
import { DateTime } from 'luxon'
import { type Business, type Weekday, weekdays } from '../core/business.ts'
import { closesAt, isOpen, nextOpening } from '../core/opening-hours.ts'
import { timeZone } from '../core/time-zone.ts'
import type { Phrases } from '../languages/phrases.ts'
import { findAnswer } from './knowledge.ts'

export interface QuestionContext {
  business: Business
  now: Date
  phrases: Phrases
}

const aboutHours = /\b(?:hours|open|opening|close[ds]?|closing)\b/i
const aboutUs =
  /\b(?:robot|bot|machine|computer|a\.?i\.?|artificial|automated|recording|real (?:person|human)|actual person|human|who (?:is this|am i (?:speaking|talking))|your name)\b/i
const dayNames: [RegExp, Weekday][] = weekdays.map((day) => [
  new RegExp(`\\b${day}(?:day|sday|nesday|rsday|urday)?s?\\b`, 'i'),
  day,
])

/** The words to answer with, or null when neither the owner nor the profile has an answer. */
export function answerQuestion(question: string, context: QuestionContext): string | null {
  const { business, phrases } = context
  if (aboutUs.test(question)) return phrases.automated(business.name)
  const timely = aboutHours.test(question) ? timelyHours(question, context) : null
  if (timely) return timely
  const match = findAnswer(question, business.knowledge)
  if (match) return match.entry.answer
  return aboutHours.test(question) ? phrases.hours(hourSpans(business)) : null
}

/** "Are you open now / today / on Sunday?" wants more than the list of hours. */
function timelyHours(question: string, { business, now, phrases }: QuestionContext): string | null {
  const local = DateTime.fromJSDate(now, { zone: timeZone(business.timezone) })
  if (/\b(?:now|currently|at the moment|still|today|tonight)\b/i.test(question)) {
    if (!isOpen(business, now)) return phrases.closedNow(nextOpening(business, now), now, business.timezone)
    return phrases.openNow(closesAt(business, now), now, business.timezone)
  }
  const day = dayNames.find(([pattern]) => pattern.test(question))?.[1]
  if (day) return phrases.openOnDay(day, business.hours[day] ?? [])
  if (!/\btomorrow\b/i.test(question)) return null
  const tomorrow = weekdays[local.plus({ days: 1 }).weekday - 1] ?? 'mon'
  return phrases.openOnDay(tomorrow, business.hours[tomorrow] ?? [])
}

/** Neighbouring days with the same hours, together. */
function hourSpans(business: Business): { days: string[]; periods: [string, string][] }[] {
  const spans: { days: string[]; periods: [string, string][] }[] = []
  for (const day of weekdays) {
    const periods = business.hours[day] ?? []
    const last = spans.at(-1)
    if (last && JSON.stringify(last.periods) === JSON.stringify(periods)) last.days.push(day)
    else spans.push({ days: [day], periods })
  }
  return spans.filter(({ periods }) => periods.length > 0)
}
