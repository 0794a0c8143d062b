/** Answers to what callers ask us: from the business's knowledge, its hours, and what we are. */
import { DateTime } from 'luxon'
import { type Business, weekdays } from '../core/business.ts'
import { closesAt, isOpen, nextOpening } from '../core/opening-hours.ts'
import { knowledgeIn } from '../core/owner-texts.ts'
import { timeZone } from '../core/time-zone.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { folded, wordsOf } from '../understanding/words.ts'
import { findAnswer } from './knowledge.ts'

export interface QuestionContext {
  business: Business
  now: Date
  /** Of the call: what is answered in. */
  tag: string
  /** What the receptionist said last: "what about Sunday?" asks for the hours behind an answer about them. */
  before?: string | undefined
}

/** The words to answer with, or null when neither the owner nor the profile has an answer. */
export function answerQuestion(question: string, context: QuestionContext): string | null {
  const { business, tag } = context
  const language = languageOf(tag)
  const { phrases } = language
  const identity = answerIdentity(question, context)
  if (identity) return identity
  const asked = folded(question)
  const isAboutHours = asksForHours(asked, context, language)
  const timely = isAboutHours ? timelyHours(asked, context, language) : null
  if (timely) return timely
  const match = findAnswer(question, knowledgeIn(business, tag), language)
  if (match) return match.entry.answer
  return isAboutHours ? phrases.hours(hourSpans(business)) : null
}

/** Who or what we are: "are you a robot?", "is this the pizza place?". It tells nothing about the matter. */
export function answerIdentity(
  question: string,
  { business, tag }: Pick<QuestionContext, 'business' | 'tag'>,
): string | null {
  const { phrases, words } = languageOf(tag)
  const { us, reached, places } = words.business
  const asked = folded(question)
  if (us.test(asked)) return phrases.automated(business.name)
  const isNamed = wordsOf(folded(business.name)).some(
    (word) => word.length > 3 && wordsOf(asked).includes(word),
  )
  return reached.test(asked) && (isNamed || places.test(asked)) ? phrases.thisIs(business.name) : null
}

/** Whether the words ask when the business is open, or, without a question, whether somebody works on a day. */
export function asksForHours(
  asked: string,
  { business, before = '' }: Pick<QuestionContext, 'business' | 'before'>,
  { phrases, words }: Language,
): boolean {
  const { hours, working, asWell, days, weekend } = words.business
  if (hours.test(asked) || working.test(asked)) return true
  const isOnDay = weekend.test(asked) || weekdays.some((weekday) => days[weekday].test(asked))
  if (!isOnDay || !asWell.test(asked)) return false
  const [sat, sun] = [business.hours.sat ?? [], business.hours.sun ?? []]
  const answers = [
    phrases.hours(hourSpans(business)),
    phrases.openOnWeekend(sat, sun),
    ...weekdays.map((weekday) => phrases.openOnDay(weekday, business.hours[weekday] ?? [])),
  ]
  return answers.some((answer) => before.includes(answer))
}

/** "Are you open now / today / on Sunday?" wants more than the list of hours. */
function timelyHours(
  asked: string,
  { business, now }: QuestionContext,
  { phrases, words }: Language,
): string | null {
  const local = DateTime.fromJSDate(now, { zone: timeZone(business.timezone) })
  if (words.business.now.test(asked) && !words.business.weekend.test(asked)) {
    if (!isOpen(business, now)) return phrases.closedNow(nextOpening(business, now), now, business.timezone)
    return phrases.openNow(closesAt(business, now), now, business.timezone)
  }
  const [isSaturday, isSunday] = [words.business.days.sat.test(asked), words.business.days.sun.test(asked)]
  if (words.business.weekend.test(asked) || (isSaturday && isSunday))
    return phrases.openOnWeekend(business.hours.sat ?? [], business.hours.sun ?? [])
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
