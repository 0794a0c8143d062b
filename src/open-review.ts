/** Reads finished calls: by the configured language models within a time limit, or by rule where there is none. */

import type { ModelSettings } from './brain/llm/models.ts'
import { isWorthReviewing, reviewEvents } from './brain/review.ts'
import type { Business } from './core/business.ts'
import type { Call } from './core/call.ts'
import type { CallEventBody } from './core/call-event.ts'

/** The team waits for the report. */
const wholeMs = 8000

export type ReviewCall = (call: Call, business: Business) => Promise<CallEventBody[]>

/** What is asked of models is loaded with the first call that needs it. */
export function openReview(
  models: readonly ModelSettings[],
  { now, log }: { now(): Date; log: { warn(about: object, message: string): void } },
): ReviewCall {
  const byRule = (call: Call, business: Business) => reviewEvents(call, business, now(), undefined)
  if (models.length === 0) return async (call, business) => byRule(call, business)
  const opened = once(async () => {
    const [{ createModels }, { reviewCall }] = await Promise.all([
      import('./brain/llm/models.ts'),
      import('./brain/llm/review-call.ts'),
    ])
    return { configured: await createModels(models), reviewCall }
  })
  return async (call, business) => {
    if (!isWorthReviewing(call)) return byRule(call, business)
    try {
      const { configured, reviewCall } = await opened()
      const signal = AbortSignal.timeout(wholeMs)
      const { review, events } = await reviewCall(configured, call, business, now(), signal)
      return [...events, ...reviewEvents(call, business, now(), review)]
    } catch (error) {
      log.warn({ callSid: call.callSid, err: error }, 'a finished call was summed up by rule')
      return byRule(call, business)
    }
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= work().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}
