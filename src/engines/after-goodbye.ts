/** What a caller says once we have said goodbye: some of it opens the conversation again. Pure. */
import { isFarewell } from '../brain/answer-whole.ts'
import type { CallerInput } from '../brain/brain.ts'
import { decideSafety } from '../calls/safety.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'

/** Whether the call may end all the same. */
export function needsNoAnswer(call: Call, business: Business, input: CallerInput, now: Date): boolean {
  if (input.type === 'silence' || call.endingReason === 'spam') return true
  const text = input.type === 'speech' ? input.text : undefined
  if (call.endingReason !== 'max-duration') return text !== undefined && isFarewell(text, call.language)
  // Only danger outlasts the time that a call may take.
  const { order } = decideSafety(call, business, { text }, now)
  return order?.do !== 'transfer' || order.purpose !== 'emergency'
}
