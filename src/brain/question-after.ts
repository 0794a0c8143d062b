/** The question that stands open behind a model's words, and what is missing of it. Pure. */
import type { Business } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { languageOf } from '../languages/languages.ts'
import { askedQuestion } from './asked-question.ts'
import type { Expectation } from './brain.ts'

export interface QuestionAfter {
  /** `question-asked`, or nothing. */
  events: CallEventBody[]
  /** To be said as well: what a tool wants asked, and the model did not ask. */
  ask?: string
  expect: Expectation
}

interface WordsSaid {
  /** The whole of the receptionist's turn. */
  said: string
  /** The call with every event so far. */
  call: Call
  business: Business
  /** What stood open before the turn. */
  before: OpenQuestion | undefined
  /** What a tool of the turn wants asked. */
  due: OpenQuestion | undefined
}

/** What the caller may answer to, so that the rules, the recogniser and whoever takes over know it. */
export function questionAfter({ said, call, business, before, due }: WordsSaid): QuestionAfter {
  const language = languageOf(call.language)
  const { question, expect } = askedQuestion(said, business, { ...call, question: before }, language)
  if (isNumberReadBack(due) && !isNumberReadBack(question)) {
    const country = call.language.split('-')[1] ?? 'US'
    return {
      events: [],
      ask: language.phrases.readBackPhone(due.value ?? '', country, false),
      expect: 'yes-no',
    }
  }
  // What was asked before is closed by another question: its answer must not be taken for the earlier one's.
  const isOther = (question ?? call.question) !== undefined
  return { events: isOther ? [{ type: 'question-asked', ...(question ? { question } : {}) }] : [], expect }
}

function isNumberReadBack(question: OpenQuestion | undefined): question is OpenQuestion {
  return question?.form === 'read-back' && question.field === 'phone'
}
