/** A turn as TwiML: say and listen, say and hang up, or say and dial. */
import type { LiveCall } from '../../calls/live-call.ts'
import { gather } from '../../twilio/gather.ts'
import { hangup, redirect, twiml } from '../../twilio/twiml.ts'
import { sayParts } from '../say-parts.ts'
import type { Turn } from '../take-turn.ts'
import { dialTwiml } from '../transfer-twiml.ts'
import { listeningFor } from './gather-attributes.ts'

/** `url` makes a path of ours absolute. */
export function turnTwiml(call: LiveCall, turn: Turn, url: (path: string) => string): string {
  const { business, state } = call
  const words = sayParts(turn.parts, business)
  switch (turn.next.do) {
    case 'hang-up':
      return twiml(...words, hangup())
    case 'dial':
      return dialTwiml(call, turn.next.target, turn.parts, url)
    case 'listen': {
      const action = url(`/engines/gather/turn/${state.turn}`)
      const listening = { ...listeningFor(turn.next.expect, state, business), action }
      // The redirect is for the case that Twilio falls through in spite of actionOnEmptyResult.
      return twiml(gather(listening, ...words), redirect(action))
    }
  }
}
