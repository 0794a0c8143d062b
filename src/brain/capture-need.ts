/** When it is needed and what it may cost, where the caller tells it unasked. Pure. */
import type { Call, OpenQuestion } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { readBudget } from '../understanding/budget.ts'
import { findTimes } from '../understanding/clock-times.ts'
import { findDates } from '../understanding/dates.ts'
import type { FoundQuestion } from '../understanding/question.ts'
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
  /** The words ask for a call back: a time in them is the time of that call. */
  hasCallbackWish: () => boolean
}

export type Need = Partial<Record<'timeline' | 'budget', { value: string; confidence: number }>>

/** A budget that is known stands; a time that is named later completes the one before, or corrects it. */
export function captureNeed(text: string, context: NeedContext): Need {
  const { expected, language, question } = context
  if (question) return {}
  const timeline = expected?.field === 'timeline' ? undefined : timelineTold(text, context)
  const isBudgetOpen = context.call.lead.budget === undefined && expected?.field !== 'budget'
  const budget = isBudgetOpen ? readBudget(text, language, { asked: false }) : null
  return {
    ...(timeline ? { timeline } : {}),
    ...(budget ? { budget: { value: budget.budget, confidence: budget.confidence } } : {}),
  }
}

function timelineTold(text: string, context: NeedContext) {
  const { call, language, now, timezone } = context
  const told = readTimeline(text, language, { now, timezone, asked: false })
  if (!told || context.hasCallbackWish()) return undefined
  const value = joinedTime(call.lead.timeline?.value, told.timeline, context)
  return value === undefined ? undefined : { value, confidence: told.confidence }
}

/** "March 5th" and then "at three" is "March 5th at three"; only a correction takes the place of what was told. */
function joinedTime(known: string | undefined, told: string, context: NeedContext): string | undefined {
  if (known === undefined) return told
  const [before, after] = [partsOf(known, context), partsOf(told, context)]
  const [hasDay, hasClock] = [after.days.length > 0, after.clocks.length > 0]
  if (hasDay && hasClock) return context.isCorrection ? told : undefined
  if (hasDay && before.days.length === 0) return `${told} ${known}`
  if (hasClock && before.clocks.length === 0) return `${known} ${told}`
  if (!context.isCorrection) return undefined
  return hasDay ? replaced(known, before.days, told) : replaced(known, before.clocks, after.clocks[0]?.text)
}

type Place = { text: string; start: number; end: number }

/** The old value's words give way to the new ones; undefined when it names several. */
function replaced(known: string, [old, ...more]: Place[], told: string | undefined): string | undefined {
  return old && told !== undefined && more.length === 0
    ? known.slice(0, old.start) + told + known.slice(old.end)
    : undefined
}

function partsOf(text: string, { language, now, timezone }: NeedContext): { days: Place[]; clocks: Place[] } {
  return {
    days: findDates(text, language, { now, timezone, asked: true }),
    clocks: findTimes(text, language, { now, timezone }),
  }
}
