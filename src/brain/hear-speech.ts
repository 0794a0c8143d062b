/** What the receptionist answers to words. The order of its checks is the order of what matters most. */
import type { OpenQuestion } from '../core/call.ts'
import { hasNothingElse, readGoodbye, withoutWithdrawal } from '../understanding/goodbye.ts'
import { findQuestion } from '../understanding/question.ts'
import { asksToRepeat, asksToWait } from '../understanding/repeat-request.ts'
import { asksWhyAsked } from '../understanding/unknown.ts'
import { isGreeting, tidy, withoutPleasantries, withoutThanks } from '../understanding/words.ts'
import { raiseAlarm } from './alarm.ts'
import { ask, waitFor } from './ask.ts'
import type { Reply } from './brain.ts'
import { sayGoodbye } from './closing.ts'
import type { Draft } from './draft.ts'
import { goOn } from './go-on.ts'
import { acknowledge, explain, hearMore, missOrSkip, settle } from './hear-answer.ts'
import { hearCallbackWish, isAboutCallback } from './hear-callback-wish.ts'
import { hearLanguage } from './hear-language.ts'
import { hearQuestion } from './hear-question.ts'
import { addNote } from './misses.ts'
import { anythingElse, callbackOffer, knownField, nextQuestion, readBack } from './next-question.ts'
import { joinNumber } from './partial-number.ts'
import { confirmName, correctsName, sayName } from './say-name.ts'
import { confirmNumber, correctsNumber } from './say-number.ts'
import { keepCallersNumber, type Speech, takeFields } from './take-fields.ts'

export function hearSpeech(draft: Draft, said: Speech): Reply {
  keepCallersNumber(draft)
  const speech = isFirst(draft) ? { ...said, text: withoutThanks(tidy(said.text), draft.language) } : said
  const transfer = raiseAlarm(draft, speech.text)
  if (transfer) return transfer
  const { question: open } = draft.call
  const words = hearLanguage(draft, tidy(speech.text))
  if (words === '') return open ? ask(draft, open) : goOn(draft, new Set())
  if (open && !draft.hasSaid && isGreeting(speech.text, draft.language)) {
    missOrSkip(draft, speech, open)
    return goOn(draft, new Set(), false)
  }
  return converse(draft, { ...speech, text: withoutPleasantries(words, draft.language) })
}

/** The caller has said nothing before this. */
function isFirst({ call }: Draft): boolean {
  return call.transcript.filter(({ speaker }) => speaker === 'caller').length <= 1
}

function converse(draft: Draft, speech: Speech): Reply {
  const { text } = speech
  const { call: before } = draft
  const open = before.question
  const isAlarm = draft.hasSaid
  if (asksToRepeat(text, draft.language) && open) return ask(draft, open)
  if (asksToWait(text, draft.language) && open) return waitFor(draft, open)
  if (open && asksWhyAsked(text, draft.language)) return explain(draft, text, open)

  const isClosing = open?.field === anythingElse
  const isRenaming = open?.field !== 'name' && correctsName(before, draft.language, text)
  const isRenumbering = open?.field !== 'phone' && correctsNumber(draft, text)
  const expected = isRenaming
    ? readBack(before, 'name')
    : isRenumbering
      ? readBack(before, 'phone')
      : isClosing || open?.field === callbackOffer
        ? following(draft)
        : open
  const bye = readGoodbye(text, draft.language)
  const question = findQuestion(text, draft.language)
  const told = bye?.isWithdrawn ? withoutWithdrawal(text, draft.language) : text
  const taken = takeFields(draft, { ...speech, text: told }, expected, question)
  const { answered } = taken
  const isRenamed = isRenaming || taken.isRenamed
  if (!isRenamed) confirmName(draft, before)
  confirmNumber(draft, before)
  if (!isRenamed && (answered.has('name') || answered.has('lastName'))) sayName(draft)
  const hasWish = hearCallbackWish(draft, text, answered, isAlarm)

  if (bye && (answered.size === 0 || bye.isWithdrawn)) return sayGoodbye(draft, bye.isWithdrawn)
  const isDone = asksForMore(draft, open) && hasNothingElse(text, draft.language)
  if (isDone && answered.size === 0 && !hasWish && !isAlarm) return sayGoodbye(draft, false)
  if (taken.partialNumber !== undefined && expected?.field === 'phone') {
    const reply = joinNumber(draft, taken.partialNumber, expected)
    if (reply) return reply
    answered.add('phone')
  }

  const isSettled = !isRenaming && settle(draft, text, open, answered)
  const isQuestion =
    question !== null &&
    !isAboutCallback(question.question, draft.language) &&
    hearQuestion(draft, question.question, answered)
  const hasProgress = isSettled || isRenaming || answered.size > 0 || hasWish || isQuestion || isAlarm
  if (isClosing && !hasProgress) return hearMore(draft, text)
  if ((hasProgress || !open) && !isQuestion && taken.aside !== undefined) addNote(draft, taken.aside)
  if (!hasProgress && open) missOrSkip(draft, speech, expected ?? open)
  else if (!draft.hasSaid && isRenamed) draft.say(draft.phrases.gotIt(draft.call.turn))
  else if (!draft.hasSaid) acknowledge(draft)
  return bye ? sayGoodbye(draft, false) : goOn(draft, answered, isRenamed)
}

/** The question that stands behind one of our own: what the caller may answer instead. */
function following(draft: Draft): OpenQuestion | undefined {
  if (draft.isBeside) return undefined
  return nextQuestion(draft.call, draft.business, new Set()) ?? undefined
}

/** We had asked whether there is more: at the end, or after answering a question at the start. */
function asksForMore(draft: Draft, open: OpenQuestion | undefined): boolean {
  return (
    open?.field === anythingElse ||
    (open?.field === 'reason' && knownField(draft.call, 'reason') !== undefined)
  )
}
