/** What the receptionist answers to words. */
import type { OpenQuestion } from '../core/call.ts'
import { detectCallbackWish } from '../understanding/callback-wish.ts'
import { hasNothingElse, readGoodbye } from '../understanding/goodbye.ts'
import { findQuestion } from '../understanding/question.ts'
import { asksToRepeat } from '../understanding/repeat-request.ts'
import { screenRobocall } from '../understanding/robocall.ts'
import { cannotAnswer } from '../understanding/unknown.ts'
import { wordsOf } from '../understanding/words.ts'
import { readYesNo } from '../understanding/yes-no.ts'
import { raiseAlarm, sayNotedCallback } from './alarm.ts'
import { answerQuestion } from './answer-question.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { noteCallback } from './callbacks.ts'
import { type Captured, capture } from './capture.ts'
import { close, hangUp, sayGoodbye } from './closing.ts'
import { confirm, reject } from './confirm.ts'
import type { Draft } from './draft.ts'
import { addNote, miss, skip } from './misses.ts'
import { anythingElse, callbackOffer, knownField, nextQuestion, readBack } from './next-question.ts'
import { joinNumber } from './partial-number.ts'

/** A conversation longer than this is brought to its end: what is known is kept. */
const maxTurns = 40

export interface Speech {
  text: string
  confidence?: number | undefined
  alternatives?: string[] | undefined
}

export function hearSpeech(draft: Draft, speech: Speech): Reply {
  const { text } = speech
  if (isRobocall(draft, text)) {
    draft.add({ type: 'spam-detected', evidence: screenRobocall(text).evidence })
    return hangUp(draft, 'spam', draft.phrases.spamGoodbye)
  }
  if (draft.call.turn >= maxTurns)
    return hangUp(draft, 'receptionist-hung-up', draft.phrases.wrapUp(draft.business.name))
  keepCallersNumber(draft)
  const transfer = raiseAlarm(draft, text)
  if (transfer) {
    takeFields(draft, speech, draft.call.question, false)
    return transfer
  }
  return converse(draft, speech)
}

/** Takes what the words tell without answering them, for words that somebody else has answered. */
export function takeWords(draft: Draft, text: string): Set<string> {
  keepCallersNumber(draft)
  return new Set(Object.keys(takeFields(draft, { text }, draft.call.question, false).fields))
}

function converse(draft: Draft, speech: Speech): Reply {
  const { text } = speech
  const open = draft.call.question
  const isAlarm = draft.hasSaid
  if (asksToRepeat(text) && open) return ask(draft, open)
  const bye = readGoodbye(text)
  const isClosing = open?.field === anythingElse
  const question = findQuestion(text)
  const expected =
    isClosing || open?.field === callbackOffer
      ? (nextQuestion(draft.call, draft.business, new Set()) ?? undefined)
      : open
  const captured = takeFields(draft, speech, expected, question !== null)
  const answered = new Set(Object.keys(captured.fields).map((name) => (name === 'firstName' ? 'name' : name)))
  if (answered.has('lastName') && expected?.field === 'name') answered.add('name')

  const hasWish = hearCallbackWish(draft, text, answered)
  if (bye && (answered.size === 0 || bye.isWithdrawn)) return sayGoodbye(draft, bye.isWithdrawn)
  if (isDone(draft, text, open) && answered.size === 0 && !hasWish && !isAlarm)
    return sayGoodbye(draft, false)
  if (captured.partialNumber !== undefined && expected?.field === 'phone') {
    const reply = joinNumber(draft, captured.partialNumber, expected)
    if (reply) return reply
    answered.add('phone')
  }

  const isSettled = settle(draft, text, open, answered)
  const isAnsweredQuestion = question !== null && hearQuestion(draft, question, answered)
  const hasProgress = isSettled || answered.size > 0 || hasWish || isAnsweredQuestion || isAlarm
  if (isClosing && !hasProgress) return hearMore(draft, text)
  if (!hasProgress && open) missOrSkip(draft, text, expected ?? open)
  else if (!draft.hasSaid) acknowledge(draft, answered)
  if (bye) return sayGoodbye(draft, false)
  return goOn(draft, answered, captured)
}

function goOn(draft: Draft, answered: Set<string>, captured: Captured): Reply {
  const isRenamed = captured.isCorrection && ['firstName', 'lastName'].some((name) => captured.fields[name])
  if (isRenamed) return ask(draft, readBack(draft.call, 'name'))
  const next = nextQuestion(draft.call, draft.business, answered)
  return next ? ask(draft, next) : close(draft)
}

function isRobocall(draft: Draft, text: string): boolean {
  return (
    screenRobocall(text).isSpam &&
    draft.call.transcript.filter(({ speaker }) => speaker === 'caller').length <= 3
  )
}

/** The number the call comes from is a lead of its own, until the caller gives a better one. */
function keepCallersNumber(draft: Draft): void {
  const number = draft.callersNumber
  if (number === undefined || draft.call.lead.phone) return
  draft.add({
    type: 'lead-updated',
    fields: { phone: { value: number, confidence: 0.6, source: 'caller-id', isConfirmed: false } },
  })
}

function takeFields(
  draft: Draft,
  speech: Speech,
  expected: OpenQuestion | undefined,
  isQuestion: boolean,
): Captured {
  const context = {
    call: draft.call,
    expected,
    country: draft.country,
    confidence: speech.confidence ?? 1,
    isQuestion,
  }
  const isAnswer = !cannotAnswer(speech.text) && !(expected?.form === 'ask' && isBareAnswer(speech.text))
  let captured = capture(speech.text, isAnswer ? context : { ...context, expected: undefined })
  if (
    expected &&
    (expected.field === 'phone' || expected.field === 'email') &&
    captured.fields[expected.field] === undefined
  ) {
    const other = speech.alternatives?.find((text) => capture(text, context).fields[expected.field])
    if (other) captured = capture(other, context)
  }
  if (Object.keys(captured.fields).length > 0) draft.add({ type: 'lead-updated', fields: captured.fields })
  return captured
}

function isBareAnswer(text: string): boolean {
  return readYesNo(text) !== null && wordsOf(text).length <= 2
}

function hearCallbackWish(draft: Draft, text: string, answered: ReadonlySet<string>): boolean {
  const wish = detectCallbackWish(text, { now: draft.now, business: draft.business })
  const before = draft.call.callback
  if (wish) {
    noteCallback(draft, wish)
    if (draft.call.callback !== before && !draft.hasSaid) sayNotedCallback(draft, wish.isMoved)
  } else if (before?.requested && (answered.has('phone') || answered.has('reason'))) {
    noteCallback(draft)
  }
  return wish !== null && draft.call.callback !== before
}

/** "No thanks" where we asked whether there is more. */
function isDone(draft: Draft, text: string, open: OpenQuestion | undefined): boolean {
  const asksForMore =
    open?.field === anythingElse ||
    (open?.field === 'reason' && knownField(draft.call, 'reason') !== undefined)
  return asksForMore && hasNothingElse(text)
}

/** A yes or no to what was read back or offered. */
function settle(
  draft: Draft,
  text: string,
  open: OpenQuestion | undefined,
  answered: ReadonlySet<string>,
): boolean {
  if (open?.form !== 'read-back') return false
  const isReplaced = answered.has(open.field) || (open.field === 'name' && answered.has('lastName'))
  if (isReplaced) return true
  const answer = readYesNo(text)
  if (answer === 'yes') return confirm(draft, open)
  if (answer === 'no') return reject(draft, open)
  return false
}

function hearQuestion(draft: Draft, question: string, answered: ReadonlySet<string>): boolean {
  const { business, now, phrases } = draft
  const answer = answerQuestion(question, { business, now, phrases })
  if (answer === null && answered.size > 0) return false
  draft.say(answer ?? phrases.passOn)
  if (answer === null) addNote(draft, phrases.notes.asked(question))
  if (knownField(draft.call, 'reason') === undefined) {
    // What was asked says why they called, until something better does.
    draft.add({
      type: 'lead-updated',
      fields: { reason: { value: question, confidence: 0.4, source: 'spoken', isConfirmed: false } },
    })
  }
  return true
}

function missOrSkip(draft: Draft, text: string, question: OpenQuestion): void {
  const isRefusal = cannotAnswer(text) || (question.form !== 'read-back' && readYesNo(text) === 'no')
  if (isRefusal && question.form !== 'read-back') {
    draft.say(draft.phrases.noProblem)
    skip(draft, question.field)
  } else {
    draft.say(draft.phrases.sorryMissed)
    miss(draft, question.field)
  }
}

/** At the end of the call: yes to "anything else?", or one more thing to note. */
function hearMore(draft: Draft, text: string): Reply {
  if (readYesNo(text) === 'yes' && wordsOf(text).length <= 4) {
    draft.say(draft.phrases.goAhead)
    return draft.finish({ do: 'listen', expect: 'open' })
  }
  if (wordsOf(text).length > 1) {
    addNote(draft, text)
    draft.say(draft.phrases.addedToNotes)
  } else {
    draft.say(draft.phrases.sorryMissed)
    miss(draft, anythingElse)
    if (draft.call.skipped.includes(anythingElse)) return sayGoodbye(draft, false)
  }
  return close(draft)
}

function acknowledge(draft: Draft, answered: ReadonlySet<string>): void {
  const firstName = draft.call.lead.firstName?.value
  draft.say(
    answered.has('name') && firstName
      ? draft.phrases.thanks(firstName)
      : draft.phrases.gotIt(draft.call.turn),
  )
}
