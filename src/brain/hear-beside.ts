/** What the rules make of the caller's turn while a model is asked: nothing that was told is left to the model alone. Pure. */
import type { CallEventBody } from '../core/call-event.ts'
import { refusesCallback } from '../understanding/callback-talk.ts'
import { detectCallbackWish } from '../understanding/callback-wish.ts'
import { languageOfWords } from '../understanding/caller-language.ts'
import type { BrainTurn, Reply } from './brain.ts'
import { scriptedReply } from './scripted-brain.ts'

export interface HeardBeside {
  /** To be applied before the model is asked: fields, and the call back that the caller wishes for. */
  events: CallEventBody[]
  /** What the scripted brain would answer, for when no model does; its events without those above. */
  reply: Reply
}

export function hearBeside(turn: BrainTurn): HeardBeside {
  const reply = scriptedReply(turn, true)
  const isKept = (event: CallEventBody) => isTold(event) || (isCallback(event) && wishesCall(turn))
  return {
    events: reply.events.filter(isKept),
    reply: { ...reply, events: reply.events.filter((event) => !isKept(event)) },
  }
}

/** Values, and the questions that the caller could not or would not answer. */
const told = new Set<CallEventBody['type']>([
  'lead-updated',
  'urgency-detected',
  'question-missed',
  'question-skipped',
])

function isTold({ type }: CallEventBody): boolean {
  return told.has(type)
}

function isCallback({ type }: CallEventBody): boolean {
  return type === 'callback-requested'
}

/** The scripted brain also offers calls back by itself; a model does that with its tool. No tool notes that one is refused. */
function wishesCall({ call, business, input, now }: BrainTurn): boolean {
  if (call.callback !== null) return true
  if (input.type !== 'speech') return false
  const language = languageOfWords(input.text, call)
  return (
    refusesCallback(input.text, language) ||
    detectCallbackWish(input.text, language, { now, business }) !== null
  )
}
