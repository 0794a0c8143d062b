/** The end of a conversation: what happens next, "is there anything else?", goodbye. */
import type { EndedReason } from '../core/call.ts'
import { spokenNumber } from '../languages/spoken-number.ts'
import { whenNoted } from './alarm.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { dropCallback, isCallable, isWorthCallback, noteCallback } from './callbacks.ts'
import type { Draft } from './draft.ts'
import { anythingElse, isRefused, knownField } from './next-question.ts'
import { sayName } from './say-name.ts'
import { sayNumber } from './say-number.ts'

/** Everything is asked: says what was noted and asks whether there is more. `answered`: fields of this very turn. */
export function close(draft: Draft, answered: ReadonlySet<string> = new Set()): Reply {
  if (wasClosing(draft) && (isPromised(draft) || !isCallable(draft))) {
    agree(draft)
    if (answered.has('phone')) sayNumber(draft)
  } else {
    if (!sayName(draft) && !draft.hasSaid)
      draft.say(draft.phrases.thanks(knownField(draft.call, 'firstName')?.value))
    say(draft)
  }
  return ask(draft, { field: anythingElse, form: 'ask' })
}

/** What was noted was said already: there was something else, and the conversation comes to its end again. */
function wasClosing(draft: Draft): boolean {
  return wasSaid(draft, draft.phrases.anythingElse)
}

function wasSaid({ call }: Draft, words: string): boolean {
  return call.transcript.some(({ speaker, text }) => speaker === 'receptionist' && text.includes(words))
}

function isPromised({ call }: Draft): boolean {
  return call.callback?.requested === true
}

/** Brings the record to what is known now; a call back that has no number any more is none. */
function agree(draft: Draft): void {
  if (!isPromised(draft)) return
  if (isCallable(draft)) {
    noteCallback(draft)
    return
  }
  dropCallback(draft, 'no-number')
  draft.say(draft.phrases.noNumberToCall)
}

/** Promises the call back that it records; without a number, or a wish for it, only the message is acknowledged. */
function say(draft: Draft): void {
  const { phrases } = draft
  sayName(draft)
  if (isRefused(draft.call)) {
    if (knownField(draft.call, 'reason') !== undefined) draft.say(phrases.messageTaken)
    return
  }
  if (!isCallable(draft)) {
    dropCallback(draft, 'no-number')
    draft.say(phrases.noNumberToCall)
    return
  }
  const isKnown = wasPromised(draft)
  noteCallback(draft)
  draft.takeBack(phrases.callbackNoted(whenNoted(draft), false))
  promise(draft, isKnown)
}

/** The caller was told of the call back before, with the time that still stands. */
function wasPromised(draft: Draft): boolean {
  const { phrases } = draft
  const told = [
    phrases.emergencyNoted(true),
    ...[false, true].map((isMoved) => phrases.callbackNoted(whenNoted(draft), isMoved)),
  ]
  return isPromised(draft) && told.some((words) => wasSaid(draft, words))
}

/** Nothing is said twice: neither the number right after the caller has agreed to it, nor what was promised before. */
function promise(draft: Draft, isKnown: boolean): void {
  const { phrases, country, call } = draft
  const phone = call.callback?.phone
  const last = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')
  const isJustSaid = phone !== undefined && last?.text.includes(spokenNumber(phone, country)) === true
  const number = isJustSaid ? undefined : phone
  if (isKnown && !isJustSaid && call.lead.phone?.isConfirmed) return
  draft.say(
    isKnown
      ? phrases.numberNoted(number, country)
      : phrases.promise({ phone: number, country, when: whenNoted(draft) }),
  )
}

/** Ends the call in our name. */
export function hangUp(draft: Draft, reason: EndedReason, words: string): Reply {
  draft.say(words)
  draft.add({ type: 'ending-decided', reason })
  return draft.finish({ do: 'hang-up' })
}

/**
 * The caller says goodbye. What is known is kept; when it is enough to act upon and the caller did not take it
 * back, a call back is noted and said. What was taken back is called off, but for an emergency.
 */
export function sayGoodbye(draft: Draft, isWithdrawn: boolean): Reply {
  const isOff = isWithdrawn && draft.call.urgency.level !== 'emergency'
  if (isOff && isPromised(draft)) draft.say(draft.phrases.callbackOff)
  if (isOff && (isPromised(draft) || isWorthCallback(draft))) dropCallback(draft, 'refused')
  else if (!isWithdrawn && !wasClosing(draft) && isWorthCallback(draft)) say(draft)
  else agree(draft)
  return hangUp(draft, 'receptionist-hung-up', draft.phrases.goodbye(draft.business.name))
}
