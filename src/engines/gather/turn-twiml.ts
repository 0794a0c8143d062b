/** A turn as TwiML: say and listen, say and hang up, or say and dial. */
import type { LiveCall } from '../../calls/live-call.ts'
import { gather } from '../../twilio/gather.ts'
import { redirect } from '../../twilio/twiml.ts'
import { nextTwiml } from '../next-twiml.ts'
import { sayParts } from '../say-parts.ts'
import type { Turn } from '../take-turn.ts'
import { listeningFor } from './gather-attributes.ts'

/** `url` makes a path of ours absolute. */
export function turnTwiml(call: LiveCall, turn: Turn, url: (path: string) => string): string {
  const { business, state } = call
  return nextTwiml(call, turn, { url }, (expect) => {
    const action = url(`/engines/gather/turn/${state.turn}`)
    const listening = { ...listeningFor(expect, state, business), action }
    // The redirect is for the case that Twilio falls through in spite of actionOnEmptyResult.
    return [gather(listening, ...sayParts(turn.parts, business)), redirect(action)]
  })
}
