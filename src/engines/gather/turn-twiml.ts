/** A turn as TwiML: say and listen, say and hang up, or say and dial. */
import type { LiveCall } from '../../calls/live-call.ts'
import { gather } from '../../twilio/gather.ts'
import { hangup, redirect, say, twiml } from '../../twilio/twiml.ts'
import type { Turn } from '../take-turn.ts'
import { dialTwiml } from '../transfer-twiml.ts'
import { listeningFor } from './gather-attributes.ts'

/** `url` makes a path of ours absolute. */
export function turnTwiml(call: LiveCall, turn: Turn, url: (path: string) => string): string {
  const { business, state } = call
  const speech = { language: state.language, voice: business.voice }
  switch (turn.next.do) {
    case 'hang-up':
      return twiml(say(turn.say, speech), hangup())
    case 'dial':
      return dialTwiml(call, turn.next.target, turn.say, url)
    case 'listen': {
      const action = url(`/engines/gather/turn/${state.turn}`)
      const listening = { ...listeningFor(turn.next.expect), action, language: state.language }
      // The redirect is for the case that Twilio falls through in spite of actionOnEmptyResult.
      return twiml(gather(listening, say(turn.say, speech)), redirect(action))
    }
  }
}
