/** Reads finished calls: by the configured language models within a time limit, or by rule where there is none. */

import type { ModelSettings } from './brain/llm/models.ts'
import type { ModelLimits } from './brain/llm/stream-model.ts'
import { isWorthReviewing, reviewEvents } from './brain/review.ts'
import type { Business } from './core/business.ts'
import type { Call } from './core/call.ts'
import type { CallEvent, CallEventBody } from './core/call-event.ts'
import type { Store } from './store/store.ts'

/** The team waits for the report. */
const wholeMs = 8000

interface OpenReviewOptions {
  store: Pick<Store, 'calls'>
  now(): Date
  /** How long models may take, where it is not as usual: for tests. */
  limits: Partial<ModelLimits> | undefined
  log: { warn(about: object, message: string): void }
}

export type ReviewCall = (call: Call, business: Business) => Promise<CallEventBody[]>

/** What is asked of models is loaded with the first call that needs it. */
export function openReview(
  models: readonly ModelSettings[],
  { now, log, store, limits }: OpenReviewOptions,
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
      const failed = failedOn(await store.calls.events(call.callSid))
      const able = configured.filter(({ vendor, id }) => !failed.has(`${vendor} ${id}`))
      const { review, events } = await reviewCall(able, call, business, now(), signal, limits)
      return [...events, ...reviewEvents(call, business, now(), review)]
    } catch (error) {
      log.warn({ callSid: call.callSid, err: error }, 'a finished call was summed up by rule')
      return byRule(call, business)
    }
  }
}

/** Models that did not answer when they were asked last: the team waits no second time for them. */
function failedOn(events: readonly CallEvent[]): Set<string> {
  const failed = new Set<string>()
  for (const event of events) {
    if (event.type === 'model-failed') failed.add(`${event.vendor} ${event.model}`)
    else if (event.type === 'model-used') failed.delete(`${event.use.vendor} ${event.use.model}`)
  }
  return failed
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
