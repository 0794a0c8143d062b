/** What is written down about a finished call: by a language model where one is configured, checked, or by rule. */
import type { Business } from '../core/business.ts'
import { type Call, isEnded } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { captureOffered } from './capture-offered.ts'
import { checkedSummary } from './checked-summary.ts'
import { Draft } from './draft.ts'
import type { ReviewedCall } from './llm/review-call.ts'
import { summarize } from './summarize.ts'

/** Fewer words of the caller's are summed up by their own quotation. */
const leastCharacters = 40

/** Whether there is more in the call than the rules would write down of it. */
export function isWorthReviewing(call: Call): boolean {
  const said = call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
  return isEnded(call) && !call.isSpam && said.join(' ').length >= leastCharacters
}

/**
 * The events that a model's reading of the call comes to. Fields that the caller has not said are left out, and those
 * that were heard better on the call stay as they are. `review` undefined: the summary is made by rule.
 */
export function reviewEvents(
  call: Call,
  business: Business,
  now: Date,
  review: ReviewedCall | undefined,
): CallEventBody[] {
  if (review === undefined) return [summaryOf(call, business)]
  const last = call.transcript.findLast(({ speaker }) => speaker === 'caller')
  const input = last ? ({ type: 'speech', text: last.text } as const) : ({ type: 'silence' } as const)
  const draft = new Draft({ call, business, now, input }, true)
  captureOffered(draft, review.fields)
  const { events } = draft.finish({ do: 'hang-up' })
  const matter = checkedSummary(review.summary, draft.call, business, now)
  return [...events, summaryOf(draft.call, business, matter)]
}

function summaryOf(call: Call, business: Business, matter?: string): CallEventBody {
  return { type: 'call-summarized', summary: summarize(call, business, matter) }
}
