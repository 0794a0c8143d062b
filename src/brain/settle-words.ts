/**
 * What follows from the words of a model that speaks by itself, once they are known as text: promises for the record,
 * what has to be said to set them right, and the question that stands open. Pure.
 */
import type { Business } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { languageOf } from '../languages/languages.ts'
import type { Expectation } from './brain.ts'
import { endsWithQuestion, type Following, saysGoodbye } from './llm/turn-end.ts'
import { openPromises, PromiseLedger } from './promises.ts'
import { questionAfter } from './question-after.ts'
import { SentenceFlow } from './sentence-flow.ts'

export interface SpokenTurn {
  /** The words of one turn, all of its responses; those of one that was cut off as far as they were made. */
  said: string
  /** The call with every event of the turn but `receptionist-said`: promises name the entry that the words become. */
  call: Call
  business: Business
  now: Date
  /** What stood open before the turn. */
  before: OpenQuestion | undefined
  /** What the tools of the turn have decided. */
  next: Following | undefined
  /** The caller cut in: nobody hears a correction now, what was promised is taken up in the next turn. */
  isCutOff?: boolean
}

export interface SettledWords {
  /** To be dispatched at once: `promise-made`, `question-asked`, `ending-withdrawn`. */
  events: CallEventBody[]
  /** To be said next, word for word: takes back what nothing backs, asks what a tool wants asked, says goodbye. */
  correction?: string
  /** `promise-corrected`, to be dispatched once the correction is spoken. */
  corrected: CallEventBody[]
  /** What holds of what the tools decided: nobody is hung up on who was just asked something, or cut in. */
  next: Following | undefined
  expect: Expectation
}

export function settleWords(turn: SpokenTurn): SettledWords {
  const { said, call, business, now, next, isCutOff = false } = turn
  const ledger = heard(said, call)
  const { made, correction, corrected } = ledger.settle(call, { business, now, ...(next ? { next } : {}) })
  const transfer = next?.do === 'transfer' ? next : undefined
  if (isCutOff) {
    return { events: [...made, ...withdrawn(call)], corrected: [], next: transfer, expect: 'open' }
  }
  const ends = next?.do === 'hang-up' && !endsWithQuestion(said)
  const follows = ends ? next : transfer
  const after = follows ? nothingAsked : afterWords(turn, joined(said, correction))
  const goodbye = ends ? missingGoodbye(joined(said, correction), call, business) : undefined
  const words = joined(correction, after.ask, goodbye)
  return {
    events: [...made, ...(ends ? [] : withdrawn(call)), ...after.events],
    ...(words === '' ? {} : { correction: words }),
    corrected,
    next: follows,
    expect: after.expect,
  }
}

const nothingAsked: ReturnType<typeof questionAfter> = { events: [], expect: 'open' }

function heard(said: string, call: Call): PromiseLedger {
  const ledger = new PromiseLedger(languageOf(call.language))
  for (const { text } of openPromises(call)) ledger.hear(text)
  const flow = new SentenceFlow(call.language)
  for (const sentence of [...flow.push(said).sentences, ...flow.end().sentences]) ledger.hear(sentence)
  return ledger
}

/** The call goes on, though a tool was to end it. */
function withdrawn({ endingReason }: Call): CallEventBody[] {
  return endingReason === undefined ? [] : [{ type: 'ending-withdrawn' }]
}

function afterWords({ call, business, before }: SpokenTurn, said: string) {
  return questionAfter({ said, call, business, before, due: dueQuestion(call, before) })
}

/** Nothing but a tool opens another question while the receptionist speaks. */
function dueQuestion({ question }: Call, before: OpenQuestion | undefined): OpenQuestion | undefined {
  const isSame =
    question?.field === before?.field && question?.form === before?.form && question?.value === before?.value
  return isSame ? undefined : question
}

function missingGoodbye(said: string, call: Call, { name }: Business): string | undefined {
  const language = languageOf(call.language)
  return saysGoodbye(said, language) ? undefined : language.phrases.goodbye(name)
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join(' ')
}
