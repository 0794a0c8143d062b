/** Answers to what callers ask us: from the business's knowledge, its hours, and what we are. */
import { DateTime } from 'luxon'
import { type Business, weekdays } from '../core/business.ts'
import { closesAt, isOpen, nextOpening } from '../core/opening-hours.ts'
import { knowledgeIn } from '../core/owner-texts.ts'
import { timeZone } from '../core/time-zone.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { folded } from '../understanding/words.ts'
import { findAnswer } from './knowledge.ts'

export interface QuestionContext {
  business: Business
  now: Date
  /** Of the call: what is answered in. */
  tag: string
}

/** The words to answer with, or null when neither the owner nor the profile has an answer. */
export function answerQuestion(question: string, context: QuestionContext): string | null {
  const { business, tag } = context
  const language = languageOf(tag)
  const { phrases } = language
  const { hours, us } = language.words.business
  const asked = folded(question)
  if (us.test(asked)) return phrases.automated(business.name)
  const isAboutHours = hours.test(asked)
  const timely = isAboutHours ? timelyHours(asked, context, language) : null
  if (timely) return timely
  const match = findAnswer(question, knowledgeIn(business, tag), language)
  if (match) return match.entry.answer
  return isAboutHours ? phrases.hours(hourSpans(business)) : null
}

/** "Are you open now / today / on Sunday?" wants more than the list of hours. */
function timelyHours(
  asked: string,
  { business, now }: QuestionContext,
  { phrases, words }: Language,
): string | null {
  const local = DateTime.fromJSDate(now, { zone: timeZone(business.timezone) })
  if (words.business.now.test(asked)) {
    if (!isOpen(business, now)) return phrases.closedNow(nextOpening(business, now), now, business.timezone)
    return phrases.openNow(closesAt(business, now), now, business.timezone)
  }
  const day = weekdays.find((weekday) => words.business.days[weekday].test(asked))
  if (day) return phrases.openOnDay(day, business.hours[day] ?? [])
  if (!words.business.tomorrow.test(asked)) return null
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
