/** What the receptionist answers to silence: asks twice, then says goodbye. */
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { isCallable, isWorthCallback, noteCallback } from './callbacks.ts'
import { hangUp, sayGoodbye } from './closing.ts'
import type { Draft } from './draft.ts'
import { anythingElse, callbackOffer, knownField, nextQuestion } from './next-question.ts'

/** `call.silences` counts this silence already. */
export function hearSilence(draft: Draft): Reply {
  const { call, business, phrases } = draft
  const open = call.question
  // Asked whether there is more, a caller who says nothing has said it.
  if (open?.field === anythingElse && call.silences >= 2) return sayGoodbye(draft, false)
  if (call.silences >= 3) {
    const hasMessage = knownField(call, 'reason') !== undefined || knownField(call, 'name') !== undefined
    if (isWorthCallback(draft)) noteCallback(draft)
    return hangUp(
      draft,
      'no-input',
      phrases.noInputGoodbye(hasMessage, draft.call.callback?.phone !== undefined),
    )
  }
  const canOffer = call.silences === 2 && !call.callback?.requested && isCallable(draft)
  if (canOffer) return ask(draft, { field: callbackOffer, form: 'read-back' })
  draft.say(phrases.stillThere)
  const question = open ??
    nextQuestion(call, business, new Set()) ?? { field: 'reason', form: 'ask' as const }
  if (question.field === anythingElse) return ask(draft, question)
  return ask(draft, question)
}
