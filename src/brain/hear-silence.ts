/** What the receptionist answers to silence: asks twice, then says goodbye. */
import type { OpenQuestion } from '../core/call.ts'
import { sentences } from '../understanding/words.ts'
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
  const own = open ? undefined : lastQuestion(draft)
  if (own !== undefined) {
    draft.say(own)
    return draft.finish({ do: 'listen', expect: 'open' })
  }
  const isReasonKnown = knownField(call, 'reason') !== undefined
  const rest: OpenQuestion = { field: isReasonKnown ? anythingElse : 'reason', form: 'ask' }
  return ask(draft, open ?? nextQuestion(call, business, new Set()) ?? rest)
}

/** What a language model asked of its own, and no field stands for: it is put again in its words. */
function lastQuestion({ call, phrases }: Draft): string | undefined {
  const last = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')?.text ?? ''
  const asked = sentences(last).findLast((sentence) => sentence.includes('?'))
  return asked === undefined || phrases.stillThere.includes(asked) ? undefined : asked
}
