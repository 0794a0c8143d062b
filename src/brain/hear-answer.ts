/** Answers to what stands open: a yes or no, a refusal, nothing usable, or one more thing at the end. */
import type { OpenQuestion } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { cannotAnswer, declinesToAnswer } from '../understanding/unknown.ts'
import { folded, isGreeting, shortened, tidy, withoutFillers, wordsOf } from '../understanding/words.ts'
import { leansToYes, readYesNo } from '../understanding/yes-no.ts'
import { ask } from './ask.ts'
import { isRefusal } from './bare-answer.ts'
import type { Reply } from './brain.ts'
import { noteCallback } from './callbacks.ts'
import { guessed } from './capture-reason.ts'
import { close, sayGoodbye } from './closing.ts'
import { confirm, reject } from './confirm.ts'
import type { Draft } from './draft.ts'
import { goOn } from './go-on.ts'
import { addNote, miss, refuseCallerId, skip } from './misses.ts'
import { anythingElse } from './next-question.ts'
import { isSaidAgain } from './said-again.ts'
import { sayName } from './say-name.ts'
import type { Speech } from './take-fields.ts'

/** Words enough to be worth a note although no question asked for them. */
const tellingWords = 5

/** A yes or no to what was read back or offered; whether the words were one. */
export function settle(
  draft: Draft,
  text: string,
  open: OpenQuestion | undefined,
  answered: ReadonlySet<string>,
): boolean {
  if (open?.form !== 'read-back') return false
  const isReplaced = answered.has(open.field) || (open.field === 'name' && answered.has('lastName'))
  if (isReplaced) return true
  if (declinesToAnswer(text, draft.language)) {
    leaveOut(draft, text, open.field)
    return true
  }
  const answer = readYesNo(text, draft.language)
  if (answer === 'yes' || (answer === null && isSaidAgain(draft, text, open))) return confirm(draft, open)
  if (answer === 'no') return reject(draft, open)
  if (answer !== 'unsure') return false
  // "I think so" is as good as a yes; "I'm not sure" leaves the value as it is, unconfirmed.
  if (leansToYes(text, draft.language)) return confirm(draft, open)
  if (!cannotAnswer(text, draft.language)) return false
  draft.say(draft.phrases.noProblem)
  skip(draft, open.field)
  return true
}

/** Nothing in the words answers `question`: a refusal leaves it out, anything else counts as a miss. */
export function missOrSkip(draft: Draft, { text, confidence = 1 }: Speech, question: OpenQuestion): void {
  const isLeftOut =
    cannotAnswer(text, draft.language) || (question.form !== 'read-back' && isRefusal(text, draft.language))
  if (isLeftOut) {
    leaveOut(draft, text, question.field)
    return
  }
  if (isGreeting(text, draft.language)) {
    draft.say(draft.phrases.hello)
  } else if (question.field === 'lastName') {
    // "Just Ana": one name is enough.
    draft.say(draft.phrases.noProblem)
  } else if (wordsOf(tidy(text)).length >= tellingWords && confidence >= guessed) {
    addNote(draft, noted(text))
    draft.say(draft.phrases.addedToNotes)
  } else {
    draft.say(draft.phrases.sorryMissed)
  }
  miss(draft, question.field)
}

/** The caller would not tell, or could not: the field is left out, and the number of the call with it. */
function leaveOut(draft: Draft, text: string, field: string): void {
  draft.say(draft.phrases.noProblem)
  if (field === 'phone' && declinesToAnswer(text, draft.language)) refuseCallerId(draft)
  skip(draft, field)
  if (draft.call.callback?.requested) noteCallback(draft)
}

/** "Why do you need that?": told once; whoever asks on need not answer. */
export function explain(draft: Draft, text: string, open: OpenQuestion): Reply {
  const { call, phrases } = draft
  const last = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')?.text ?? ''
  if (last.includes(phrases.whyAsked)) {
    leaveOut(draft, text, open.field)
    return goOn(draft, new Set())
  }
  draft.say(phrases.whyAsked)
  return ask(draft, open)
}

/** "Sure, room 483": behind the yes stands what the caller wants to add. */
function tellsMore(text: string, language: Language): boolean {
  const { empty } = language.words.reason
  const { closing, beside } = language.words.closing
  return wordsOf(withoutFillers(tidy(text), language)).some(
    (word) => !empty.has(folded(word)) && !closing.has(word) && !beside.has(word),
  )
}

/** At the end of the call: yes to "anything else?", or one more thing to note. */
export function hearMore(draft: Draft, text: string): Reply {
  const count = wordsOf(text).length
  if (readYesNo(text, draft.language) === 'yes' && !tellsMore(text, draft.language)) {
    draft.say(draft.phrases.goAhead)
    return draft.finish({ do: 'listen', expect: 'open' })
  }
  if (count > 1) {
    addNote(draft, noted(text))
    draft.say(/\?\s*$/.test(text) ? draft.phrases.passOn : draft.phrases.addedToNotes)
    return close(draft)
  }
  // A word alone may be anything: it is kept. Said again, or a mere sound, it does not go on for ever.
  const isNew = !(draft.call.lead.notes?.value ?? '').toLowerCase().includes(noted(text).toLowerCase())
  if (count === 1 && wordsOf(text).join('').length > 1 && isNew) {
    addNote(draft, noted(text))
    draft.say(draft.phrases.addedToNotes)
    return close(draft)
  }
  draft.say(draft.phrases.sorryMissed)
  miss(draft, anythingElse)
  return draft.call.skipped.includes(anythingElse) ? sayGoodbye(draft, false) : close(draft)
}

/** The name, when the caller has not heard it back yet; else a short sign that the words arrived. */
export function acknowledge(draft: Draft): void {
  if (!sayName(draft)) draft.say(draft.phrases.gotIt(draft.call.turn))
}

function noted(text: string): string {
  return shortened(tidy(text), 200)
}
