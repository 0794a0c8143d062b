/** The caller's yes or no to a value that was read back, or to an offer. */
import type { OpenQuestion } from '../core/call.ts'
import { refusedCallerId } from '../core/callback-number.ts'
import type { LeadField } from '../core/lead.ts'
import { sayNotedCallback } from './alarm.ts'
import { noteCallback } from './callbacks.ts'
import type { Draft } from './draft.ts'
import { miss } from './misses.ts'
import { callbackOffer, inForm } from './next-question.ts'

const parts: Record<string, string[]> = { name: ['firstName', 'lastName'] }

/** Always true: something was settled. */
export function confirm(draft: Draft, question: OpenQuestion): true {
  if (question.field === callbackOffer) {
    noteCallback(draft)
    sayNotedCallback(draft)
    return true
  }
  const fields: Record<string, LeadField> = {}
  for (const name of parts[question.field] ?? [question.field]) {
    const known = draft.call.lead[name]
    const value = known?.value ?? (question.field === 'phone' ? question.value : undefined)
    if (value === undefined) continue
    fields[name] = {
      source: 'caller-id',
      ...known,
      value,
      confidence: Math.max(known?.confidence ?? 0, 0.95),
      isConfirmed: true,
    }
  }
  draft.add({ type: 'lead-updated', fields })
  if (draft.call.callback?.requested) noteCallback(draft)
  return true
}

/** The value counts as wrong from now on and is asked for again. Always true: something was settled. */
export function reject(draft: Draft, question: OpenQuestion): true {
  if (question.field === callbackOffer) return true
  const fields: Record<string, LeadField> = {}
  for (const name of parts[question.field] ?? [question.field]) {
    const known = draft.call.lead[name]
    if (known) fields[name] = { ...known, confidence: 0.1, isConfirmed: false }
  }
  // The number a caller calls from was offered, not understood: a better one is no mistake of anybody's.
  const isOffered = Object.values(fields).every(({ source }) => source === 'caller-id')
  if (Object.keys(fields).length > 0) draft.add({ type: 'lead-updated', fields })
  if (question.field === 'phone' && isOffered) draft.add({ type: 'question-skipped', field: refusedCallerId })
  if (draft.call.callback?.requested) noteCallback(draft)
  draft.say(isOffered ? draft.phrases.gotIt(draft.call.turn) : draft.phrases.sorryWrong)
  if (!isOffered) miss(draft, question.field)
  if (!draft.call.skipped.includes(question.field)) {
    draft.add({ type: 'question-asked', question: inForm(draft.call, question.field) })
  }
  return true
}
