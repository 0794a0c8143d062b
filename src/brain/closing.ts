/** The end of a conversation: what happens next, "is there anything else?", goodbye. */
import type { EndedReason } from '../core/call.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { callbackNumber, isWorthCallback, noteCallback } from './callbacks.ts'
import type { Draft } from './draft.ts'
import { anythingElse, knownField } from './next-question.ts'

/** Everything is asked: says what was noted and asks whether there is more. */
export function close(draft: Draft): Reply {
  if (wasClosing(draft)) {
    if (draft.call.callback?.requested) noteCallback(draft)
  } else {
    say(draft)
  }
  return ask(draft, { field: anythingElse, form: 'ask' })
}

/** What was noted was said already: there was something else, and the conversation comes to its end again. */
function wasClosing(draft: Draft): boolean {
  return draft.call.transcript.some(
    ({ speaker, text }) => speaker === 'receptionist' && text.includes(draft.phrases.anythingElse),
  )
}

/** Promises the call back that it records; without any number only the message is acknowledged. */
function say(draft: Draft): void {
  if (!draft.hasSaid) draft.say(draft.phrases.thanks(knownField(draft.call, 'firstName')?.value))
  if (callbackNumber(draft) === undefined && !draft.call.callback?.requested) {
    draft.say(draft.phrases.messageTaken)
    return
  }
  noteCallback(draft)
  const { phone, dueAt, window } = draft.call.callback ?? {}
  const when = { dueAt, window, now: draft.now, timezone: draft.business.timezone }
  draft.takeBack(draft.phrases.callbackNoted(when, false))
  draft.say(draft.phrases.promise({ phone, country: draft.country, when }))
}

/** Ends the call in our name. */
export function hangUp(draft: Draft, reason: EndedReason, words: string): Reply {
  draft.say(words)
  draft.add({ type: 'ending-decided', reason })
  return draft.finish({ do: 'hang-up' })
}

/**
 * The caller says goodbye. What is known is kept; when it is enough to act upon and the caller did not take it
 * back, a call back is noted and said.
 */
export function sayGoodbye(draft: Draft, isWithdrawn: boolean): Reply {
  const isPromised = wasClosing(draft)
  if (!isPromised && !isWithdrawn && isWorthCallback(draft)) say(draft)
  else if (draft.call.callback?.requested) noteCallback(draft)
  return hangUp(draft, 'receptionist-hung-up', draft.phrases.goodbye(draft.business.name))
}
