/** What the caller did, as the record, the safety layer and the brain take it. */
import type { BrainTurn, CallerInput } from '../brain/brain.ts'
import { withHeldWords } from '../calls/held-words.ts'
import type { LiveCall } from '../calls/live-call.ts'
import type { Heard } from '../calls/safety.ts'
import type { CallEventBody } from '../core/call-event.ts'

/** What the turn is about: for the safety layer as it was heard, for the brain as words. */
export interface WholeInput {
  heard: Heard
  input: CallerInput
}

/** Words that were held back count with those that clear them. */
export function wholeInput(call: LiveCall, input: CallerInput): WholeInput {
  const heard = withHeldWords(call.state, heardOf(input))
  const { text } = heard
  const isSame = text === undefined || (input.type === 'speech' && text === input.text)
  return { heard, input: isSame ? input : { type: 'speech', text } }
}

/** As the safety layer hears it. */
export function heardOf(input: CallerInput): Heard {
  if (input.type === 'speech') return { text: input.text }
  return input.type === 'digits' ? { digits: input.digits } : {}
}

/** As the brain is asked. */
export function turnOf(call: LiveCall, input: CallerInput): BrainTurn {
  return { call: call.state, business: call.business, input, now: call.now }
}

/** What goes on record of it before anything is decided. */
export function inputEvents(input: CallerInput): CallEventBody[] {
  switch (input.type) {
    case 'speech':
      return [
        {
          type: 'caller-said',
          text: input.text,
          ...(input.confidence === undefined ? {} : { confidence: input.confidence }),
          ...(input.startedAt === undefined ? {} : { startedAt: input.startedAt }),
        },
      ]
    case 'digits':
      return [{ type: 'digits-pressed', digits: input.digits }]
    case 'silence':
      return [{ type: 'caller-silent' }]
    case 'opening':
    case 'transfer-failed':
      return []
  }
}
