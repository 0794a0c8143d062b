/** When it is needed and what it may cost, where the caller tells it unasked. Pure. */
import type { Call, OpenQuestion } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { readBudget } from '../understanding/budget.ts'
import type { FoundQuestion } from '../understanding/question.ts'
import { readTimeline } from '../understanding/timeline.ts'

export interface NeedContext {
  call: Call
  expected: OpenQuestion | undefined
  language: Language
  now: Date
  timezone: string
  question: FoundQuestion | null
  /** The words ask for a call back: a time in them is the time of that call. */
  hasCallbackWish: () => boolean
}

export type Need = Partial<Record<'timeline' | 'budget', { value: string; confidence: number }>>

/** What is known already stands: a second time that is named may be that of anything. */
export function captureNeed(text: string, context: NeedContext): Need {
  const { call, expected, language, now, timezone, question } = context
  if (question) return {}
  const isOpen = (field: string) => call.lead[field] === undefined && expected?.field !== field
  const timeline = isOpen('timeline') ? readTimeline(text, language, { now, timezone, asked: false }) : null
  const budget = isOpen('budget') ? readBudget(text, language, { asked: false }) : null
  return {
    ...(timeline && !context.hasCallbackWish()
      ? { timeline: { value: timeline.timeline, confidence: timeline.confidence } }
      : {}),
    ...(budget ? { budget: { value: budget.budget, confidence: budget.confidence } } : {}),
  }
}
