/** What the caller says about being called back: onto the record first, then said as the record has it. */
import type { Language } from '../languages/language.ts'
import { asksWhenCalled, refusesCallback } from '../understanding/callback-talk.ts'
import { type CallbackWish, detectCallbackWish } from '../understanding/callback-wish.ts'
import { optsOut } from '../understanding/opt-out.ts'
import { wantsText } from '../understanding/text-wish.ts'
import { shortened, tidy } from '../understanding/words.ts'
import { sayNotedCallback } from './alarm.ts'
import { dropCallback, mayBeCalled, noteCallback } from './callbacks.ts'
import type { Draft } from './draft.ts'
import { addNote } from './misses.ts'

/** Whether a question is about the call back, and so answered from its record. */
export function isAboutCallback(question: string, language: Language): boolean {
  return asksWhenCalled(question, language) || wantsText(question, language)
}

/**
 * Whether the words were about a call back. `answered`: fields that they filled; `isAlarm`: how it goes on was said
 * already.
 */
export function hearCallbackWish(
  draft: Draft,
  text: string,
  answered: ReadonlySet<string>,
  isAlarm: boolean,
): boolean {
  const { phrases } = draft
  const isNoted = draft.call.callback?.requested === true
  if (optsOut(text, draft.language)) {
    dropCallback(draft, 'refused')
    addNote(draft, draft.notes.wantsNoCalls)
    draft.say(phrases.optedOut)
    return true
  }
  if (refusesCallback(text, draft.language)) {
    dropCallback(draft, 'refused')
    draft.say(phrases.callbackRefused)
    return true
  }
  if (wantsText(text, draft.language)) {
    addNote(draft, draft.notes.prefersText)
    draft.say(phrases.textNoted)
    return true
  }
  const asksWhen = asksWhenCalled(text, draft.language)
  if (asksWhen && isNoted) {
    sayWhen(draft, text)
    return true
  }
  const wish = detectCallbackWish(text, draft.language, {
    now: draft.now,
    business: draft.business,
    ...lastWords(draft),
  })
  if (!wish && !asksWhen) {
    if (isNoted && (answered.has('phone') || answered.has('reason'))) noteCallback(draft)
    return false
  }
  if (!wish?.phone && !mayBeCalled(draft)) {
    draft.say(phrases.needsNumber)
    return true
  }
  if (wish) noteConditions(draft, wish)
  noteCallback(draft, wish ?? undefined)
  if (!isAlarm) sayNotedCallback(draft, wish?.isMoved)
  if (asksWhen && !draft.call.callback?.dueAt) sayWhen(draft, text)
  return true
}

/** What the caller answers. */
function lastWords({ call }: Draft): { before?: string } {
  const last = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')
  return last ? { before: last.text } : {}
}

/** What the record of a call back has no place for: who is to call, and whom, and which days do not suit. */
function noteConditions(draft: Draft, { by, whom, hasExceptions, evidence }: CallbackWish): void {
  if (by) addNote(draft, draft.notes.callBy(by))
  if (whom) addNote(draft, draft.notes.callInstead(whom))
  if (hasExceptions) addNote(draft, draft.notes.callTimes(evidence))
}

/** The time on record; without one the question is passed on. */
function sayWhen(draft: Draft, text: string): void {
  if (draft.call.callback?.dueAt) {
    sayNotedCallback(draft)
    return
  }
  addNote(draft, draft.notes.asked(shortened(tidy(text), 200)))
  draft.say(draft.phrases.noCallTime)
}
