/** A turn as TwiML that hands the call to ConversationRelay, or ends it, or puts it through. */
import type { SpokenPart } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { conversationRelay } from '../../twilio/conversation-relay.ts'
import { hangup, startRecording, twiml } from '../../twilio/twiml.ts'
import { openingOf, openingParameters } from '../opening-parts.ts'
import { sayParts } from '../say-parts.ts'
import type { Turn } from '../take-turn.ts'
import { dialTwiml } from '../transfer-twiml.ts'
import { relayAttributes } from './relay-attributes.ts'

export interface RelayTwimlContext {
  /** Makes a path of ours absolute. */
  url(path: string): string
  socketToken: string
  /** Said before anything else, and not to be cut off: the law wants it heard. */
  notice: string | undefined
}

export function relayTwiml(call: LiveCall, turn: Turn, context: RelayTwimlContext): string {
  const { business, state } = call
  const { url, socketToken, notice } = context
  const noticed: SpokenPart[] = notice === undefined ? [] : [{ text: notice, language: state.language }]
  if (turn.next.do === 'hang-up') return twiml(...sayParts([...noticed, ...turn.parts], business), hangup())
  if (turn.next.do === 'dial') return dialTwiml(call, turn.next.target, [...noticed, ...turn.parts], url)
  const { welcome, rest } = openingOf(notice, turn.parts, state.language)
  const relay = conversationRelay({
    ...relayAttributes(business, state),
    url: url(`/engines/conversation-relay/socket/${socketToken}`).replace(/^http/, 'ws'),
    action: url(`/twilio/continue?turn=${state.turn}`),
    welcomeGreeting: welcome,
    welcomeGreetingInterruptible: notice === undefined ? 'any' : 'none',
    parameters: openingParameters(rest, turn.next.expect),
  })
  const recording = startRecording({ recordingStatusCallback: url('/twilio/recording') })
  return notice === undefined ? twiml(relay) : twiml(recording, relay)
}
