/** Words of a caller who has hung up: they still count, and nobody hears an answer. */
import type { CallerInput } from '../brain/brain.ts'
import { scriptedReply } from '../brain/scripted-brain.ts'
import type { LiveCall } from '../calls/live-call.ts'
import { decideSafety } from '../calls/safety.ts'
import { isEnded } from '../core/call.ts'
import { inputEvents, turnOf, wholeInput } from './turn-input.ts'

/** What may still be learned from words that nobody waits for an answer to. */
const lastingEvents = ['lead-updated', 'callback-requested', 'urgency-detected', 'spam-detected']
const lastingInputs: CallerInput['type'][] = ['speech', 'digits', 'transfer-failed']

/**
 * The caller has hung up, in mid-sentence or while somebody was rung: what was said still counts, and nobody
 * hears an answer.
 */
export function hearLastWords(call: LiveCall, input: CallerInput): void {
  if (lastingInputs.includes(input.type)) {
    call.dispatch(...inputEvents(input))
    const whole = wholeInput(call, input)
    const { events, order } = decideSafety(call.state, call.business, whole.heard, call.now)
    call.dispatch(...events)
    if (order?.do === 'ask-person') {
      endCall(call)
      return
    }
    // Nobody can be put through any more: as if nobody had taken it, so that somebody calls back.
    const asked: CallerInput =
      order?.do === 'transfer' ? { type: 'transfer-failed', purpose: order.purpose } : whole.input
    // No model is asked: its tools would act on a call that is over, and its words are for nobody.
    const reply = scriptedReply(turnOf(call, asked))
    call.dispatch(...reply.events.filter(({ type }) => lastingEvents.includes(type)))
  }
  endCall(call)
}

function endCall(call: LiveCall): void {
  if (!isEnded(call.state)) call.dispatch({ type: 'call-ended', status: 'completed' })
}
