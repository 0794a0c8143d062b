/** What the receptionist's last words ask for, when they are a model's own: the question that stands open. Pure. */
import type { Business } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import { goodReason } from '../core/lead.ts'
import type { Language } from '../languages/language.ts'
import { folded, sentences, tidy, wordsOf } from '../understanding/words.ts'
import { expectation } from './ask.ts'
import type { Expectation } from './brain.ts'
import { anythingElse, callbackOffer, knownField } from './next-question.ts'
import { likeliestQuestion, ownersQuestion } from './own-question.ts'
import { readBackSaid } from './read-back-said.ts'

export interface Asked {
  /** Undefined when nothing was asked that a field, or we ourselves, have an answer for. */
  question?: OpenQuestion
  expect: Expectation
}

/** Fields that every language has patterns for. */
const ours = new Set([
  'name',
  'lastName',
  'phone',
  'email',
  'address',
  'reason',
  'timeline',
  'budget',
  'company',
])
/** Where one of their nouns is said, a question of the owner's counts that has it too: "the service address" is none. */
const contacts = new Set(['name', 'lastName', 'phone', 'email', 'address'])
/** Sentences from the end among which the question is looked for. */
const lastSentences = 3

/** `said`: the whole of the receptionist's turn; `language`: of the call. */
export function askedQuestion(said: string, business: Business, call: Call, language: Language): Asked {
  const all = sentences(tidy(said)).map((sentence) => folded(sentence).toLowerCase())
  const at = askingAt(all, language)
  const asking = all[at]
  if (asking === undefined) {
    if (waits(all, call, language)) return stands(call)
    const own = ownQuestion(said, business, call, language)
    if (own) return { question: own, expect: expectationOf(own) }
    return isUnanswered(call) ? stands(call) : { expect: 'open' }
  }
  if (language.words.asked.presence.test(asking)) return stands(call)
  const before = all.slice(Math.max(0, at - 2), at + 1).join(' ')
  const question =
    offered(asking, language) ??
    readBackSaid(asking, before, call, language) ??
    ownQuestion(all.slice(0, at + 1).join(' '), business, call, language) ??
    askedFor(asking, business, call, language)
  if (question) return { question, expect: expectationOf(question) }
  const { again, checking, open, yesNo } = language.words.asked
  if (again.test(asking)) return stands(call)
  const isYesNo = checking.test(asking) || (yesNo.test(bare(asking, language)) && !open.test(asking))
  return { expect: isYesNo ? 'yes-no' : 'open' }
}

/** The last sentence that asks, with a mark or without. */
function askingAt(all: string[], language: Language): number {
  const { telling, aside, waiting } = language.words.asked
  return all.findLastIndex((sentence, index) => {
    if (index < all.length - lastSentences || aside.test(sentence)) return false
    return sentence.includes('?') || (telling.test(sentence) && !isOnly(waiting, sentence))
  })
}

function isOnly(pattern: RegExp, sentence: string): boolean {
  return sentence.replace(pattern, '').trim().length < sentence.length / 2
}

function waits(all: string[], call: Call, language: Language): boolean {
  return call.question !== undefined && language.words.asked.waiting.test(all.at(-1) ?? '')
}

/** What was asked before stands open still. */
function stands({ question }: Call): Asked {
  return question ? { question, expect: expectationOf(question) } : { expect: 'open' }
}

/** Words that ask nothing leave what was asked before to be answered still. */
function isUnanswered(call: Call): boolean {
  const { question, skipped } = call
  if (question === undefined || skipped.includes(question.field)) return false
  if (question.form === 'read-back') return call.lead[question.field]?.isConfirmed !== true
  return question.field === anythingElse || knownField(call, question.field) === undefined
}

/** A call back is offered, at a number perhaps: who says no has not said that the number is wrong. */
function offered(asking: string, language: Language): OpenQuestion | undefined {
  const { callback, wanting } = language.words.asked
  const said = bare(asking, language)
  return callback.test(said) && wanting.test(said) ? ask(callbackOffer) : undefined
}

function ownQuestion(said: string, business: Business, call: Call, language: Language) {
  const field = ownersQuestion(said, business, call.language, language)
  return field === undefined ? undefined : ask(field)
}

function askedFor(
  asking: string,
  business: Business,
  call: Call,
  language: Language,
): OpenQuestion | undefined {
  const { words } = language
  const said = bare(asking, language)
  if (words.asked.whatElse.test(said)) {
    const reason = knownField(call, 'reason')
    return ask(reason && reason.confidence >= goodReason ? anythingElse : 'reason')
  }
  if (words.asked.more.test(said)) return ask(anythingElse)
  if (words.asked.callback.test(said)) return ask(callbackOffer)
  const like = (isWanted: (field: string, asks: readonly string[]) => boolean) =>
    likeliestQuestion(said, business, call.language, language, isWanted)
  const [field, pattern] = words.asked.fields.find(([, asks]) => asks.test(said)) ?? []
  const noun = field && contacts.has(field) ? wordsOf(pattern?.exec(said)?.[0] ?? '').at(-1) : undefined
  const own = like(
    (one, asks) =>
      !ours.has(one) && (noun === undefined || asks.some((text) => wordsOf(text).includes(noun))),
  )
  if (own !== undefined && !words.asked.spelling.test(said)) return ask(own)
  // Asked is something that no field holds.
  if (field === null) return undefined
  if (field !== undefined) return inForm(said, field, call, language)
  if (words.asked.checking.test(said)) return undefined
  if (words.asked.spelling.test(said)) return { field: 'name', form: 'spell' }
  const standard = like((candidate) => ours.has(candidate))
  return standard === undefined ? undefined : ask(standard)
}

function inForm(said: string, field: string, call: Call, language: Language): OpenQuestion {
  const { spelling, digitwise, keying } = language.words.asked
  if (field === 'phone') {
    if (keying.test(said)) return { field, form: 'keypad' }
    if (digitwise.test(said) || spelling.test(said)) return { field, form: 'spell' }
    // Part of a number is known, and its rest was asked for.
    const { question } = call
    return question?.field === field && question.form === 'ask' ? question : ask(field)
  }
  const isSpellable = field === 'name' || field === 'lastName' || field === 'email'
  return isSpellable && spelling.test(said) ? { field, form: 'spell' } : ask(field)
}

function ask(field: string): OpenQuestion {
  return { field, form: 'ask' }
}

/** An offer is answered with yes or no. */
function expectationOf(question: OpenQuestion): Expectation {
  return question.field === callbackOffer ? 'yes-no' : expectation(question)
}

/** Without what leads in. */
function bare(sentence: string, language: Language): string {
  return sentence.replace(language.words.asked.leadIn, '')
}
