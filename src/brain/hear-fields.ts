/** What a caller's words tell of the lead, for engines that act on them before any brain is asked. Pure. */
import type { CallEventBody } from '../core/call-event.ts'
import { findQuestion } from '../understanding/question.ts'
import type { BrainTurn } from './brain.ts'
import { Draft } from './draft.ts'
import { keepCallersNumber, takeFields } from './take-fields.ts'

/** `lead-updated` events of the words in `turn.input`; none for anything but speech. */
export function hearFields(turn: BrainTurn): CallEventBody[] {
  if (turn.input.type !== 'speech') return []
  const draft = new Draft(turn)
  takeFields(draft, turn.input, turn.call.question, findQuestion(turn.input.text))
  keepCallersNumber(draft)
  return draft.finish({ do: 'listen', expect: 'open' }).events
}
