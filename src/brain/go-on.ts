/** The next step of the conversation: the next question, or its end. */
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { close } from './closing.ts'
import type { Draft } from './draft.ts'
import { nextQuestion, readBack } from './next-question.ts'
import { sayNumber } from './say-number.ts'

/** `answered`: fields that got a value in this turn; `isRenamed`: the caller changed a name we had. */
export function goOn(draft: Draft, answered: ReadonlySet<string>, isRenamed = false): Reply {
  if (isRenamed) return ask(draft, readBack(draft.call, 'name'))
  const next = nextQuestion(draft.call, draft.business, answered)
  if (next && answered.has('phone')) sayNumber(draft)
  return next ? ask(draft, next) : close(draft, answered)
}
