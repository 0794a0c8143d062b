/** The receptionist by rules: needs no network and no model, and says nothing that the record does not hold. */

import { findQuestion } from '../understanding/question.ts'
import { afterFailedTransfer } from './alarm.ts'
import type { Brain, BrainTurn, Reply } from './brain.ts'
import { isWorthCallback, noteCallback } from './callbacks.ts'
import { hangUp } from './closing.ts'
import { Draft } from './draft.ts'
import { goOn } from './go-on.ts'
import { hearDigits } from './hear-digits.ts'
import { hearSilence } from './hear-silence.ts'
import { hearSpeech } from './hear-speech.ts'
import { open, resume } from './opening.ts'
import { keepCallersNumber, takeFields } from './take-fields.ts'

/** Keeps no state: everything it goes by is in the call, the business and the clock of the turn. */
export function createScriptedBrain(): Brain {
  return { name: 'scripted', reply: async (turn) => scriptedReply(turn) }
}

/** A conversation longer than this is brought to its end; what is known is kept. */
const maxTurns = 40

/**
 * What the scripted brain answers, at once: for programs that ask without waiting. `isBeside`: a language model leads
 * the conversation, and the rules hear what was told.
 */
export function scriptedReply(turn: BrainTurn, isBeside = false): Reply {
  const draft = new Draft(turn, isBeside)
  const { input } = turn
  if (!isBeside && turn.call.turn >= maxTurns && input.type !== 'opening') {
    if (isWorthCallback(draft)) noteCallback(draft)
    return hangUp(draft, 'receptionist-hung-up', draft.phrases.wrapUp(turn.business.name))
  }
  switch (input.type) {
    case 'opening':
      return input.isResumed ? resume(draft) : open(draft)
    case 'speech':
      return hearSpeech(draft, input)
    case 'digits':
      return hearDigits(draft, input.digits)
    case 'silence':
      return hearSilence(draft)
    case 'transfer-failed':
      return goOnAfterTransfer(draft, input.purpose)
  }
}

/** The words that led to the transfer were answered by it: what they tell is taken now. */
function goOnAfterTransfer(draft: Draft, purpose: string): Reply {
  const last = draft.call.transcript.findLast(({ speaker }) => speaker === 'caller')
  keepCallersNumber(draft)
  const taken = last
    ? takeFields(draft, { text: last.text }, draft.call.question, findQuestion(last.text, draft.language))
    : { answered: new Set<string>() }
  afterFailedTransfer(draft, purpose)
  return goOn(draft, taken.answered)
}
