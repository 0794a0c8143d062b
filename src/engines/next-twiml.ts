/** A turn as TwiML: say and hang up, say and dial, or whatever the engine listens with. */
import type { Expectation, SpokenPart } from '../brain/brain.ts'
import type { LiveCall } from '../calls/live-call.ts'
import { hangup, startRecording, twiml, type Verb } from '../twilio/twiml.ts'
import { sayParts } from './say-parts.ts'
import type { Turn } from './take-turn.ts'
import { dialTwiml } from './transfer-twiml.ts'

export interface NextContext {
  /** Makes a path of ours absolute. */
  url(path: string): string
  /** Said before anything else, and not to be cut off: the law wants it heard. The call is recorded with it. */
  notice?: string | undefined
}

/** `listen`: the engine's own verbs; `noticed` is the notice as it is to be said. */
export function nextTwiml(
  call: LiveCall,
  turn: Turn,
  { url, notice }: NextContext,
  listen: (expect: Expectation, noticed: SpokenPart[]) => Verb[],
): string {
  const { business, state } = call
  const noticed = notice === undefined ? [] : [{ text: notice, language: state.language }]
  const parts = [...noticed, ...turn.parts]
  switch (turn.next.do) {
    case 'hang-up':
      return twiml(...sayParts(parts, business), hangup())
    case 'dial':
      return dialTwiml(call, turn.next.target, parts, url)
    case 'listen': {
      const verbs = listen(turn.next.expect, noticed)
      if (notice === undefined) return twiml(...verbs)
      return twiml(startRecording({ recordingStatusCallback: url('/twilio/recording') }), ...verbs)
    }
  }
}
