/** What a caller's words tell of the lead, for engines that act on them before any brain is asked. Pure. */
import type { CallEventBody } from '../core/call-event.ts'
import { findQuestion } from '../understanding/question.ts'
import type { BrainTurn } from './brain.ts'
import { Draft } from './draft.ts'
import { keepCallersNumber, takeFields } from './take-fields.ts'

/** `lead-updated` events of the words in `turn.input`; for keys and the rest, of the number that calls. */
export function hearFields(turn: BrainTurn): CallEventBody[] {
  const { call, input } = turn
  const draft = new Draft(turn)
  if (input.type === 'speech')
    takeFields(draft, input, call.question, findQuestion(input.text, draft.language))
  keepCallersNumber(draft)
  return draft.finish({ do: 'listen', expect: 'open' }).events
}
