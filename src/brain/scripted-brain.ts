/** The receptionist by rules: needs no network and no model, and says nothing that the record does not hold. */
import { afterFailedTransfer } from './alarm.ts'
import { ask } from './ask.ts'
import type { Brain, BrainTurn, Reply } from './brain.ts'
import { close } from './closing.ts'
import { Draft } from './draft.ts'
import { hearDigits } from './hear-digits.ts'
import { hearSilence } from './hear-silence.ts'
import { hearSpeech, takeWords } from './hear-speech.ts'
import { nextQuestion } from './next-question.ts'
import { open, resume } from './opening.ts'

/** Keeps no state: everything it goes by is in the call, the business and the clock of the turn. */
export function createScriptedBrain(): Brain {
  return { name: 'scripted', reply: async (turn) => replyTo(turn) }
}

function replyTo(turn: BrainTurn): Reply {
  const draft = new Draft(turn)
  const { input } = turn
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
  const answered = last ? takeWords(draft, last.text) : new Set<string>()
  afterFailedTransfer(draft, purpose)
  const next = nextQuestion(draft.call, draft.business, answered)
  return next ? ask(draft, next) : close(draft)
}
