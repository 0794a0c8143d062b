/** When it is needed and what it may cost, where the caller tells it unasked. Pure. */
import type { Call, OpenQuestion } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { readBudget } from '../understanding/budget.ts'
import { findTimes } from '../understanding/clock-times.ts'
import { findDates } from '../understanding/dates.ts'
import { type FoundQuestion, proposesTime } from '../understanding/question.ts'
import { readTimeline } from '../understanding/timeline.ts'

export interface NeedContext {
  call: Call
  expected: OpenQuestion | undefined
  language: Language
  now: Date
  timezone: string
  question: FoundQuestion | null
  /** The words take something back. */
  isCorrection: boolean
  /** The words are a day and nothing else, which nobody had asked for by name. */
  isOnlyTime: boolean
  /** The words ask for a call back: a time in them is the time of that call. */
  hasCallbackWish: () => boolean
}

export type Need = Partial<Record<'timeline' | 'budget', { value: string; confidence: number }>>

/** A budget that is known stands; a time that is named later completes the one before, or corrects it. */
export function captureNeed(text: string, context: NeedContext): Need {
  const { expected, language, question } = context
  const told = wordsOfNeed(text, context)
  if (told === null) return {}
  const timeline = expected?.field === 'timeline' ? undefined : timelineTold(told, context)
  const isBudgetOpen = context.call.lead.budget === undefined && expected?.field !== 'budget'
  const budget = isBudgetOpen && !question ? readBudget(text, language, { asked: false }) : null
  return {
    ...(timeline ? { timeline } : {}),
    ...(budget ? { budget: { value: budget.budget, confidence: budget.confidence } } : {}),
  }
}

/** Whether a time in the words tells when something is needed: not when to call, nor what we were asked. */
export function tellsTimeOfNeed(text: string, context: NeedContext): boolean {
  const { language, now, timezone, isOnlyTime: asked } = context
  const told = wordsOfNeed(text, context)
  if (told === null || readTimeline(told, language, { now, timezone, asked }) === null) return false
  return !context.hasCallbackWish()
}

/** A question tells of a need only where it asks if a time would do: "I can't make Friday, is Thursday available?" */
function wordsOfNeed(text: string, { language, question }: NeedContext): string | null {
  if (!question) return text
  if (!proposesTime(question.question, language)) return null
  return question.question.replace(language.words.business.asWell, '').trim()
}

function timelineTold(text: string, context: NeedContext) {
  const { call, language, now, timezone } = context
  const told = readTimeline(text, language, { now, timezone, asked: context.isOnlyTime })
  if (!told || context.hasCallbackWish()) return undefined
  const value = joinedTime(call.lead.timeline?.value, told.timeline, context)
  return value === undefined ? undefined : { value, confidence: told.confidence }
}

/** "March 5th" and then "at three" is "March 5th at three"; only a correction takes the place of what was told. */
function joinedTime(known: string | undefined, told: string, context: NeedContext): string | undefined {
  if (known === undefined) return told
  const [before, after] = [partsOf(known, context), partsOf(told, context)]
  const [hasDay, hasClock] = [after.days.length > 0, after.clocks.length > 0]
  const isSameDay = hasDay && before.days[0]?.text.toLowerCase() === after.days[0]?.text.toLowerCase()
  if (isSameDay && hasClock && before.clocks.length === 0) return told
  if (hasDay !== hasClock) {
    if (hasDay && before.days.length === 0 && before.clocks.length > 0) return `${told} ${known}`
    if (hasClock && before.clocks.length === 0) return `${known} ${told}`
  }
  if (!context.isCorrection || told.toLowerCase() === known.toLowerCase()) return undefined
  // "Saturday morning" leaves nothing of "Friday between two and four".
  const isMoreThanDay = hasDay && told.length > (after.days[0]?.text.length ?? 0)
  if (hasDay === hasClock || isMoreThanDay) return told
  return hasDay ? replaced(known, before.days, told) : replaced(known, before.clocks, after.clocks[0]?.text)
}

type Place = { text: string; start: number; end: number }

/** The old value's words give way to the new ones; all of it where it names several. */
function replaced(known: string, [old, ...more]: Place[], told: string | undefined): string | undefined {
  if (!old || told === undefined || more.length > 0) return told
  return known.slice(0, old.start) + told + known.slice(old.end)
}

function partsOf(text: string, { language, now, timezone }: NeedContext): { days: Place[]; clocks: Place[] } {
  return {
    days: findDates(text, language, { now, timezone, asked: true }),
    clocks: findTimes(text, language, { now, timezone }),
  }
}
