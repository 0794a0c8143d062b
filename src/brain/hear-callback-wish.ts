/** The wish to be called back: onto the record first, then said as the record has it. */
import { detectCallbackWish } from '../understanding/callback-wish.ts'
import { sayNotedCallback } from './alarm.ts'
import { noteCallback } from './callbacks.ts'
import type { Draft } from './draft.ts'

/** Whether the words were about a call back. `answered`: fields that they filled. */
export function hearCallbackWish(draft: Draft, text: string, answered: ReadonlySet<string>): boolean {
  const before = draft.call.callback
  const wish = detectCallbackWish(text, { now: draft.now, business: draft.business })
  if (wish) {
    noteCallback(draft, wish)
    if (!draft.hasSaid) sayNotedCallback(draft, wish.isMoved)
  } else if (before?.requested && (answered.has('phone') || answered.has('reason'))) {
    noteCallback(draft)
  }
  return wish !== null
}
